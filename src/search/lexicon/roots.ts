/**
 * Indonesian roots that take affixes. A word is led back to a root only when the root stands here: a missing root
 * costs a few hits, a wrong merge costs trust. Words that merely look derived stand in `words.ts`.
 */
export const roots = `
abadi acak acu ada adil aduk ajak ajar akhir akibat akrab akses aktif akun alami alat alih alir alun aman amat ambil
ampuh ancam andal angkat angkut anggap anggun anjur antar antre antri apik apresiasi arah arti asah asal asin asli asuh
atur awal awas awet ayun
baca bagi bagus bahagia bahan bahas bahaya baik bakar balas balik balut banding bandrol bangga bangkit bangun bantah
bantu banyak bareng baru basah basuh batal batas bawa bayang bayar bebas beda beku bela belah belanja beli belok bentang
bentuk berat berani berangkat beri berkah bersama bersih besar betah betul biasa bicara bidik bikin bilang bilas bina
bincang bingung bisik blokir bocor bohong bolong bongkar bonus boros borong bosan bubuh buka bukti buat bujuk bulat
bumbu bundel bungkus buru buruk busuk butuh
cabut cahaya cair cakup campur canda canggih cantik cantum capai cari catat cegah cek celup cepat cerah cerdas cerita
cermat cetak checkout ciri cipta cium coba cocok contoh copot coret cuci cukup cukur curang curi
daftar dalam damping dapat datang daya dekat dengar deskripsi diam didik dingin diskusi diskon dominasi dorong duduk
duga dukung duplikat
edar edit efek efektif ekspresi elus empuk enak encer endap erat evaluasi
faedah filter foto fokus fungsi
gabung gagal gali galau gambar ganda ganggu ganti gantung garansi garis gaya gelap geli gemar gembira gerak gesek gigit
giling goda gosok gores goreng goyang gugur guna gulung gunting
habis hadap hadiah hadir hafal halang halus hambat hancur hangat hantar hapus harap harga harum hasil hemat henti hias
hibah hibur hidang hidup hilang hindar hirup hitung hormat host hubung huni
ibarat identifikasi ikat iklan ikut imbang imbau impor incar indah informasi ingat ingin injak inovasi inspirasi
interaksi intip iring iris irit isi istirahat istimewa izin
jadi jadwal jaga jahit jajan jalan jalin jamin jangkau jarang jatuh jauh jawab jelajah jelas jelma jemput jemur jenis
jepit jernih jual juang jujur jumlah jumpa
kabar kagum kait kaji kalah kampanye kandung kantuk karya kasih kata kategori kawal kaya kejar kejut kelola kelompok
keluar kemas kembali kembang kena kenal kencang kendali kental kenyang kepang kerap keras kering kerja kerut kesal kesan
ketat ketik khas khawatir khusus kikis kilap kilau kirim klaim klik koleksi komentar komunikasi kombinasi kompetisi
kondisi konfirmasi konsisten konsultasi kontrol kosong kreasi kreatif kuasa kuat kumpul kunci kunjung kupas kurang kurus
kusut kutip
lacak lahir laku lama lambat lampau lampir lancar langgan langgar langkah langsing langsung lapis lapor larang laris larut
latih lawan layak layan lebar lebat lebih lekat lelah lemah lemas lembap lembab lembut lempar lengkap lengket lepas
lestari letak lewat libat lihat like lilit lincah lindung lintas lipat liput lirik live lolos lompat longgar lucu luas lukis
lulus lumas luncur lunak lunas luntur lupa lurus
mahal mahir main maju makan makna maksimal maksud mampu manfaat manis masak masalah masuk matang mekar menang mengerti
mewah milik minat minta minum mirip moderasi mohon motivasi mudah muat mulai mulus muncul mundur murah murni
naik nama nasihat nikmat nilai niat nyala nyaman nyata
obrol olah oles omong operasi optimal order
pacu padat padu pahit paham pajang pakai paksa pamer panas panggil pancar pandang pandu panen panjang pantau pantul
papar pasang pasar pasok pasti patok patuh payah pecah pegang peluk pencet pendek pengaruh penuh peran percaya percik
pergi perhati periksa perintah perlu pesan pesat pesona petik pijat pikat pikir pilah pilih pimpin pindah pinjam pintar
pisah populer posisi posting potong praktik praktis presentasi prioritas produksi promosi proses protes pukul pulang
pulih puas puji putar putih putus
ragu ragam rahasia raih rajin rajut ramah ramai ramal rambat rancang rangkai rangkul rangkum rangsang rapat rapi rapuh
rasa rata rawat rayu reaksi rebut reda redam regang rekam rekat rekomendasi rela rendah rendam rentan renyah repot resap
resmi respons review revisi riang rias ribut rilis rinci rindu ringkas ringan risau robek rontok rotasi rugi rusak rutin
sabar sadar saing saji sakit salah salin saksi salur sama sambung sambut sampai sampul sandar sanding sangka santai
santun sapa sapu saran saring satu sayang sebar sebut sedia sederhana segar segel sehat sejuk selamat selesai selip
semangat semat sembuh sembunyi semprot sempurna senang sensasi sentuh senyum sepakat serah serang serap serasi serius
serbu sesal sesuai setel setia setuju sewa share siap siar sikap sikat silau simak simpan singgah singkat singkir sinar
sisa sisip sisir sombong sopan sorot sortir spesial spill stabil suara suka sukses sulap sulit sumbang sunting suntik
surut suruh susah susun susut syarat
tabur tagih tahan tahu taksir takut tambah tampak tampil tampung tanam tanda tanding tangan tanggap tanggung tangkap
tanya tarik target taruh tata tawar tayang tebak tebal tegas tekan tekun telusur teliti tempel tempat tempuh temu tenang
tentu tepat tepuk terang terap terbit terjemah terjun tertib terima teriak tes tetap tiba timbang timbul tindak tinggal
tinggi tingkat tinjau tipis tipu titip tiru tolak tolong tonton topang transaksi transfer tua tuang tugas tuju tukar
tulis tumbuh tumpah tumpuk tunda tunggu tunjang tunjuk tuntas tuntut turun turut tutup tutur
ubah ucap uji ukir ukur ulang ulas umum unboxing unduh undang undi unggah unggul ungkap unik untung upaya urai urus urut
usaha usap usir usul utama utuh
variasi verifikasi
wajar wajib wakil waspada warna wangi waris wujud
yakin
abai ahli aju bahasa biar cadang colok dana demo ecer garap geser janji keliling kecewa kira kualitas mati meriah motif
mungkin noda peras peroleh raga rencana rujuk sangga selaras serta tajam taut tema teman terampil tiris
`;
