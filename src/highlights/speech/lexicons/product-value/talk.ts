/** Talk that uses the words of benefits for something else than what the product does for its buyer. */

/** The host knows no better, wishes, plans, or speaks of what others said. */
const disclaimed: readonly string[] = [
  'tidak|belum|kurang !tahu|hafal|paham|ngerti|yakin|janji|ngejanjiin|jamin',
  'yang dulu|lama',
  '^ ~ku [yang] dulu',
  'tetangga|sepupu|ipar|temanku|temenku|bosku|majikan [saya|aku|gue|sebelah] [*] !punya|beli|pakai',
  'di rumah nyak|ibu|mama|aku|gue|saya|mertua|nenek',
  'punya !warung|tetangga|mertua|toko',
  '!abal',
  'belum [sempat|pernah|berani] !coba|cobain|nyoba|nyobain|tes|ngetes',
  '!kabarin|dikabarin|kabari|infoin',
  'kalau nanti|besok|lusa|batch [*] ada|datang|masuk|ready',
  '!semoga|moga|mudahan|harapannya|seandainya|andai|rencananya',
  '!kata orang|netizen|mereka|tetangga|mertua|bapak|pak|bu|ibu|emak|nenek|bini|istri|dokter|orang',
  '!komplain|dikomplain|ngomel|ngomelin',
  'ternyata|eh|nyatanya tidak|zonk|bohong [juga|ya|sih|kok] $',
  'ternyata tidak [*] [*] tetap|malah|sama',
  'ada|banyak [yang] [lagi|pada] !klaim|takut|ragu',
];

/** The studio, the stream and its crew. */
const studio: readonly string[] = [
  'mic|mikrofon|lighting|backdrop|tripod|layar|audio|musik|speaker [nya] .. digeser|geser|dideketin|dekatin|dijauhin|dinaikin|naikin|turunin|diturunin|matiin|dimatiin|nyalain|benerin|kecilin|gedein',
  '!tolong [*] [*] dong|ya|di~|geser~|ambil~|nyala~|mati~|beli~|catat~|buang~|edit~|jaga~|angkat~|tutup~|buka~|bantu~|pasang~|naik~|turun~|bawa~|kasih~|cek~|dipin',
  '^ [mas|mbak|bang|kak|pak|bu|*] tolong',
  'mas|mbak|bang|mang|kang !geser|geserin|ambilin|nyalain|matiin|kecilin|benerin|deketin|ambil|naikin|turunin ...',
  'sinyal|wifi|koneksi|jaringan|internet|siaran|livenya|live kita|aku|saya|nya|lagi|putus|lemot|ngelag|stabil|jelek|hilang|aman',
  'kelihatan|kedengeran|jelas dari|di sana|situ|kamera|layar',
  'admin|adminnya|kru|crew|operator|kameramen|kameraman|moderator|host|hostnya|gudang|karyawan|tim [kita|kami|aku] lagi|belum|minta|istirahat|capek|ngantuk|salah|lupa|kewalahan',
];

/** Parcels, warranty and the way to the buyer: what they spare is the trust of the buyer, not the product's doing. */
export const parcel: readonly string[] = [
  'bubble|bubblewrap|bubblewrapnya|buble|kardus|dus|kayu|packing|packingnya|dipacking|ngepacking|packaging|pengemasan|dibungkus|bungkus|dikemas|diplastikin|lakban .... !penyok|pecah|rusak|bocor|hancur|basah|aman|lecet|retak|patah|tumpah|remuk|kebanting|baret|kegencet|ambyar',
  'penyok|pecah|rusak|bocor|hancur|basah|aman|lecet|retak|patah|tumpah|remuk|baret|utuh .... !packing|dipacking|bubble|bubblewrap|pengiriman|perjalanan|ekspedisi|kurir|paket|kargo',
  'pengiriman|ekspedisi|kurir|dikirim|pengantaran|kirim|packing|dipacking|kardus|karton|styrofoam|dus|bubble ... !aman|selamat|utuh|tidak|jadi|biar|supaya',
  'jadi|biar|supaya|sebelum .... !kurir|dikirim|berangkat|ekspedisi|packing|dipacking|resi|gudang',
  'kalau .... tidak .... !balikin|tukar|ganti|diganti|kembali|retur|refund|klaim',
  'uang kembali|balik',
  '!garansi|retur|asuransi|diasuransiin|diasuransikan|refund|cod .... jadi|biar|supaya|aman|tenang|tidak',
];

/** Ordering, following, paying and what is left in stock. */
const trade: readonly string[] = [
  'aku|kita|saya|harga|potongan|diskon|promo|voucher [aku|saya|kita] !tahan|tahanin',
  'stok|stoknya|sisa|sisanya|sold|restock ... tinggal|habis|aman|banyak|belum|lagi',
];

