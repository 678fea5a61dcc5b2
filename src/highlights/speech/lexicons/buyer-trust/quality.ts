import type { PhraseRule } from '../../lexicon.ts';
import { doing, done } from '../../morphology.ts';
import { idle, refused } from './talk.ts';
import { list, permits, seller } from './words.ts';

/** What somebody does who looks whether goods are as they should be. */
const checked = `${done('cek check periksa sortir tes test uji inspeksi seleksi kontrol teliti coba qc pilah quality')}|dinyalain|dinyalakan|dihidupin|dites|diteliti|dipilihin|diqc|ke-qc|diinspeksi|terseleksi|teruji|disteril|disterilkan|distandarisasi|dikalibrasi|terkalibrasi|kutes|kucek|kuperiksa|kusortir|kuuji|kucobain|kucoba`;
const checking = `${doing('cek periksa sortir tes uji inspeksi seleksi kontrol teliti')}|qc|pengecekan|pemeriksaan|penyortiran|sortiran|inspeksi|pengujian|uji|ngetes|ngeqc`;
const tested = done(
  'terawang timbang tiup rendam isi colok nyala hidup coba setel kocok ketok tarik buka lihat ukur hitung intip raba cium rasa icip putar tekan banting guncang kenceng pasang senter',
);
/** Before the goods leave. */
const leaves = list(`
  dikirim kirim kirimin pengiriman packing dipacking dipak dipack dikemas dibungkus packaging jalan berangkat keluar dijual dipajang naik masuk sampai
  dilepas diserahin diserahkan diangkut dijemput dikeluarin dispatch disegel dijahit dirakit dipasarkan diedarkan launching live ekspedisi kurir pickup dipickup dikapalin dilipat dilipet dos didus meluncur diantar`);
/** How thorough it is. */
const thorough = list(
  'satu #n #nn persatu tiap setiap semua seluruh ulang ketat manual dobel double berlapis detail detil teliti per masing-masing masing random acak berkali-kali berkali bertahap tahap lapis kali menyeluruh tangan mesin batch unit biji helai',
);

