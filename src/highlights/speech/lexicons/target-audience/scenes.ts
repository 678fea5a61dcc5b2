import type { PhraseRule } from '../../lexicon.ts';
import { aside, askedFor, deniedFit, forMine, ownDays, teaching, unsure } from './not-meant.ts';
import { companion, gifts, occasions, places, plain, rooms, seasons } from './occasions.ts';

/** Talk in which an occasion is named and the product is not meant for it. */
const noScene = [...deniedFit, ...teaching, ...forMine, ...ownDays, ...aside, ...unsure, ...askedFor];

/** Words that say that a thing is for, or put to, a use. */
const use =
  'buat|untuk|bagi|kanggo|keur|dipakai|pakai|dipakein|gawe|gasan|nggo|untuak|pikeun|pakenya|dipakenya|makenya|dibawa|dibawa-bawa|bawa|kepakai|kepake|dikenakan|digunakan|gunakan|dimakan|diminum|disajikan|dihidangkan|disantap|dinikmati|cocok|cocoknya|ideal|andalan|outfit|kostum|seragam|style|gaya|tampilan|look|kebutuhan|keperluan|perlengkapan|persiapan|nemenin|menemani|mendukung|nunjang|diajak|sekelas';
const slack =
  '[juga|banget|ke|di|pas|saat|waktu|lagi|acara|sambil|buat|untuk|pergi|sehari|momen|kegiatan|aktivitas|main|ikut|event|suasana|jalan|tiap|setiap|nonton|yang|urusan|ala|ajak|bareng|resmi|ganti|gonta|kostum|kamu|kalian|harus|jadi|first|hari|nang|ning|kat]';
/** Praise that becomes a use with a word of use or time behind it. */
const praise =
  'enak|enaknya|nyaman|pas|oke|bagus|bagusnya|cakep|cantik|mantap|asik|asyik|keren|ganteng|aman|praktis|ringan|nikmat|pantes|pantas|sopan';
/** What one does beside a good companion. */
const idle =
  'ngopi|ngeteh|nonton|nobar|begadang|perjalanan|santai|nyantai|rebahan|lembur|belajar|nugas|touring|mudik|camping|sarapan|traveling|liburan|olahraga|gaming|ngegame|mabar|ngemil|nyemil|hujan|baca|masak|hiking|mancing|wfh|meeting|skripsian|tidur|riding|motoran|nongkrong|sahur|berbuka';
const ok =
  'oke|ok|masuk|bisa|hayuk|ayo|ayuk|hayu|boleh|pantes|pantas|cakep|cantik|keren|aman|siap|cocok|gas|sopan|jadi|lanjut|nyaman|enak';

