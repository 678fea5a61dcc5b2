/**
 * Words that often follow an address word and are no names: "kak kalau", "kak bisa", "bunda Hamil". Whoever adds
 * words: lower case, spoken forms welcome; a word that is also a common first name stays out.
 */
const text = `
aku saya kami kita kamu kalian dia mereka ini itu sini situ sana yang yg dan atau tapi tetapi namun karena karna soalnya kalau kalo klo kl jika bila
agar supaya biar untuk utk buat bwt dengan dgn sama sm dari dr ke di pada dalam dlm luar atas bawah depan belakang samping antara tentang oleh bagi
tanpa sampai sampe hingga sejak saat ketika waktu sambil seperti kayak kaya ky bagai sebagai serta maupun lalu terus trus kemudian jadi jd maka
adalah ialah ada ga gak nggak ngga enggak engga gk tak tidak tdk bukan bkn jangan jgn belum blm blom sudah udah udh sdh dah telah sedang lagi lg
masih msh akan bakal mau mw ingin pengen pengin pingin bisa bs dapat dpt boleh blh harus hrs wajib perlu mesti coba cobain nyoba tolong mohon silakan
silahkan ayo yuk mari cus gas gaskan apa apakah siapa mana dimana kemana kapan berapa brp brapa bagaimana gimana gmn kenapa knp mengapa kok koq
sih dong donk deh nih tuh kan lah kah pun ya yah iya iye yes yup oke ok okay oks sip siap halo hallo hai hi hey hei haii assalamualaikum waalaikumsalam
selamat pagi siang sore malam malem datang dtg makasih makasi terima terimakasih kasih thanks thank thx tq you guys gaes gais gengs teman temen semua
semuanya smua sayang sayangku cantik ganteng cakep kece baik hati pinter keren mantap mantul bgs lucu gemes gemoy imut enak lezat pedas pedes manis
asin gurih segar seger harum wangi bersih rapi lembut halus kasar tebal tipis tebel besar kecil panjang pendek lebar sempit tinggi rendah ringan berat
murah mahal hemat gratis free ongkir promo diskon discount voucher voucer kupon koin flash sale obral cuci gudang bundle bundling paket pakai pake dipakai
dipake pakainya makai beli belinya membeli dibeli order orderan pesan pesanan pesen checkout co chekout cekout keranjang kuning etalase spill spil lihat liat
lihatin liatin ngelihat tunjuk tunjukin tunjukkan kasi kasih kasihin tanya nanya bertanya jawab jawabannya cek dicek kirim dikirim kirimnya sampai nyampe
terima diterima bayar bayarnya transfer cod stok stock ready redi rdy habis abis sisa tinggal sold out tersedia kosong restock ukuran size warna warnanya
motif model bahan bahannya katun kain baju kaos celana rok dress gamis hijab jilbab kerudung khimar mukena sepatu sandal tas dompet koper jaket sweater
serum toner sabun cream krim sunscreen sunscren lipstik lipstick lip bedak cushion maskara parfum minyak skincare makeup masker sampo shampo shampoo kondisioner
kopi susu gula garam kue roti keripik kripik sambal bumbu mie beras telur telor ayam ikan daging snack cemilan camilan minuman makanan
hp handphone ponsel charger kabel headset earphone speaker lampu kipas panci wajan piring gelas sendok botol tumbler
barang barangnya produk produknya harga harganya nomor nomer no link tautan toko tokonya shop live livenya siaran video foto gambar layar kamera suara suaranya
hari besok bsk kemarin kmrn nanti ntar tadi td sekarang skrg minggu bulan tahun jam menit detik senin selasa rabu kamis jumat sabtu ahad januari februari maret
agustus september oktober november desember lebaran ramadan ramadhan satu dua tiga empat lima enam tujuh delapan sembilan sepuluh seratus seribu sejuta ribu juta banyak byk sedikit dikit semakin makin lebih lbh kurang krg paling
banget bgt bngt sekali skali sangat terlalu cukup hanya cuma cm saja aja doang juga jg pula sampe punya pny milik suka seneng senang sedih takut malu
hamil menyusui bumil busui rumah tangga kota desa kantor sekolah kuliah kerja anak bayi balita suami istri adik kakak ibu bapak ayah orang tua nenek kakek mertua
guru dokter bidan perawat polisi rt rw haji hajah ustaz ustadz ustadzah rekomendasi rekomen rekomendasiin saran bedanya beda sama samain cocok cocoknya aman amankah
asli original ori palsu kw bpom halal garansi resmi sertifikat izin exp expired kedaluwarsa kadaluarsa
kulit kulitnya wajah muka bibir mata rambut tangan kaki perut badan tubuh jerawat jerawatan bruntusan komedo flek kusam kering berminyak sensitif normal
tinggi berat bb tb lingkar dada pinggang panjangnya lebarnya jumbo all oversize slim regular xs s m l xl xxl xxxl
admin host hostnya mimin min kakaknya kakanya kaka penonton viewer viewers followers follower follow follback like likes share tap layarnya love komen komentar
join gabung masuk keluar pulang pergi balik nonton nongkrong duduk berdiri jalan lari makan minum tidur bangun mandi
amin aamiin alhamdulillah insyaallah masyaallah bismillah wkwk wkwkwk haha hehe hihi huhu aduh waduh wah wow ih eh oh ah hmm ooh nah
the a an is are was this that it i we he she they my your please can could do does what when where how much many price size color colour good nice beautiful love
muhun teu euy atuh mah nuhun hatur punten neng geulis kasep piro pira opo ora iso nggih inggih monggo matur nuwun kulo dalem ngoten niki niku
baru bener benar betul salah langsung lgsg dulu duluan akhirnya pertama kedua terakhir ulang ulangi lagi-lagi jadwal giveaway hadiah menang pemenang undian kuis
gini gitu begini begitu segini segitu ginian gituan apalagi apaan siapapun sesuai tergantung misalnya contohnya maksudnya artinya intinya pokoknya jelas jelasin
ambil ambilin bawa bawain taruh pegang buka bukain tutup ganti gantian tukar retur refund komplain rusak cacat pecah bocor sobek
iyaa yaa yaaa sis sist bund bun mba mbak mas bang kak ka om tante bro gan bos boss say beb bestie besti moms mom mam mama mami mamah bunda bapa pak bu
`;

export const commonWords: ReadonlySet<string> = new Set(text.split(/\s+/).filter((word) => word !== ''));

const endings = /(?:nya|ku|mu|kah|lah|in|kan|an|pun)$/;

/** Whether a lower-case word is an everyday word, also with an ending: `warnanya`, `bisakah`. */
export function isCommonWord(word: string): boolean {
  if (commonWords.has(word)) return true;
  const stem = word.replace(endings, '');
  // Short stems would swallow names: Dian is not `di` with an ending.
  return stem.length >= 4 && stem !== word && commonWords.has(stem);
}