/** What was looked at before it left. */
export const qualityControl: readonly PhraseRule[] = [
  {
    rule: 'quality-control',
    certainty: 'proof',
    patterns: [
      // The deed, and when or how thoroughly it was done.
      `!${checked} ... sebelum|baru|abis|setelah|sampai .. ${leaves}`,
      `sebelum .. ${leaves} ... !${checked}`,
      `${seller} [tim|selalu|sudah|juga|pasti|udah|*] !${checking} .. ${thorough}|dulu|sebelum`,
      `sebelum .. ${leaves} ... ${seller} [selalu|pasti|sudah|*] !${checking}`,
      `!${checked} [dulu|lagi|sama|oleh|langsung|pakai|secara|*] [tim|*] ${thorough}|tim|ahli|qc|mesin|laboratorium|lab|teknisi|dokter|pabrik`,
      `${list('tiap setiap semua seluruh satu #n masing')} [*] [*] [*] [*] !${checked}`,
      `aku|saya|ku|tak|ulun !${checking}|kucek|foto .. dulu|satu|#n1|semua|tiap ... sebelum`,
      `sebelum .. ${leaves} .. aku|saya|ku|tak|kita|kami [*] !${checking}|cek|foto|fotoin|videoin .. satu|semua|#n1|dulu|tiap`,
      'cek|periksa|sortir|tes|uji|dicek|diperiksa [*] [*] !#n1 #n1',
      'lolos|lulus|melewati|melalui !uji *',
      '!uji bebas|kandungan|logam|timbal|merkuri|formalin',
      `tiap|setiap|semua|satu|#n [*] [*] !${tested} .. dulu|satu|sebelum|ada|#n`,
      `satu [per|demi] satu|#n [kita|kami|aku|saya|sudah] !${checking}|${checked}`,
      `sudah [kita|kami|aku|tim|pada|lolos|lewat|melalui|melewati|*] !${checked}|teruji`,
      `!lolos|lulus|lewat|melewati|melalui|tahap|proses|standar|standard .. qc|quality|sortir|sortiran|seleksi|inspeksi|kontrol|pengecekan|pengujian|pemeriksaan|screening`,
      'lolos|lulus|sudah|tahan !uji|tes|test lab|laboratorium|kelayakan|mutu|ketahanan|beban|keamanan|rendam|kebocoran|klinis|banting|tekan|tekanan|suhu|panas|air|tarik|nyala|fungsi|jatuh|gesek|cuci|luntur|api|kekuatan',
      'quality control|check|assurance',
      'qc [nya|kita|kami|kitanya|di|sini|ini|selalu] !ketat|dulu|#n|dua|berlapis|sebelum|dobel|double|tiap|setiap|per|sendiri|passed|pass|lolos|lapis|manual|ulang|super|detail',
      'tim|bagian|divisi|petugas|staf|orang !qc',
      'kontrol|kendali|pengawasan !mutu|kualitas|ketat',
      // What did not pass is kept back.
      `${list('cacat reject rijek minus defect gagal jelek rusak bolong lolos belang lecet')} [*] [*] [langsung|kita|kami|pasti|otomatis|auto] !${list('disisihin disisihkan dipisahin dipisahkan disingkirin disingkirkan dibuang sisihin pisahin singkirin buang dikeluarin disortir diafkir dimusnahkan')}`,
      'tidak|cuma|hanya yang [*] !lolos|mulus|lulus|bagus|sempurna [*] [*] dikirim|dijual|keluar|dipacking|kirim|boleh',
      'aku|kita|kami [*] !pilihin|sortirin|cekin|pilihkan .. satu|yang|dulu|mulus|sebelum',
    ],
    without: ['negation'],
    except: [
      ...idle,
      ...refused,
      'nanti|besok|baru|lagi|mau|aku|coba .. dites|dicek|dicoba|cekin ... $',
      'cek|dicek|tes|dites !sound|mic|suara|resi|ongkir|sinyal|harga|harganya|alamat|kamera|lampu|lampunya|stok|stoknya|kehamilan',
      'belum|tidak|jangan [sempat|pernah|bisa|di] !dicek|qc|disortir|diuji|dites|diperiksa|lolos|teruji|ketat',
      'qc|qcnya !tidak|kurang|belum|jelek',
      'kalian|kakak|kamu|bunda|silakan|boleh|tolong|bisa|wajib|jangan [*] [*] !cek|dicek|periksa|diperiksa|cekin',
      'kita|aku|ayo|yuk|sekarang|tuh [*] !tes|coba|cobain|test [ya|dulu|yuk|nih|langsung] $',
    ],
    yes: [
      'Semua barang dicek satu per satu sebelum dikirim.',
      'Sudah lolos QC ya kak.',
      'tim kami periksa tiap jahitan dulu sebelum naik packing',
      'yang bolong langsung kita sisihin nggak ikut dikirim',
    ],
    no: [
      'Nanti aku cek dulu ya kak.',
      'cek sound cek sound satu dua',
      'QC-nya nggak ketat.',
      'Nanti dicek dulu ya sama admin.',
      'Jangan lupa alamatnya dicek satu per satu ya.',
    ],
  },
];

const paper = list(
  'sertifikat sertifikatnya sertifikasi izin izinnya ijin ijinnya nomor nomornya label labelnya logo logonya cap capnya stiker stikernya surat suratnya dokumen dokumennya laporan laporannya barcode barcodenya qr hologram hologramnya kode kodenya serial segel segelnya kartu registrasi notifikasi nota faktur',
);
const proven = list(
  'halal mui sni bpom kemenkes kementan postel iso resmi edar keaslian registrasi terdaftar tertera internasional keamanan kesehatan laik standar mutu ekspor lab uji asli original lengkap pangan organik dagang paten',
);
const labs = list(
  'lab labnya laboratorium laboratoriumnya sgs sucofindo intertek kampus universitas balai lembaga independen klinis dermatologi dermatologis',
);

