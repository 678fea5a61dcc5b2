import type { PhraseRule } from '../../lexicon.ts';
import { backstage, open } from './other-talk.ts';

const without = ['question', 'negation', 'hypothetical', 'reported', 'elsewhere'] as const;
const i = 'aku|saya|kami|abdi|ane|mpok|aye|uni|teteh|ambo|awak|inyong|kulo|bude';
const kin =
  'ibu|ibuku|bapak|bapakku|ayah|ayahku|mama|mamaku|mamah|papa|papaku|nenek|nenekku|kakek|kakekku|mbah|simbah|eyang|oma|opa|mertua|mertuaku|suami|suamiku|istri|istriku|adik|adikku|adek|anak|anakku|ponakan|keponakanku|sepupu|sepupuku|tante|om|paman|bibi|bude|pakde|uwak|temanku|teman|sahabatku|tetangga|tetanggaku|bosku|guru|mbakku|masku';
const mine = kin
  .split('|')
  .filter((one) => one.endsWith('ku'))
  .join('|');
const then = 'dulu|dulunya|awalnya|tadinya|waktu|pernah|sempat|sejak|pertama|lalu|jaman|zaman|situ';
const buyer = 'customer|kastemer|pelanggan|langganan|pembeli|buyer|konsumen|reseller|pasien|klien|murid|followerku';
/** How what was told ends. */
const outcome =
  'akhirnya|ternyata|makanya|sampai|sejak|untung|untungnya|langsung|malah|taunya|eh|baru|kapok|nyesel|nangis|trauma|sadar|belajar|paham|ngerti|sekarang|alhamdulillah|jadinya|syok|kaget|malu|minder|sembuh|hilang|berubah|ketagihan|percaya|kaya|lulus|mulus|bersih|berhasil|gagal|zonk|ketipu|tobat|nagih|ilang|nyadar|puas|bangkrut|gosong|bolong|rusak|robek|copot|jebol|berani|situ|setahun|hari|parah|cuma|tau|gara|ngajarin|plong|nurut';