/** Advice on how to wash, store, choose or use any such thing: what one must not do, and steps with their purpose. */
const warnings: readonly string[] = [
  '^ [kak|guys|bun|nah|eh|jadi|ingat|pokoknya] !jangan ...',
  'jangan ....  !biar|supaya|nanti|ntar|soalnya|karena ...',
  '^ biar|supaya|agar ...',
  'jangan di~|pakai|langsung|taruh|simpan|cuci|beli|pilih|keseringan|kelamaan|kebanyakan',
  'jangan yang',
  'kalau mau|pengen .... !jangan|harus|pilih|cari|hindari|wajib ...',
  'simpan|simpen|taruh|cuci|rendam|jemur|setrika|kasih|potong|panaskan|gantung|lap .. !dulu|terbalik|pakai|di .... !biar|supaya ...',
];

/** Facts and tricks of the matter at large. */
const teaching: readonly string[] = [
  '!tips|kiat|siasat|jurus|resepnya|tipsnya|triknya|caranya|rumusnya|tandanya|bedanya|mitos|mitosnya|faktanya|katanya|hindari|sebaiknya|idealnya|usahain|usahakan',
  'belum tentu',
  'itu|tuh [sering|biasanya|bisa|memang|sebenarnya] !akibat|gara|tandanya|artinya|biang',
  'banyak|orang|kita [orang] [yang] [masih|suka|sering|pada] !ngira|kira|salah|mikir',
  '!umumnya|dikira|kebanyakannya|contohnya|mendingan|ajarin|ajari|kutunjukkan|tunjukin|praktekin',
  'kasih|bagi|kasi !tahu|ilmu|tips',
  'orang [*] [*] tidak !tahu|sadar|ngerti',
  'cobain|coba [dah|deh|ya] di !rumah',
  'itu|ini !biasanya|sebenarnya|sebenernya',
  '!tahu kenapa|bedanya|tidak|mengapa|apa',
  '!bedanya|bedonya|bedone|bedana',
  'tuh|itu [memang|jelas] !beda',
  'yang !asli|palsu kalau|itu|pasti|biasanya',
  'dulu [*] [*] [*] !baru di~',
  'ada !umurnya',
  'itu|ini|apa yang [sering|suka|justru] !bikin',
  '!urutannya|langkahnya|kebiasaan|penyebabnya|fungsinya|intinya',
  'cara|kalau !merawat|rawat|ngerawat|nyuci|nyimpen|milih|pilih|bedain|ngecek|cek|pakai ... biar|supaya|yang|itu',
];

/** The weather, the road, meals, and the host's own day. */
const day: readonly string[] = [
  '!azan|adzan|gempa|sinetron|konser|bioskop|lembur|ketiduran|kesiangan',
  'nonton film|bola|konser|horor|horror',
  'mati lampu',
  'kena|kejebak macet',
  '!cuaca|cuacanya|gerimis|mendung',
  'ini|udaranya|udara|jakarta|bandung|surabaya|studio|sini|luar [ini|lagi|kok|memang] !panas|dingin|hujan|gerah',
  'hujan deras|lagi|terus|dari|mulu|turun',
  '!penyanyi|penyanyinya|lagu|lagunya',
  'aku|saya|gue|kita|suara|suaraku|tenggorokan|tenggorokanku [udah|tadi|agak|juga|mulai|jadi|lagi|tidak|belum] !serak|batuk|pilek|ngantuk|lapar|laper|haus|capek|pusing|keringetan|kepanasan|kedinginan|mandi|sakit|flu|pegal|keseleo|terkilir|kesandung|telat|ketiduran|merinding|nangis|lemes|sariawan|diare|mules',
  'hati|hatiku|hatimu|mantan|jodoh|jomblo|cicilan|hutang|utang|gebetan|perasaan|dosa|rezeki|rejeki|kenangan|cinta|sinetron|khayalan|ngayal|mimpi|bucin|galau [jadi|langsung|makin|tetap|auto|aman|juga|biar|yang] * *',
  'tadi|kemarin|semalam|barusan pagi|siang|sore|malam|subuh',
  'kemarin|semalam|tadi aku|saya|gue|kita [ke|ada|dari|di|sempat|pulang|naik|ngejar|nonton|makan|minum|ketemu|lihat]',
  'seminggu|sebulan|sudah|lagi|musim tidak !hujan|kemarau',
  'kalau|yang|pas admin|aku|saya|gue|host|mimin [yang] !pakai ...',
  '!ceritanya|konon|zaman|jaman|leluhur|dongeng',
  '~ku|aku|saya|gue|kakek|nenek|bapak|ibu !cerita',
  'dompet|kantong|rekening|saldo [juga|kita|kamu|tetap] !tidak|makin|langsung|auto|tebal|boncos|jerit|nangis|jebol|bolong|kering',
  'untung|syukur|alhamdulillah [saja|nya|tadi] tidak',
];

