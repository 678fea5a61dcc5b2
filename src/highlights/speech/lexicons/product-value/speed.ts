import type { PhraseRule } from '../../lexicon.ts';
import { otherTalk } from './talk.ts';
import { states, stretch } from './words.ts';

/** How soon it works, and by how much: an effect with its time or its measure. */
export const speed: readonly PhraseRule[] = [
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [
      `#n|#nn|se|setengah|hitungan !menit|detik|jam|hari|minggu|mingguan|harian|bulanan|menitan|jaman .. [sudah|langsung|aja|doang|bisa|juga|kelihatan|pemakaian|rutin|pakai|langsung|mulai|jadi|kelihatan|keliatan] ${states}|selesai|kelar|beres|mendidih|kelihatan|kerasa|tumbuh|muncul`,
      `#n|#nn|setengah menit|detik|jam .. [sudah] !nambah|naik|penuh|#pct`,
      `${states} .. #n|#nn|setengah detik|menit|jam|hari|minggu`,
      `#n|#nn|${stretch} [hari|minggu|bulan|jam|menit|malam|tahun] [kemudian|pakai|pemakaian|rutin|dipakai|saja|setelah] ... sudah|langsung|mulai|pada|makin|jadi !${states}|hijau|kelihatan|nongol|tumbuh|muncul|keluar|bertunas|lancar|rontok`,
      `sedetik|semenit|sekejap|sekilas|seketika !*  *`,
      `!pemakaian|pakai pertama|kedua|ketiga .. ${states}|kelihatan|kerasa|hilang`,
      `${states}|kelihatan|kerasa .. dari|sejak !pemakaian|pakai|cuci|oles pertama|kedua|awal`,
      `!sejam|semenit|sedetik|seminggu|sebulan|sekejap|semalam .. [sudah|langsung|saja|bisa|jadi] ${states}|selesai|kelar|beres|mendidih|tumbuh`,
      `${states}|jadi|selesai|kelar|beres|mendidih|penuh .. cuma|dalam|hanya|saja|kurang [dari|waktu] #n|#nn|hitungan|setengah !menit|detik|jam|hari|minggu`,
      `langsung !meresap|nyerap|menyerap|larut|kering|adem|dingin|panas|bersih|kinclong|nyala|hilang|copot|rontok|licin|kesat|kisat|plong|rileks|merem|enteng|halus|rapi|set|matang|berbusa|wangi|segar|lembap|empuk|lumer|ngembang|cling|luruh|keangkat|terangkat|menguap|nguap|minggir|mati|minggat|kabur|pulas|anteng|lahap|tidur`,
      `nambah|naik|turun|berkurang|ngurangin|mengurangi|menurunkan|nurunin|menambah|bertambah .. #n|#nn|#pct senti|cm|derajat|level|tingkat|desibel|persen`,
      `#n|#nn|setengah menit|jam|detik [lagi|saja] ... bisa !dimakan|diminum|dipakai|disantap|ditinggal|dinikmati`,
      `mulai|pada !numbuh|tumbuh|nongol|lebat|rimbun|pudar|memudar|kempes|mengering|cerah|mengecil`,
      `balik !bentuk|semula|asal|halus|mulus|kinclong|kencang|kenyal|utuh|mengkilap|empuk|jernih|bersih`,
      `!akurat|presisi|tepat sampai|hingga *`,
      `#n|#nn|setengah menit|detik [*] !hasilnya|keluar|kepasang|kebuka|rapi|berdiri|ngembang|terpasang|kering|siap`,
      `hasilnya|keluar|berdiri|kebuka|ngembang|kepasang|terpasang [*] [cuma|dalam] #n|#nn !detik|menit`,
      `!lebih ${states} .. #pct|#n|daripada|dibanding|ketimbang`,
    ],
    except: [
      ...otherTalk,
      '!retur|garansi|klaim|kirim|antar|antarkota',
      'suhu|kulkas|freezer|ongkos',
      'ganti|tukar|salah|balikin .. barang|ukuran|baru|hari|size|dalam',
      'menit|detik|jam [lagi] .. !flash|mulai|giveaway|live|closing',
      'hari|minggu|jam|menit .. !retur|sampai|nyampe|dikirim|sampainya|estimasi|laku|terjual|ludes|sold',
      'lewat|balik|kembali [*] [*] ke #rp|#nn',
      'lagi #n|#nn menit|detik|jam|hari',
      '#n|#nn menit|detik|jam|hari lagi',
    ],
    yes: ['Sepuluh menit sudah matang.', 'Teksturnya langsung meresap.', 'Dua minggu jerawatnya udah kempes.'],
    no: ['Lima menit lagi flash sale.', 'Tiga hari sudah sampai kak.'],
  },
];