/** Stories with a beginning and an outcome; songs, rhymes, riddles, acted scenes, shown skills. */
export const telling: readonly PhraseRule[] = [
  {
    // What the host lived through.
    rule: 'story',
    certainty: 'proof',
    without,
    patterns: [
      `dulu|dulunya|biyen|baheula|waktu|jaman|zaman|sejak|pertama|awalnya|awal|tadinya|pas [*] [*] [*] !${i} * * * * * * ....`,
      `${i} [tuh|itu|juga|sendiri|sih|kan|tu] !dulu|dulunya|pernah|awalnya|tadinya|pertama|sempat * * * * * ....`,
      `${i} * .. tiap|setiap|setahun|sebulan|bertahun|berbulan|seminggu|#n .... !ternyata|akhirnya|taunya * * ....`,
      `!kulitku|rambutku|wajahku|mukaku|badanku|anakku|suamiku|mertuaku|bapakku|ibuku|pertamaku|mamaku|nenekku|rumahku|hpku|laptopku|motorku|tokoku|usahaku [*] [*] dulu|sempat|pernah|awalnya|tadinya|waktu * * * * ....`,
      `dulu|dulunya|waktu|awalnya|sempat|pernah [tuh|itu|tu] [*] !kulitku|rambutku|wajahku|mukaku|badanku|anakku|suamiku|rumahku|hpku|kosanku|motorku|bajuku|sepatuku * * * ....`,
      `dulu|waktu|awalnya [tuh|itu] kulit|rambut|wajah|badan|kaki|anak|suami|motor|hp !${i} * * * ....`,
      `gara-gara|gara|gegara * .... ${i} !pernah|sempat|jadi|sampai|akhirnya|langsung|sejak * ....`,
      `!pengalaman [pribadi] ${i}|ku|pribadi|pertama|buruk|pahit|waktu * * * * ....`,
      `dari|sejak !situ|itu|saat [itu] [*] ${i} * * ....`,
      `!bapakku|ibuku|nenekku|kakekku|mbahku|ayahku|mamaku [itu|tuh|dulu|dulunya] * * * * * ....`,
      `${i} [yang] [pernah|dulu] !nemu|adopsi|nyelametin|nyelamatin|rawat|pungut|mungut * * .... sampai|sekarang|akhirnya * ....`,
      `kita|kami !pernah * * * * * * * ....`,
      `pernah [suatu|satu|ada|nih] [hari|kali|malam|ketika|waktu] [*] [*] !${i} * * * * * ....`,
    ],
    beside: [`${outcome} * *`, 'dari|sejak kecil|muda|bayi|gadis|bujang'],
    except: [
      ...open,
      ...backstage,
      'checkout|keranjang|etalase|voucher|ongkir|flash|diskon|promo|restock|sold',
      '!almarhum|almarhumah|mendiang $',
      'pernah|waktu|dulu .. live|diskon|promo|stok|harga',
      'waktu|pas kemarin|live|itu|pertama live',
      'dulu ya|guys|dong|kak|nih|bentar|sebentar $',
      `${i} mau|izin|coba|cek|minum|lihat|cari|ambil|jawab|baca|ganti|kasih|jelasin|tunjukin|masukin|buka|hitung|tanya [*] [*] !dulu`,
      'kalau|andai|misal dulu',
      'kemarin|tadi|barusan|semalam',
    ],
    yes: [
      'Dulu aku jerawatan parah, dua tahun nggak berani keluar, akhirnya ke dokter.',
      'Bapakku tukang sol, dari kecil aku tahu mana jahitan yang kuat.',
      'Waktu saya kuliah sepatu cuma satu dipakai terus sampai solnya bolong kemasukan kerikil.',
      'Aku pernah salah cuci kebaya pakai mesin, robek semua, sejak itu aku cuci tangan.',
    ],
    no: [
      'Waktu itu aku belum tahu.',
      'Tadi waktu aku berangkat jalanan macet panjang banget sampai ke tol.',
      'Dulu aku live di akun sebelah.',
      'Kemarin aku nonton bola.',
      'Aku cek stoknya dulu ya kak sebentar sampai ketemu.',
    ],
  },
  {
    // What happened to somebody else.
    rule: 'story',
    certainty: 'proof',
    without,
    patterns: [
      `ada [satu|seorang|salah] [satu] !${buyer}|${kin}|ibu-ibu|bapak-bapak|mbak-mbak|mas-mas|cewek|cowok|orang [aku|saya|kita|kami|langganan|yang|dari] * * * * * ....`,
      `!${buyer}|${kin} [aku|saya|kita|kami|lama|setia] [yang|itu|tuh|kemarin|pernah] [*] cerita|curhat|nge-dm|dm|ngedm|chat|ngechat|wa|bilang|ngirim|kirim|ngabarin|balik|datang|testimoni * * * * ....`,
      `!${kin} aku|saya|kita|kami [itu|tuh|mah|kan|yang|di|ini] [*] [*] [*] ${then} * * * * ....`,
      `!${mine} [itu|tuh|mah|kan|yang|di|ini] [*] [*] [*] ${then} * * * * ....`,
      `!${mine} cerita|ngajarin|pesan|wanti|bilang|nasihatin|ngomel [dulu|kalau|jaman|zaman] * * * * ....`,
      `!${kin} [*] ${i} * * .... setahun|sebulan|seminggu|sehari|#n [hari|minggu|bulan|tahun] .... ilang|hilang|dia|sembuh|minta|sekarang|kabur|kapok|jadi * ....`,
      `!resep|warisan|peninggalan [dari] nenek|ibu|mbah|mertua|keluarga|turun|bapak|kakek|buyut|eyang * * ....`,
      `cerita|ceritanya|kisah|kisahnya|kejadian|kejadiannya [*] [dari|salah|si|waktu|di|ada] [*] !${buyer}|${kin}|toko|rumah|kampung|artis|tukang|petani|perajin * * * * ....`,
      `${then} [*] [*] !${mine}|${buyer} * * * * * ....`,
      `!${then} [*] ${kin} aku|saya|kami * * * * ....`,
    ],
    beside: [`${outcome}|katanya|bilangnya|kata|soalnya|karena * *`],
    except: [
      ...open,
      ...backstage,
      'checkout|keranjang|etalase|voucher|ongkir|flash|diskon|promo|restock|sold|stok|cod|follow',
      'kalau|biar|buat|untuk|cocok ibu|suami|anak|bapak|mama|mertua|istri|nenek',
      'barusan',
      'bilang bagus|mahal|cantik|cakep|keren|enak',
      'kemarin|tadi|barusan|semalam ada|yang [*] beli|order|checkout|komentar',
      'sampai habis|ludes|rebutan|antre|sana|sini|rumah|tujuan',
    ],
    yes: [
      'Ada pelanggan cerita, kulkasnya bau terus, dikasih arang bambu dua hari akhirnya hilang.',
      'Mertua aku dulu nggak percaya panci listrik, sekarang malah minta dibeliin dua.',
    ],
    no: ['Cocok buat ibu mertua yang suka masak sampai sore.', 'Ada customer yang order lima langsung.'],
  },
  {
    // Played, sung, rhymed, asked as a riddle.
    rule: 'story',
    certainty: 'proof',
    without,
    patterns: [
      '!ceritanya|critanya [nih|ya] aku|saya|kita|kalian|kamu|dia|si * * ....',
      '!pov|adegan|akting|sketsa|roleplay|parodi|dubbing|skenario|scene * * ....',
      'pura|anggap|bayangin|berperan [saja|aja|nya|ceritanya] [aku|saya|kita] !pembeli|penjual|mertua|menantu|pelanggan|dokter|pasien|polisi|maling|guru|murid|bos|karyawan|ibu-ibu|kasir|bayi|kucing|putri|pangeran|host|pramugari|reporter|presenter * * ....',
      'aku|saya|kamu|kalian|kita jadi [bapak|ibu|si|anak|mas|mbak] !kos|pembeli|penjual|dokter|bos|guru|mertua|menantu|pacar|suami|istri|maling|polisi|satpam|kasir|detektif|bidan|bule|raja|putri|ratu|hantu|kuntilanak|pocong|robot|nenek|kakek|tetangga|rt|lurah|camat|presiden|pilot|juri|peserta|penyiar|wartawan|dukun|murid|nyokap|bayi|emak [*] [*] * * ....',
      'pada|suatu !suatu|hari [hari|ketika] * * * ....',
      '!pantun|pantunnya|berpantun|syair|puisi|puisinya|gombalan|gombalin|rap|ngerap|jingle|yel [*] * * * ....',
      '!teka|tebakan * * * ....',
      '!tebak|tebak-tebakan|tebakan|teka|tekateki|tekateki|kuis|kuisnya .. apa|siapa|kenapa|hewan|sayur|buah|kalau|binatang * ....',
      'apa bedanya|persamaannya|bahasa * .... !jawabannya|jawabnya|kalau * ....',
      'apa|siapa|kenapa|hewan|buah|sayur .... !jawabannya|jawabnya * ....',
      'saya|aku|bu|pak mau !komplain|lapor|protes .... kenapa|iya|lah|loh|masa ....',
      '!nyanyi|nyanyiin|bernyanyi|nyanyinya [dulu|yuk|ya|bareng|sambil|nih|dikit|begini|gini|lagu] * * * * ....',
      '!lalala|nanana|syalala|tralala|cilukba ....',
      '^ [*] [*] jalan !ke * .... jangan|beli|kalau|hati|biar|yang|pulang|makan * * ....',
      '^ [*] !buah|burung|ikan|bunga|pohon|kain|ayam|kue|kura|daun|pergi|minum|makan [*] [*] buah|burung|ikan|bunga|pohon|kain|ayam|kue|kura|daun|pergi|minum|makan [*] * .... kalau|hati|biar|jangan|siapa|sayang|cinta|rindu|cakep|eaa',
      'cicak|balonku|delman|bebek|kakaktua|pacul|sayange|ampar|cublak|kicir !di|ada|istimewa|angsa|hinggap|gembelengan|sayang|pisang|suweng * * ....',
      '^ beli|naik|pergi|jalan|makan|minum|main|mampir|ke|tanam|petik * .. di|ke * .. !beli|naik|pergi|makan|minum|jumpa|ketemu|lihat|bawa|lewat|mandi|singgah * .... jangan|hati|kalau|siapa|biar|cinta|sayang|rindu|adik|abang * ....',
      'satu !tarikan napas|nafas',
      '!sulap|bimsalabim|abrakadabra|simsalabim|beatbox|juggling|jugling|akrobat|ventriloquist|kaligrafi * ....',
      'kata|bilang|jawab|sahut|teriak si|istri|suami|emak|bapak|mertua|dompet|hati|perut|kulit|anak .... !kata|bilang|jawab|sahut|terus|eh ....',
      '^ mas|mbak|pak|bu|dok|bang|neng|nak|ma|pah|mah|yah|sayang|bos|tuan|cantik .... !iya|loh|lho|lah|masa|jawab|halah|hush|heh|hah .... dok|sayang|nak|ma|pak|bu|mas|mbak|sih|lah|dong|pantesan|makanya',
      'halo|permisi|selamat [siang|pagi|malam] [dengan|saya|aku|perkenalkan|ini] * .... !dibantu|komplain|lapor|dokter|polisi|breaking|reporter|melaporkan|perkenalkan|pramugari|kapten * ....',
    ],
    except: [
      'cerita dong',
      'ada ceritanya',
      'nyanyi di|bareng|kalau',
      'lagu|lagunya|musik|musiknya [*] [*] [*] !kecilin|gedein|matiin|ganti|kenceng|pelan|kencang|besar|berisik',
      'tidak|belum|jangan|malu|mau bisa|mau|usah|boleh|suruh|disuruh nyanyi|joget|pantun|nari',
      'nanti|besok|kalau .. nyanyi|pantun|joget|kuis|tebak',
      'suara|suaraku [*] [*] !nyanyi|fals|sumbang',
      'ikut|ikutan|menang|hadiah|giveaway|hadiahnya kuis|kuisnya|games',
    ],
    yes: [
      'Ceritanya aku pembeli galak ya, mbak ini kok murah.',
      'Pantun dulu ya, beli duku di pasar baru, baju ini memang paling lucu.',
      'Jalan-jalan ke Semarang beli lunpia, jangan bimbang ini juara dunia.',
      'Tebak-tebakan, hewan apa yang paling hemat, jawabannya kura-kura.',
    ],
    no: ['Cerita dong kak.', 'Lagunya tolong kecilin dikit ya guys.', 'Aku nggak bisa nyanyi ya guys jangan disuruh.'],
  },
];