/** What an authority, a laboratory or a paper says. */
export const certificates: readonly PhraseRule[] = [
  {
    rule: 'certificate',
    certainty: 'proof',
    patterns: [
      `!${permits}`,
      'p !irt',
      'bersertifikat|tersertifikasi|sertifikasi|berizin|berlisensi|berstandar|bersni|berbpom|certified',
      `!${paper} [*] [*] ${proven}`,
      '!sertifikat|suratnya|izinnya .... ada|lengkap|terlampir|disertakan|dipajang',
      'lab|laboratorium !result|resultnya|report|reportnya',
      `ada|punya|sudah|lengkap|dapat|dikasih|kasih|include|dilengkapi|disertai|bawa|sama [*] [*] !sertifikat|sertifikatnya|hologram|suratnya|surat-suratnya|sertifikasi`,
      'sertifikat|sertifikatnya|izin|izinnya|surat|suratnya|dokumennya|laporannya|labelnya !ada|lengkap|bisa|resmi|jelas|asli|nempel|ditempel|tertera|keluar|terlampir',
      'sudah|label|logo|cap|dijamin|jaminan|terjamin|terverifikasi|mui !halal',
      'halal !mui|bpjph|kemenag|resmi|thoyyib|toyib|indonesia',
      'terdaftar|teregistrasi|tercatat|terdaftarnya [*] [resmi] [di] !resmi|badan|kementerian|dinas|negara|kominfo|situs|aplikasi|haki|merek|database|imei',
      'nomor|no|kode [*] !registrasi|registrasinya|bpomnya|izin|edar|notifikasi|seri|serinya|batch|batchnya .. bisa|ada|tertera|terdaftar|dicek|cek|di|lengkap|jelas',
      `!hasil|laporan|bukti|surat [*] ${labs}|uji|tes|labnya|ujinya .. [*] ada|bisa|negatif|aman|di|keluar|lolos|dipublikasi|ditempel|lengkap|nol|bebas|menunjukkan|terbukti|resmi|kita|aku|dilampirkan|lampirin|lampirno|kulampirkan|terlampir|dipajang|menyatakan|bersih|merkuri|dicek|dilihat|diminta`,
      `${done('uji tes cek periksa test')}|uji|tes|teruji|diteliti|pengujian|test [*] [*] !${labs}`,
      `!${labs} [*] [*] ${done('uji tes cek periksa')}|teruji|terbukti|negatif|lolos|aman|bebas|tested`,
      'tested|approved|teruji|uji !dermatologi|dermatologis|dermatologically|klinis|clinically|ophthalmologist|oftalmologis|hipoalergenik|secara',
      'dermatologically|clinically|dermatology|dermatologist|ophthalmologist|hypoallergenic !tested|approved',
      'dokter|dokternya|ahli|dermatolog|bidan|apoteker|psikolog|fisioterapis|podiatris|dsa [*] [*] !direkomendasikan|merekomendasikan|rekomendasiin|formulasi|diformulasikan|disetujui|formulasikan|meracik|diracik|yang',
      'diracik|diformulasikan|direkomendasikan|disetujui|diawasi|dirancang|dikembangkan|rekomendasi|diperiksa|formulasi|pengawasan .. !dokter|ahli|dermatolog|bidan|apoteker|psikolog|ilmuwan|dokternya',
      'lolos|lulus|memenuhi|standar|berstandar|penuhi [uji|tes|standar|syarat] !internasional|nasional|ekspor|eropa|sni|lab|emisi|keamanan|klinis|kelayakan|medis|pabrik|industri',
      'izin|ijin !edar',
    ],
    except: [
      ...idle,
      'beneran|apa .. !halal|bpom|sni',
      'sertifikat umroh|vaksin|tanah|rumah|lomba|nikah|seminar|kursus|juara',
      'baru !ngaku',
      'ngaku|ngakunya .. !bpom|halal|sni',
      'cara|tips|bedain|ciri|wajib|harus|jangan|hati .. !bpom|sni|sertifikat|halal',
      'nomor !etalase|keranjang|wa|hp|rekening|resi|antrean|antrian|sepatu|undian|whatsapp',
      'dokter|bidan aku|gigi|cinta|hewan aku',
      'surat cinta|nikah|izin sakit|tilang',
      'kode !voucher|promo|referral|unik|pos|otp|diskon',
    ],
    yes: [
      'Produk ini sudah BPOM ya, Kak.',
      'ada nomor bpom-nya di kemasan',
      'Sudah bersertifikat halal MUI.',
      'lolos uji lab',
      'Ada nomor registrasi di kotaknya, terdaftar.',
      'hasil labnya negatif merkuri bisa dilihat di deskripsi',
      'diformulasikan langsung sama dokter kulit',
    ],
    no: [
      'Belum ada BPOM-nya ya.',
      'Ini BPOM-nya ada nggak kak?',
      'BPOM-nya masih proses.',
      'Kak Rina tanya sudah BPOM belum.',
      'kalau ada bpom kan lebih enak',
      'Rasa original juga ada.',
    ],
  },
  {
    // Not a copy: how the host vouches for it, and from whom she has it.
    rule: 'genuine',
    certainty: 'proof',
    patterns: [
      '!original|asli|autentik|otentik|authentic|genuine #pct|resmi|bergaransi|dijamin|terjamin|beneran|bersegel|segel|guaranteed',
      '#pct [*] !original|asli|autentik|otentik|authentic|genuine',
      'dijamin|garansi|terjamin|jaminan|dijaminin|jamin|kujamin|pasti|bukti|dipastikan|cek|bukti|keaslian [*] [*] !original|asli|autentik|authentic|keasliannya|keaslian|genuine',
      '!original|asli .. dari|langsung brandnya|pabriknya|distributor|principal|prinsipal|counter|pusat|pabrik|brand|official|resminya|sononya',
      'bukan|tanpa|anti|mustahil [barang|yang|produk|*] !kw|palsu|tiruan|abal|imitasi|replika|bajakan|oplosan|repack|refill|rekondisi|refurbish|tester|kawe|super|bekas|reject|share',
      '!distributor|agen|mitra|official|authorized|dealer|importir|flagship|outlet|stokis|reseller|partner [kita|store|toko|*] resmi|store|resminya|tunggal|dealer|langsung|partner|official|reseller',
      'toko|akun|brand|produk|store|barang|stok !resmi|official',
      `langsung|ambil|barangnya|stoknya|dari|import|impor [kita|dari|ambil|langsung|barang|*] dari|ambil [*] !distributor|prinsipal|principal|pabriknya|brandnya|produsen|produsennya|importir|pabrik|perajin|pengrajin|petani|petaninya|peternak|nelayannya`,
      'bersegel|segel|stiker|pakai|pasang|tempel|ditempel !hologram',
      'imei|imeinya|batch|batchnya|lot|lotnya|seri|serinya|barcode|barcodenya .... !cocok|cocokin|cocokkan|muncul|terdaftar|legit',
      'scan|discan|dicek|cek|verifikasi|cocokin|cocokkan|digosok|gosok|masukin|dilacak .. !barcode|barcodenya|hologram|hologramnya|qr|qrnya|batch|seri|serialnya|serial|keaslian|keasliannya|imei|imeinya',
      'barcode|barcodenya|hologram|hologramnya|qr|qrnya|batch|batchnya|seri|serinya|serial|imei|imeinya|segel|segelnya .. !discan|scan|dicek|cek|terdaftar|resmi|diverifikasi|keaslian|asli|utuh|dilacak',
      'kalau|terbukti|kebukti|ketahuan|misal|jika|apabila|sampai [tidak] [*] [*] !palsu|kw|original|asli|kawe|tiruan .... uang|duit|dana|balik|kembali|refund|ganti|diganti|lapor|laporin|kali|lipat|report|tuntut|denda|bayar|tanggung',
      'uang|duit|dana|refund|ganti .... kalau|jika|terbukti|kebukti [tidak] [*] [*] !palsu|kw|original|asli|kawe',
      '!segel|tersegel|bersegel|disegel|segelan [masih|dari|*] pabrik|pabriknya|resmi|utuh|asli|original|hologram|brand|brandnya',
    ],
    except: [
      ...idle,
      'rasa|rasanya|varian|variannya|warna|harga|harganya|orang|foto|video|gambar|nama|suara|wajah|rambut|kulit|bulu|alis|cantiknya|senyum [rasa] original|asli|aslinya',
      'asli|original .. !capek|ngakak|lucu|bingung|kaget|deh|sumpah|kocak|parah|lah',
      '^ !asli [ini|sih|aku|ya|gue|*]',
      'warna|warnanya|lebih|sama|mirip|kayak|kelihatan|dari|kalau|beda .. !aslinya',
      '!asli dari|bandung|garut|jawa|solo|bali|jepara|padang|indonesia|jogja|medan|palembang|madura|lombok|daerah|sini|sana|betawi|sunda',
      'cara|tips|bedain|ciri|hati .. !asli|palsu|original|kw',
      'bukan|tidak .. !resmi|official|original|asli',
      'segel|segelnya !dibuka|rusak|copot|robek|hilang [ya|duluan|kemarin]',
    ],
    yes: [
      'Ini ori 100% ya kak.',
      'Dijamin original, bukan kw.',
      'Kami distributor resmi.',
      'kalau terbukti palsu duit kalian balik sepuluh kali lipat',
      'barcode di dusnya bisa discan sendiri',
    ],
    no: ['Rasa originalnya juga ada.', 'Harga asli 100 ribu.', 'Ini ori nggak kak?', 'Batik asli Solo.'],
  },
];
