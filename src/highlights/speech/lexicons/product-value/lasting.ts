import type { PhraseRule } from '../../lexicon.ts';
import { otherTalk } from './talk.ts';
import { span, states, stretch, time } from './words.ts';

const lasts = `tahan|awet|nempel|lengket|bertahan|wangi|harum|dingin|panas|hangat|segar|adem|nyala|hidup|lembap|kering|kenyang|kuat|stabil|anteng|nyenyak|halus|kesat|matte|kenyal|glowing|cerah|rapi|set|fresh|lurus|badai|jalan|on|stay|hot|cold|standby|tetap`;

/** How long a good state lasts, and what does not happen meanwhile. */
export const lasting: readonly PhraseRule[] = [
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [
      `!${lasts} .. [sampai|hingga|selama|kurang|lebih|sekitar|bisa] #n|#nn jam|jaman|hari|harian|minggu|mingguan|bulan|bulanan|tahun|tahunan|malam|menit`,
      `!${lasts} .. sampai|hingga|seharian|semalaman|sepanjang|berjam|berhari|berbulan|bertahun|seminggu|sebulan|setahun|sehari|selama [besok|nanti|jam|tadi|ke] !${span}|pulang|besok|besoknya|lusa|kondangan|selesai|acara|kantor|rumah|tempat|lokasi`,
      `#n|#nn hari|jam|bulan|minggu|malam [masih|tetap|bisa|full|penuh] !tahan|awet|nyala|hidup|nempel|wangi|dingin|hangat|jalan tanpa|di|juga|terus|tidak|kak|masih`,
      `#n|#nn ${time} .. !tetap|masih ${states}`,
      `${stretch} .. tetap|masih|juga|pun|tahan|enak|nyaman|aman`,
      `!${stretch} .. ${states}`,
      `${states} .. !seharian|semalaman|berjam|berhari|berbulan|bertahun|seharian`,
      `${stretch}|#n|#nn .... masih|tetap !sama|utuh|bagus|kencang|kinclong|mulus|empuk|kenyal|awet|enak|kayak|cerah|tegak|pas|wangi|jernih`,
      `!warnanya|bentuknya|jahitannya|karetnya|modelnya|rasanya|wanginya|aromanya|empuknya .. masih|tetap sama|utuh|bagus|kencang|kinclong|kayak|seperti|awet|cerah|tegak|wangi|enak|kuat`,
      `sampai * [*] [*] !masih|tetap ${states}|ada|enak|kecium|kerasa|kelihatan|nyaman`,
      `#n|#nn|seminggu|sebulan|sehari|setahun [hari|minggu|bulan|tahun|kali] !baru ngecas|cas|ganti|habis|isi|ngisi|cuci|dicuci|beli|diganti|nyuci|nguras|charge|nambah|keluar|reapply|touch`,
      `dari * [*] [*] [*] sampai .. [masih|tetap|bisa|terus] !kepakai|kepake|terpakai|kepakek|muat`,
      `!kepakai|kepake|terpakai terus|sampai|lama|bertahun|selamanya *`,
      `dipakai|pakai|buat|sekali|cas|ngecas|charge ... !bisa|tahan|kuat|awet [sampai] #n|#nn hari|jam|minggu|bulan|tahun|kali|halaman|putaran`,
    ],
    except: [
      ...otherTalk,
      'stok|voucher|kupon|acara|lomba|diskon .... sampai',
      'lahir|lepas|bayi|umur|usia|kelas [susu|baru] sampai',
      'tes|dites|ngetes|cek|dicek|qc ....  sebelum|tiap|per',
      'styrofoam|refund|pengiriman|kedaluwarsa|expired|suhu|kulkas|freezer|frezer|garansi|promo|live|jadwal|buka|tutup|antre|po|preorder|diskon|voucher',
    ],
    yes: [
      'Baterainya tahan dua hari.',
      'Wanginya nempel sampai sore.',
      'Dinginnya awet 12 jam.',
      'Dipakai seharian tetep enak.',
    ],
    no: [
      'Promonya cuma sampai malam.',
      'Di freezer tahan tiga bulan.',
      'Wanginya tahan berapa jam kak?',
      'Wanginya nggak tahan lama.',
    ],
  },
];