export const scenes: readonly PhraseRule[] = [
  {
    rule: 'scenario',
    certainty: 'proof',
    without: ['negation', 'reported', 'hypothetical'],
    also: ['past'],
    patterns: [
      `${use} ${slack} ${slack} !${occasions}`,
      `${praise} [banget|juga|sih|nih] dipakai|dibawa|diminum|dimakan|buat|untuk|ke|di|waktu|pas|saat|sambil|kalau|diajak ${slack} !${occasions}`,
      `buat|untuk|dipakai|pakai|kebutuhan|keperluan|kepakai|cocok [aktivitas|kegiatan|kebutuhan|pemakaian] sehari !hari`,
      'buat|untuk|pas|cocok|menu|takjil|teman [pas|menu|sajian|hidangan|buat] buka !puasa|bersama',
      '!lebaran|kondangan|nikahan|resepsi|wisuda|mudik|natal|imlek|pesta|hajatan|pengajian|arisan [nanti|bisa|tinggal|langsung|biar|bia|juga|mau] dipakai',
      `yang [*] [*] ada|punya !${plain}|acara|undangan * ...`,
      `pas|saat|waktu|ketika|sambil|selama [lagi|jam|sedang|musim|kamu|kalian|harus|mau] [lagi|buru] !${plain}`,
      `siap|siapin|gas|gaskeun|cus|ajak|diajak !${plain}`,
      'ngantor|hangout|nongkrong|kondangan|ngedate|traveling|mudik|camping|piknik|hiking|touring|gowes|jogging|ngegym|ngampus|kuliah jadi|makin|tetap|pun !pede|nyaman|enak|seru|asik|praktis|kece|stylish|wangi|segar|adem|cantik|ganteng|keren|nggak|tidak|aman',
      'pas|saat|ketika|kalau|waktu|lagi lagi|masuk !flu|batuk|pilek|angin|haid|menstruasi|mens|hamil|migrain|demam|diare|mual|kram|insomnia',
      'buat|untuk|dipakai|pakai|mau|pas !ketemu|nemuin|ketemuan klien|client|camer|calon|mertua|bos|gebetan|customer|dosen|pacar|mantan',
      'dibawa|dipakai|dipakein|buat|masuk ke|di !sawah|kebun|hutan|lapangan|masjid|kafe|cafe|warung|proyek|bengkel|kolam|ladang|laut|sungai|mall|pasar|bandara|kondangan|kandang|tambak|outdoor|alam|luar|lumpur|salju|mobil|motor|pesawat|kereta|bus',
      `ke !${plain}|kantor|kampus [juga|pun|tetap|masih|sekalipun] ${ok}`,
      `!ngantor|ngampus|kondangan|hangout|nongkrong|ngemall|kencan|ngedate|liburan|traveling|mudik|arisan|pengajian|olahraga|ngegym|hiking|camping|lebaran|kuliah [juga|pun|tetap|masih] ${ok}`,
      `mau|entah|baik|dari|sebelum [buat|ke|di|yang|cuma|sekadar|pagi] !${plain}|kantor|kampus .. mau|atau|sampai|maupun|dan|terus|lanjut|langsung|malamnya|sorenya [buat|ke|di] [juga] *`,
      `abis|habis|dari|pulang !${plain}|kantor langsung|lanjut|terus|lalu [ke|buat] ${plain}|kantor|mall|pesta`,
      'buat|untuk|dipakai|pakai|dibawa|enak|nyaman|cocok [ke|di|pas|naik] [jalan|naik] !jalan|naik jauh|pagi|sore|santai|kaki|motor|sepeda|gunung|kereta|krl|pesawat|bus|angkot|ojek|mrt|kapal|kemana|keluar',
      `masuk buat|untuk|ke|di !${occasions}`,
      'buat|untuk|di jalan|jalanan|medan|trek|tanjakan|lantai !berbatu|licin|tanah|menanjak|becek|rusak|berlumpur|makadam|terjal',
      'naik|bawa motor|kereta|krl|sepeda|ojek|bus|mrt|gunung [*] !tiap|setiap|pagi|kantor|seharian|jauh',
      'dipakai|buat|untuk|dibawa|pas [lagi|main|jalan] !hujan|hujanan|kehujanan|banjir|macet|panas|panasan|terik|gelap|dingin|angin|ngebut|jauh|begadang|mati',
      'daily|travel|office|party|school|beach|weekend|casual|formal !wear|look|use|outfit|friendly|bag|activity|style',
      `!${companion} [pas|buat|untuk|saat|waktu|di|ke|lagi|setia|tiap] ${idle}`,
      `!${companion} pas|buat|untuk|saat|waktu|di|ke|setia ${occasions}`,
      `andalan|outfit|ootd|seragam|sangu|senjata !${occasions}`,
    ],
    except: [...noScene, 'lagi|sedang hujan|macet deras|di|parah', '!live|jualan [*] sambil'],
    yes: [
      'Dipakai takziah sopan.',
      'Ke kampus masuk, malamnya nongkrong juga oke.',
      'Temen begadang ngerjain tugas.',
      'Enak dibawa muncak.',
      'Buat naik kereta pagi nggak ribet.',
    ],
    no: [
      'Tadi pagi aku lari keliling kompleks.',
      'Tadi aku pulang dari kantor.',
      'Nggak bisa dipakai renang ya.',
      'Besok aku mau pakai ke nikahan.',
    ],
  },
  {
    // A gift, a parcel of wedding goods, something to earn with.
    rule: 'scenario',
    certainty: 'proof',
    without: ['negation', 'reported', 'hypothetical'],
    also: ['past'],
    patterns: [
      `buat|untuk|jadi|jadiin|dijadiin|dijadikan|dibuat|cocok|pas|ide|bakal|sekalian|dibikin [buat|untuk|jadi|isian|isi|bahan|bawa|bawain|dibawa|kirim|stok|modal|ide|bikin] [jadi] !${gifts}`,
      '!kado|kadoin|ngado|ngadoin|hampers|seserahan|hantaran|suvenir|souvenir buat|untuk|ulang|ultah|wisuda|lahiran|nikah|nikahan|pernikahan|anniversary|lebaran|natal|imlek|mertua|ibu|bapak|suami|istri|guru|pacar|perpisahan|pindahan|akikah|aqiqah|tunangan|lamaran',
      '!hadiah ulang|ultah|wisuda|lahiran|nikah|nikahan|pernikahan|anniversary|lebaran|natal|valentine|perpisahan|akikah|tunangan|buat|untuk [suami|istri|mertua|pacar|guru|ibu|bapak|anak|bayi|tahun|wisuda|teman]',
      '!ngasih|kasihin|hadiahin|kirimin|bawain [hadiah|kado|ke|buat|sama|untuk] [ke|buat|si] suami|istri|mertua|pacar|ayang|gebetan|calon|guru|besan|ibu|nenek|ponakan|sahabat .. !pas|juga|cocok|senang|seneng|pasti|bisa|di',
      'buat|untuk|bisa !dijual|dijualin|diecer|jualan lagi|kembali|ulang|eceran',
    ],
    except: [
      ...noScene,
      'hadiah|kado [buat|untuk] #n|#nn|kalian|pembeli|yang',
      'jualan mulai|dari|turun|aku|kita|kami',
      'gratis|bonus hadiah',
    ],
    yes: ['Buat seserahan cakep.', 'Bisa dijadiin suvenir nikahan.', 'Buat dijual lagi masih untung.'],
    no: ['Hadiah buat 10 pembeli pertama.', 'Kemarin aku dapat kado dari tim.', 'Aku jualan dari 2019.'],
  },
  {
    // Rooms, small ones above all, and seasons.
    rule: 'scenario',
    certainty: 'proof',
    without: ['negation', 'reported', 'hypothetical'],
    also: ['past'],
    patterns: [
      `buat|untuk|gawe|kanggo|keur|khusus|cocok|pas|muat|aman|ideal|cocoknya [banget|juga|buat|untuk|gawe|di|ke|ditaruh|dipasang|dipakai|masuk] [di|dalam|dekor|isi|area|pojok] !${places}`,
      'buat|untuk|cocok|dipakai|warung [buat|untuk|di] toko|konter|kios|warung|ruko !kelontong|sembako|bangunan|kue|emas|roti|kopi|makan|sayur|pulsa',
      `taruh|ditaruh|pasang|dipasang|tempel|ditempel|letak|diletakkan|pajang|dipajang|gantung|digantung|disimpan [di|dalam] ${places} !${rooms}`,
      `dapur|kamar|kosan|kos|rumah|kontrakan|apartemen|ruang|ruangan|teras [yang|di|kamu|kalian] !sempit|mungil|minimalis|terbatas|petakan|kecil .... cocok|cocoknya|wajib|pas|butuh|merapat|ambil|pakai|ini|aman|muat|masuk|tetap|bisa`,
      '^ [buat|untuk|nah|ini|oke] !rumah|dapur|kamar|kos|kosan|kontrakan|apartemen|ruko|warung|kantor|mobil|motor yang * ... aman|cocok|wajib|pas|muat|ambil|pakai|butuh|merapat',
      `buat|untuk|pas|saat|hadapi|menghadapi|persiapan|siap|cocok|dipakai|jelang|menjelang [di|buat|lagi|pas] [musim|bulan|hari|akhir] !musim|ramadan|ramadhan|lebaran|idul|natal|imlek|agustusan|tujuhbelasan|agustus|winter|summer`,
      `musim !${seasons} [gini|begini|kayak|seperti|sekarang] .. wajib|butuh|cocok|harus|perlu|enak|enaknya|paling|pakai|pas|kudu|stok|siapin`,
    ],
    except: [
      ...noScene,
      'live|stok|gudang|toko|studio .. rumah|ruang',
      'lagi musim',
      `aku|saya taruh|pasang|tempel|gantung|pajang [*] di ${places}`,
    ],
    yes: ['Buat dapur kontrakan muat.', 'Digantung di kamar mandi juga kuat.', 'Musim hujan gini wajib stok.'],
    no: ['Kamar sebelah berisik banget.', 'Aku taruh di ruang tamu dulu ya.'],
  },
];