/** Why one should order, follow, watch or move something: "biar" with a purpose that is not the product's. */
export const otherPurposes: readonly string[] = [
  'follow|checkout|klaim|order|share|klik|pencet|masukin|pesan|bungkus|gas|buruan|ambil|amankan|nyalain|mampir|pantengin|tungguin|komen|komentar|ketik|tap|gabung|join|stay .... !biar|supaya|agar',
  'biar|supaya|agar .... !kebagian|ketinggalan|kelewatan|nyesel|rebutan|kecewa|zonk|bokek|rugi|habis|semangat|rame|ramai|dinotif|notif|rezeki',
  'biar|supaya|agar kalian|kakak|kak|penonton|semua|kamu|pada|lebih|makin [bisa|lebih|makin|pada] lihat|kelihatan|percaya|yakin|jelas|nonton|dengar|tahu|ngerti|paham',
  'kopi|ngopi|minum|makan|sarapan|tidur|istirahat|mandi|pulang|pulangnya|jalan|lewat|baca|nonton|doa|cuci wajah .. [dulu] !biar|supaya',
  'dulu|duluan .. !biar|supaya ...',
  'aku|saya|gue|kita [*] [*] [*] [*] [*] !biar|supaya kelihatan|percaya|jelas|adil|fair|yakin',
];

/** What follows from something for the order, the host or the talk: "jadi kalian tinggal pilih". */
export const orders: readonly string[] = [
  'langsung|tinggal !bayar|dibayar',
  'jadi|cuma|tinggal|harga|harganya [*] #rp',
  'harga|harganya|ongkir|ongkirnya|diskon|promo|voucher tetap|masih|tidak|jadi|lebih|makin',
  'tinggal !klik|checkout|tukar|retur|balikin|klaim|kabarin|pilih|komen|komentar|ketik|bayar|tunggu|transfer|chat|dm|masukin|scroll|geser|follow|order|pesan',
  'jadi|makanya|jadinya [aku|saya|kita|kami|kalian|kamu|kak|kakak|bisa|langsung|tinggal|buruan|silakan] aku|saya|kita|kami|kalian|checkout|order|klik|pilih|milih|pesan|beli|bayar|ambil|komen|komentar|tanya|tunggu|gas|admin|stok|stoknya|harga|harganya|ongkir|ongkirnya|warna|warnanya|ukuran|ukurannya|sizenya|size|varian|buruan|jangan|kak|kalau|total|totalnya|gini|begini',
  'jadi|makanya|jadinya|sehingga ... !order|dipesan|milih|dipilih|ditukar|retur|garansi|belum|dikirim|promo|diskon|voucher|livenya|komentar|follow|ukurin|hafal|murah',
  '#nn|#rp|harga|harganya|diskon|potongan|voucher jadi|tinggal',
  'jadi|tinggal #nn|#rp [tinggal|saja|ribu|kak|guys|bun|sampai|cuma|ya]',
  '^ jadi|makanya|nah|oke|gini [*] jadi|makanya',
  '!harga|harganya|murah|live|livenya|jualan tetap|masih|tidak|jadi|makin|oke',
  'walaupun|meskipun|meski|walau|biarpun * .... aku|kita|saya|kualitas|kualitasnya tetap|masih|tidak|oke',
  'murah .... kualitas|kualitasnya',
];

const roots =
  'tarik narik betot tekuk nekuk banting ngebanting injak injek nginjek jatuhin jatuhkan goyang goyangin dudukin duduki naiki naikin gores ngegores lempar ketok ngetok pukul pukuli hantam gantung gantungin puter pelintir plintir puntir adu bengkokin sobek celupin gunting gergaji remas remes peras peres gesek gosok buka gebuk tendang lindas tindih timpa dites tes uji bor gigit';
const stress = roots
  .split(' ')
  .flatMap((root) => [root, `ku${root}`])
  .join('|');

/** The host tries to break it: that the make stands is quality shown, not yet what it does for its buyer. */
export const stressed: readonly string[] = [
  `tidak bisa kebuka|copot|lepas|patah .... !${stress}|ditarik|dibanting`,
  `!${stress} .... tidak|masih|tetap|tuh|balik|kan|walau [ada|bisa|sampai|ikut|yang|gampang] [yang|ada] retak|retaknya|kebuka|kebalik|pecah|patah|penyok|renggang|gompal|gumpil|bocel|baret|bunyi|krek|goyah|goyang|miring|geser|gerak|putus|sobek|robek|lepas|copot|bolong|jebol|utuh|mulus|hidup|rusak|molor|melar|mulur|brudul|berbulu|meleset|jatuh`,
];

/** What a rule of benefits must not be taken in by. */
export const otherTalk: readonly string[] = [...disclaimed, ...studio, ...trade, ...warnings, ...teaching, ...day];

/** The same for words so much of a product's own that advice may hold them too. */
export const otherThanProduct: readonly string[] = [...disclaimed, ...studio, ...trade, ...teaching, ...day];
