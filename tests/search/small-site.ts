import type { SearchDoc } from '../../src/search/document.ts';
import { page } from './corpus.ts';

/** A small invented site in which a person can say which page a query means. */
export const smallSite: SearchDoc[] = [
  session('serum', 'Serum Vitamin C Cerah Malam', 'Rina Ayu', 'Perawatan Kulit', 'Serum Vitamin C 20 ml, Toner Mawar', [
    'Serum ini kandungannya vitamin C sepuluh persen, aman untuk kulit sensitif.',
    'Malam ini harganya Rp49.900 saja, ongkos kirim kami yang tanggung.',
  ]),
  session(
    'hijab',
    'Hijab Pashmina Ceruty Jumat Berkah',
    'Siti Nur',
    'Fesyen Muslim',
    'Pashmina Ceruty Babydoll, Inner Ninja',
    [
      'Kerudungnya adem, tidak menerawang, jahitan tepinya rapi.',
      'Bagi-bagi hadiah untuk tiga penonton setia di akhir sesi.',
    ],
  ),
  session('kemeja', 'Kemeja Linen Pria Kantoran', 'Bagus Store', 'Pakaian Pria', 'Kemeja Linen Lengan Panjang', [
    'Ukurannya dari M sampai XXL, aku pakai L dan masih longgar.',
  ]),
  session(
    'meja',
    'Meja Lipat Serbaguna Anak Kos',
    'Rumah Rapi',
    'Perlengkapan Rumah',
    'Meja Lipat Portabel, Rak Bumbu',
    ['Kakinya kokoh, kuat menahan beban lima belas kilo.'],
  ),
  session('sepatu', 'Sepatu Lari Ringan Promo Gajian', 'Lari Yuk', 'Sepatu', 'Sepatu Lari Awan 42, Kaus Kaki', [
    'Solnya empuk, cocok untuk pemula yang baru belajar lari.',
    'Garansi tukar ukuran tujuh hari, ongkir gratis.',
  ]),
  session('tas', 'Tas Selempang Kulit Sintetis', 'Dompetku', 'Tas', 'Tas Selempang Mini, Dompet Lipat', [
    'Bahannya kulit sintetis tebal, jahitannya dobel, resletingnya lancar.',
    'Pembeli tanya bisa bayar di tempat, bisa kak, COD tersedia.',
  ]),
  session(
    'dapur',
    'Masak Bareng Wajan Granit Anti Lengket',
    'Dapur Mama',
    'Dapur',
    'Wajan Granit 24 cm, Sutil Silikon',
    ['Aku goreng telur tanpa minyak, lihat, tidak menempel sama sekali.'],
  ),
  session(
    'sambal',
    'Sambal Bawang Pedas Level Tiga',
    'Dapur Mama',
    'Makanan & Minuman',
    'Sambal Bawang 150 g, Keripik Singkong',
    ['Pedasnya nampol, pengirimannya dibungkus gelembung supaya botol tidak pecah.'],
  ),
  session(
    'hp',
    'Flash Sale Aksesori HP Tengah Malam',
    'Gadget Murah',
    'Aksesori Ponsel',
    'Casing Ponsel Bening, Kabel 100W',
    ['Kabelnya bisa mengisi daya seratus watt, kami tes langsung di depan kamera.'],
  ),
  session('bayi', 'Perlengkapan Bayi Baru Lahir', 'Bunda Sayang', 'Bayi & Ibu', 'Popok Tipis, Bedong Katun', [
    'Popoknya menyerap sampai delapan jam, tidak bikin ruam.',
  ]),
  session('surya', 'Tabir Surya SPF50 Tidak Lengket', 'Rina Ayu', 'Perawatan Kulit', 'Tabir Surya Gel SPF50', [
    'Dipakai tiap pagi sebelum riasan, tidak meninggalkan bekas putih.',
  ]),
  guide(
    'call-to-action',
    'Ajakan bertindak yang lugas',
    'Ajak pembeli klik keranjang, ikuti akun, atau bagikan siaran. Jangan mendesak dengan stok palsu.',
  ),
  guide(
    'audience-interaction',
    'Menyapa dan menjawab penonton',
    'Baca komentar, sebut pertanyaannya, lalu jawab. Ajak penonton ikut jajak pendapat.',
  ),
  guide(
    'live-giveaway',
    'Bagi hadiah saat LIVE',
    'Umumkan syarat undian, waktu pengundian, dan pemenangnya dengan jujur.',
  ),
  guide(
    'product-demo',
    'Memperagakan produk',
    'Tunjukkan cara memakai produk dari dekat, perlihatkan tekstur dan hasilnya.',
  ),
  guide('clear-audio', 'Suara yang jernih', 'Pakai mikrofon jepit, matikan kipas, periksa gema sebelum mulai.'),
  guide(
    'tidy-background',
    'Latar yang rapi',
    'Singkirkan barang yang tidak dijual dari latar belakang, atur pencahayaan.',
  ),
  guide(
    'effective-duration',
    'Durasi yang cukup',
    'Siaran minimal empat puluh lima menit memberi waktu penonton untuk datang dan bertanya.',
  ),
  guide('buyer-trust', 'Kepercayaan pembeli', 'Sebutkan garansi, izin edar, dan ulasan pembeli yang bisa diperiksa.'),
  page({
    path: 'kreator/rina-ayu.html',
    kind: 'creator',
    title: 'Rina Ayu',
    creator: 'Rina Ayu rina.ayu',
    category: 'Perawatan Kulit',
  }),
  page({
    path: 'kreator/dapur-mama.html',
    kind: 'creator',
    title: 'Dapur Mama',
    creator: 'Dapur Mama dapurmama',
    category: 'Dapur',
  }),
  page({
    path: 'kategori/perawatan-kulit.html',
    kind: 'category',
    title: 'Perawatan Kulit',
    category: 'Perawatan Kulit',
  }),
  page({ path: 'kategori/tas.html', kind: 'category', title: 'Tas', category: 'Tas' }),
  page({
    path: 'produk/toner.html',
    kind: 'product',
    title: 'Toner Mawar',
    category: 'Perawatan Kulit',
    products: 'Toner Mawar Embun',
  }),
  page({
    path: 'produk/wajan.html',
    kind: 'product',
    title: 'Wajan Granit 24 cm',
    category: 'Dapur',
    products: 'Wajan Granit 24 cm',
  }),
  page({
    path: 'video.html#video-1',
    kind: 'video',
    title: 'Bocoran LIVE besok: obral gamis',
    creator: 'Siti Nur',
    body: 'Jangan lewatkan, gamis polos mulai 99rb.',
  }),
  page({
    path: 'panduan/clear-audio-en.html',
    kind: 'guide',
    lang: 'en',
    title: 'Clear sound',
    body: 'Use a clip-on microphone.',
  }),
];

function session(
  id: string,
  title: string,
  creator: string,
  category: string,
  products: string,
  quotes: string[],
): SearchDoc {
  return page({ path: `live/${id}.html`, title, creator, category, products, body: quotes.join(' '), state: 'ended' });
}

function guide(id: string, title: string, body: string): SearchDoc {
  return page({ path: `panduan/${id}.html`, kind: 'guide', lang: 'id', title, body });
}
