/**
 * Words that are whole as they stand although they look derived (kemeja is no form of meja), and everyday nouns.
 * Only clitics are taken off them: `kemejanya` is `kemeja`.
 */
export const words = `
alas alasan anak apa atas atasan
badan bagian baju bangunan barang bawah bawahan bekas belakang belai beranda berapa beras beri berikut berita berlian
beruang beberapa berbagai bibir bisa botol buah buku bulan bulanan bunga
cangkir celana cermin cincin
daging dalaman depan diri dompet dunia
emas
gamis gaun gelang gelas gigi
halaman hari harian hati hijab hotel
ibu ikan
jaket jam jari jilbab
kaca kain kaki kalau kalung kamar kanan kantong kaos karena kaus kawan keju kelambu kelapa kelas keluarga kemeja kemana
kentang kepala kerang keranjang kereta kerikil keripik kertas kerudung kerupuk kesatu ketika kepada kiri kita komputer
konten kopi kosmetik kreator kuku kulit kursi
lampu lantai lapangan layar lemari lengan lipstik luar
madu malam manusia mantul masker mata meja melati memang mengapa mengenai menit mentega menu menurut merah merek mesin
meski minyak mobil model motor muka mukena mulut musik
nasi nomor nyaring
padi pagi pakaian panci panduan paket parfum pasangan pedas pelan peluang pembalut pendapat pendapatan pemerintah
penjuru penting perabot perahu perak perangkat perempuan perhiasan peringkat permata permen pernah pertama perusahaan
perut pesawat pesta pintu piring pita polo polos pria produk punya puasa
rambut resep ringgit roti rumah ruang
sabun sambal sandal sampo sapi sarung satuan sebagai sebagian sebelum secara sedang segala segera sekali sekarang
sekitar sekolah selalu selama seragam selain selai seluruh semua sendiri seni sepasang sepatu sepeda seperti sepi serai sering
serum serupa sesi setelah setelan setiap setrika skincare sofa stok studio suami susu
taman tamu tanaman tangga tas teh terapi teras terdiri terhadap terigu terkadang terlalu termasuk ternyata tersebut
tertawa tertentu terus tisu toko topi tubuh
uang usia
waktu wajah wanita
`;

/** Derived words whose root the affix rules do not reach, or would get wrong. */
export const exceptions = `
belajar=ajar pelajar=ajar pelajaran=ajar pembelajaran=ajar mempelajari=ajar dipelajari=ajar terpelajar=ajar
pengalaman=alami berpengalaman=alami
pengertian=mengerti
berpakaian=pakaian
nonton=tonton nontonin=tonton
mesen=pesan pesen=pesan mesenin=pesan
liat=lihat ngeliat=lihat ngelihat=lihat keliatan=lihat liatin=lihat
pake=pakai makenya=pakai dipake=pakai make=pakai
dateng=datang bener=benar seneng=senang
ngejual=jual ngebeli=beli ngebuka=buka ngelive=live
`;
