/** What is said when a buyer's risk is lowered, by meaning. Ready to stand in a pattern. */

export function list(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

/** Who answers for the goods. */
export const seller = list(
  'kita kami toko tokonya tim admin mimin cs gudang pabrik brand seller penjual official pihak kantor pusat distributor importir customer ulun awak ambo torang kitorang urang',
);

/** What can be wrong with goods or a parcel, as a buyer finds out. */
export const trouble = list(`
  rusak kerusakan cacat defect defek reject rijek minus pecah bocor rembes penyok peyok gepeng remuk hancur ancur retak rempal gompal gompel somplak
  sompal sumbing robek sobek bolong jebol patah putus copot lepas terlepas luntur pudar kelunturan karat karatan berkarat basi berjamur
  jamuran bau apek tengik busuk layu mati error eror ngadat macet konslet korslet ngehang ngehank hang ngelag lemot
  kekecilan kebesaran kegedean kesempitan kelonggaran kependekan kepanjangan kekencangan kekencengan kesempitan kelebihan
  ketuker tertukar ketukar terlambat hilang selisih palsu kw tiruan abal gores kegores baret lecet
  tumpah bleber meleber meleleh leleh mencair iritasi alergi gatal perih breakout melar menyusut mengkerut susut brudul
  kendala terkendala masalah bermasalah trouble komplain keluhan kecewa nyesel menyesal bengkok penyot mleyot kempes goyang oleng
  dedel ndedel brodol mbrodol brebet tiras pretel mretel protol ambrol ambles gembos kembung melempem meledak meletup korsleting
  seret mampet mogok kedip-kedip kedip bergaris ngelupas mengelupas terkelupas kusut mekar menggumpal mblobor mogok kelupas tumpul majal meleset melenceng ngaco keropos bantat`);

/** What only the word after it makes a fault: the wrong size, one piece short. */
export const mixup = list(
  'kirim ukuran size warna model varian barang isi isinya jumlah jumlahnya produk tipe shade rasa motif pcs satu alamat nomor kirimnya gambar deskripsi foto',
);

/** What is wrong when it is denied: "nggak muat", "belum nyala". */
export const wanted = list(
  'cocok sesuai muat pas cukup nyala menyala hidup bunyi fungsi berfungsi jalan lengkap puas suka original asli sreg sampai datang normal sama ngisi ngecas presisi bisa',
);

/** What a shop does about it, said of the goods or of the shop. */
export const remedied = list(`
  ditukar dituker ditukarin ditukerin ditukarkan diretur direturkan direturin direfund direfundkan direfundin diganti digantiin digantikan
  dibalikin dikembalikan dikembaliin kembaliin disusulin disusulkan diservis diservice dibenerin dibetulin diperbaiki diklaim
  kuganti kugantiin kutukar kutukarin kukembalikan kubalikin kuservis kurefund kubenerin diijoli dijoli ijoli diganteni ganteni diijolke
  ditanggung dikompensasi penukaran pengembalian penggantian pengganti kompensasi bertanggung`);

export const remedy = `${remedied}|${list(`
  tukar tukerin tukarin nukerin retur returin refund refundin ganti ngeganti balikin ngembaliin mengembalikan susulin servis service
  benerin betulin perbaiki tanggung balikan`)}`;

/** Words that allow or promise. */
export const allowed = list(
  'bisa boleh tinggal silakan silahkan langsung gratis bebas siap pasti auto dijamin jamin dapat terima nerima menerima kasih dikasih gampang mudah monggo mangga berhak pokoknya tetap masih ada',
);

/** When a parcel goes or comes. */
export const days = list(
  'besok lusa senin selasa rabu kamis jumat sabtu seminggu sehari semalam malam sore pagi siang subuh sejam esok esoknya besoknya lusanya keesokan',
);

/** The parcel, and its way from the shop to the door. */
export const sent = list(`
  dikirim dikirimin dikirimkan kirim kirimin ngirimin pengiriman kiriman diproses proses memproses dipacking packing ngepacking dipak dikemas dijemput
  dipickup pickup dipick berangkat diberangkatin dispatch resi resinya diserahkan diserahin serahin serahkan nyerahin diantar dianter
  diantarin antar anter nganter dioper dititipin disetor disetorin didrop dilempar dikapalin diekspedisiin shipping shippingnya delivery`);

export const arrived = list('sampai tiba datang mendarat landing nyampek diterima nongol meluncur');

export const parcel = list(
  'paket paketan paketnya pesanan orderan barang barangnya produk produknya belanjaan kiriman order estimasi estimasinya kurir kurirnya',
);

/** Who carries it, and by which service. */
export const couriers = list(`
  jne jnt jt sicepat anteraja ninja spx tiki pos wahana lion lionparcel idexpress paxel gosend gojek grab grabexpress lalamove deliveree rpx
  jtr dakota kargo cargo sameday nextday ekspedisi
  trucking kontainer`);

/** By which service, in words that other trades have too (`mi instan`). */
export const services = list('instan instant reguler regular ekspres express kilat hemat yes ons prioritas');

/** What protects goods on their way. */
export const wrapping = list(`
  bubble babel bubblewrap wrap kardus kerdus karton dus styrofoam sterofoam gabus foam busa kayu peti palet box plastik polymailer
  dobel double dobelan rangkap berlapis lapis tripel triple tebal segel disegel lakban selotip vakum vacuum
  divakum dry icegel gel icepack foil es aluminium alumunium pendingin thermal termal sterofom koran kertas honeycomb sekat pelindung
  spons dakron airbag polyfoam fragile koli`);

export const wrapped = list(`
  packing packingnya packaging dipacking dipack ngepack ngepak dipak dibungkus bungkusnya ngebungkus dikemas kemasannya kardusnya dusnya
  dibubble dililit dibungkusin diplastikin dilakban pengemasan pengemasannya dibungkusnya dipackingnya
  dikardusin dipetiin dipalet divakum divacuum disegel`);

/** Where goods are sent from and to: islands, provinces, towns, lands of origin. */
export const places = list(`
  jawa sumatera sumatra kalimantan sulawesi papua bali lombok madura maluku ambon ntt ntb nusa flores sumba timor kupang batam bintan riau
  kepri bangka belitung nias aceh medan padang pekanbaru palembang jambi bengkulu lampung jabodetabek jabar jateng jatim
  jakarta jkt bogor depok tangerang tangsel bekasi cikarang karawang purwakarta subang serang cilegon banten bandung cimahi
  garut tasik tasikmalaya sumedang majalengka cirebon kuningan indramayu sukabumi cianjur semarang solo sukoharjo klaten boyolali salatiga kudus
  jepara pati demak rembang pekalongan tegal brebes pemalang purwokerto cilacap kebumen magelang temanggung wonosobo
  jogja yogya yogyakarta sleman bantul gresik surabaya sidoarjo mojokerto malang pasuruan probolinggo jember banyuwangi kediri blitar
  tulungagung madiun ponorogo magetan ngawi bojonegoro tuban lamongan jombang denpasar mataram pontianak singkawang banjarmasin
  samarinda balikpapan palangkaraya tarakan makassar gowa manado palu kendari gorontalo ternate sorong jayapura merauke
  manokwari timika binjai siantar bukittinggi payakumbuh dumai metro pulau luar daerah pelosok indonesia timur barat kota provinsi
  korea jepang china cina tiongkok guangzhou singapura malaysia thailand turki amerika eropa jerman luar`);

/** Where a shop keeps or takes its goods from. */
export const stores = list(
  'gudang gudangnya pabrik pabriknya toko store workshop konveksi rumah produksi kebun pengrajin bengkel warehouse hub cabang',
);

/** What is compared with: the common, the fake, the cheap, the old, somebody else's. */
export const lesser = list(`
  kw kawe palsu tiruan abal imitasi murahan murah pasaran pasar kaki lima grosiran recehan tetangga lain lainnya umum umumnya
  kebanyakan lama lawas jadul generik oplosan limbah daur campuran asal kompetitor rata-rata konvensional standar bawaan halogen kodian rebuan ribuan gocengan cebanan curah replika tembakan oem non reject`);

/** The same, without words that mean other things alone (`biasanya`, `lain kali`). */
export const plainLesser = list(
  'kw kawe palsu tiruan abal imitasi murahan pasaran recehan jadul generik oplosan kompetitor konvensional kodian replika rebuan ribuan sepuluhribuan gocengan bawaan',
);

/** Quality that a comparison may show. */
export const better = list(`
  tebal tipis awet tahan kuat kokoh rapi rapat halus lembut pekat kental padat solid berat ringan enteng adem nyerap menyerap pigmented nempel jernih
  terang tajam presisi kencang lentur elastis empuk wangi pekat gurih segar kering renyah matang bersih aman nyaman stabil cepat irit hemat senyap
  tenang dalam lebar besar panjang gede banyak bagus detail detil asli orisinal berkualitas berisi mengkilap kinclong premium terasa lama
  legit harum lembap kedap rekat mantap murni tua merata`);

/** What goes wrong with lesser goods. */
export const flaws = list(`
  bolong penyok retak baret buyar ompong luntur brudul melar berembun patah sobek robek mati lepas putus kusut bocor hancur gompal pecah kasar
  gatal panas kaku keras tipis nerawang menerawang lengket bau apek nyengat menyengat karatan berkarat berbulu pudar belel rembes meleleh leleh longgar goyang
  ngelupas mengelupas copot jebol ambrol amblas kempes lembek pahit encer cair pucat kusam gampang cepat gosong karat berkerut keluar ngembang penyot keropos kendor
  berisik lemot drop seret gosong nyeplak serat bekas rapuh getas ringkih letoy peyot pletat rontok menggumpal gumpal buram burem goyah`);

/** Who or what certifies. */
export const permits = list(`
  bpom sni pirt irt mui bpjph lppom kemenkes kementan kominfo komdigi postel kemenag kemendag sdppi akl akd iso gmp haccp cpkb cpotb fda sgs
  sucofindo intertek tuv oeko oekotex reach rohs svlk gia haki paten kemenperin tkdn astm en71 cpsia`);
