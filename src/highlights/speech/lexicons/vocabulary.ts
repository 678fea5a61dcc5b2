/**
 * Words that several lexicons share, by meaning. Each list is written with `|`, ready to stand in a pattern, and holds
 * what the language has in a field of life, not what some product says of itself.
 */

function list(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

/** How a host speaks of herself, Javanese and Sundanese included. */
export const first = list('aku saya kita kami tak om tante mimin');

/** How viewers are addressed. */
export const you = list(
  'kak kakak-kakak bunda bun mom mama mas mbak bang kalian kamu guys gaes bestie teman umi ukhti say sis teteh teh kang pak ibu bapak om dek tante bro gan lur dulur akang neng',
);

/** Who may be meant by "for whom": ages, family, work, ways of life, animals. */
export const people = list(`
  ibu bapak ayah bunda mama papa emak-emak busui bumil bayi newborn balita batita anak adik adek keponakan cucu remaja abg cowok pria
  laki lelaki cewek wanita perempuan mahasiswa mahasiswi maba pelajar siswa santri guru dosen perawat nakes bidan dokter
  pekerja karyawan kantoran buruh pegawai lansia oma opa kakek nenek orangtua hijabers hijaber pemula atlet driver
  ojol kurir sopir supir petani nelayan pedagang tukang montir teknisi pengantin bridesmaid gamer traveler pendaki pelari
  pesepeda pemancing perantau rantau mager kos kosan ngekos jomblo pengusaha umkm reseller dropshipper penjahit
  fotografer editor konten kreator streamer breeder pasangan keluarga muslimah jamaah penderita pejuang kucing anabul anjing kitten`);

/** Skins, hairs and bodies a product may be made for. */
export const bodies = list(`
  berminyak kering sensitif berjerawat jerawat acne kombinasi normal kusam berketombe ketombe ketombean rontok bercabang keriting ikal
  lurus lepek gelap sawo kuning langsat kecokelatan flek bruntusan beruntusan komedo keriput gemuk kurus mungil pendek tinggi
  besar bigsize jumbo lebar buncit gempal bulat tirus kotak lebat tipis mengembang bleaching diwarnai dewasa atopik eksim alergi`);

/** Where, when and for what occasion a thing is used. */
export const occasions = list(`
  kerja kantor ngantor kondangan kuliah ngampus kampus sekolah traveling travelling jalan-jalan liburan olahraga gym ngegym lari
  lebaran pesta tidur harian sehari-hari hangout nongkrong piknik camping kemah kemping mudik umroh umrah haji wisuda pengajian arisan hiking
  mendaki gunung pantai kolam sholat salat tarawih hajatan meeting rapat kencan ngedate sahur berbuka begadang masak perjalanan pasar mall
  jogging berenang renang bersepeda sepedaan gowes touring interview nikahan tunangan lamaran akad wisudaan acara dinas mancing
  berkebun berkendara motoran bekal sarapan ronda pramuka manasik sidang magang ngaji ibadah yoga senam futsal badminton zumba
  ngonten streaming gaming ngegame staycation ultah piket belajar nugas`);

/** Places of a home or of work, as uses name them. */
export const rooms = list(`
  kamar dapur ruang rumah teras balkon kosan kos kontrakan apartemen garasi halaman taman kantor kafe warung toko bengkel proyek lapangan
  sawah kebun mobil motor gunung hutan kolam masjid kampus kelas jendela meja tembok lantai`);

/** Occasions on which a thing is given, or trades in which it earns. */
export const gifts = list(
  'kado hadiah usaha jualan dagang hampers seserahan suvenir souvenir bingkisan hantaran mahar oleh-oleh stok konten ngonten katering',
);

/** Things that are sold, as hosts count and name them. */
export const goods = list(`
  gamis kerudung jilbab hijab pashmina bergo khimar mukena daster kaftan tunik dress rok kulot celana jogger chino jeans legging atasan blouse
  blus kemeja kaos kaus baju outer kardigan cardigan jaket hoodie sweater jas rompi kebaya batik sarung koko piyama bra bh bajunya stelan setelan
  singlet boxer kaoskaki topi ciput inner manset sepatu sandal sendal sneakers pantofel heels flatshoes boots tas ransel slingbag totebag
  clutch dompet koper pouch waistbag arloji jam kacamata gelang kalung cincin anting bros ikat sabuk
  serum toner krim cream sunscreen sabun facial wash cleanser pelembap moisturizer masker sheet mask lipstik lipcream lip tint cushion bedak
  foundation maskara eyeliner eyeshadow blush pensil alis parfum sampo shampoo kondisioner conditioner lotion lulur deodoran catokan
  hairdryer sisir minyak blender wajan panci teflon pisau talenan kompor termos tumbler botol gelas piring mangkok sendok toples
  kotak dispenser oven fryer kukusan rantang vacuum lampu kipas setrika pel sapu ember gorden gordyn seprai sprei bantal guling selimut handuk karpet
  kasur matras kursi meja rak lemari sofa gantungan jemuran keset keripik kopi teh sambal kue camilan snack
  cokelat madu bumbu rendang mi mie kurma abon kerupuk frozen bakso sosis rendang susu jamu headset earphone earbuds powerbank charger kabel casing
  case tempered speaker mouse keyboard monitor laptop tripod ringlight mic kamera cctv hp tablet holder flashdisk memori popok diapers
  stroller gendongan dot botol teether boneka mainan puzzle lego robot mobilan sepeda raket bola dumbbell tenda sleeping carrier
  helm oli ban aki bor obeng tang gergaji palu gerinda tangga pakan makanan pasir kandang litter shampo vitamin buku stiker`);

/** Measures by which goods are counted. */
export const counted = list(
  'pcs biji buah botol pack pak set setel stel pasang lembar kotak bungkus dus sachet toples cup box karton kilo kg lusin potong unit item paket kaleng pouch tube',
);

/** What goes wrong without a good product: "nggak ..." of one of these is a benefit. */
export const troubles = list(`
  panas kepanasan gerah sumuk luntur lengket gatal bocor basah kusut lecek nyeplak menerawang nerawang tembus berat keberatan ngap kering melar kendor longgar kempes
  berbulu brudul brodol pecah gosong pegal capek ribet repot sakit lecet kegesek melorot kedodoran kebentur penyok menekan ketarik pusing tumpah luber kesat rontok
  licin kepleset selip jatuh goyah goyang goyang-goyang bunyi berisik bising keganggu kebangun rewel gelisah bau apek jamuran berjamur karatan berkarat berubah
  pudar belang bergeser geser nempel transfer pindah rembes masuk kemasukan ketinggalan sisa bekas noda menggumpal gumpal hancur remuk robek sobek jebol putus copot lepas
  patah retak baret lemot ngelag lag ngedrop drop boros jebol kedinginan kebasahan kehujanan kejepit sempit sesak ngetat ketat nyangkut kesandung nekuk terlipat ketekuk lembek
  amis enek eneg begah mual seret haus lapar perih pedih iritasi merah ruam beruntusan bruntusan jerawatan kusam kucel abu-abu abu cakey crack cracky
  ketumpahan keinjak kesetrum nyetrum luka bersisik ketarik kaku keras alot kram kesemutan ngantuk bersin bocor-bocor minder
  khawatir bolak-balik bolak gampang mudah repot-repot antre bosan bosen nangis ketauan ketahuan meleber mbleber beleber susut menyusut mengkerut bergelombang oleng tajam titip
  kendur bergeser-geser pedes-pedes kebuang mubazir dobel terbang kibar nyut-nyutan nyutan mata nyusup tertinggal ninggalin meninggalkan menyisakan kotor bunyi
  silau sumpek pengap engap nyeri ngilu keram berkeringat keringatan numpuk kebuka terbuka keluar`);

/** What a good product brings. */
export const goodness = list(`
  lembap kering cerah glowing halus kenyal adem nyaman segar wangi harum bersih hangat dingin langsing ramping empuk renyah kriuk kenyang hemat irit gampang mudah
  praktis ringan enteng terlindungi terlindung aman lembut jenjang nyenyak pulas kinclong rapi awet sejuk rileks merata rata matang jernih tajam jelas stabil kokoh kuat
  anteng tenang fokus segar bugar elegan tinggi mancung tirus bagus cantik sehat tebal lebat lurus bercahaya licin mulus putih kencang
  tahan nempel tertutup ketutup lega luas lapang bebas fit pas nikmat gurih hilang pudar memudar berkurang kekontrol terkontrol utuh mengkilap kilap tegak menyala nyala hidup simpel
  lancar plong mekar lentik manis terang teduh tegap`);
