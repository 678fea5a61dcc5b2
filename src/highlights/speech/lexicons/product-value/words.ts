/** What a product brings and with what it does so, by meaning. Each list is ready to stand in a pattern. */

function list(words: string): string {
  return [...new Set(words.trim().split(/\s+/))].join('|');
}

/** States that can be felt, seen or measured. Plain praise ("nyaman", "bagus", "cantik") is not among them. */
export const states = list(`
  adem ademnya sejuk semriwing hangat dingin empuk ringan enteng entheng lega longgar lapang plong leluasa lembut lembutin halus luwes lentur fleksibel kering lembap basah kesat segar fresh rileks relaks
  nyaman anteng tenang fokus konsen nyenyak pulas lelap lahap doyan kenyang wareg bugar fit semangat bertenaga sehat aktif lincah gesit gemuk gembul montok berisi
  cerah glowing glowy bercahaya bening mulus kenyal plumpy plumply dewy matte flawless kencang kenceng merata rata merona kalem calm sembuh membaik mendingan enakan reda mereda pulih
  lurus berkilau mengkilap mengkilat kilau tebal lebat rimbun bervolume badai lentik tegak mekar wangi harum wangine semerbak seger nempel set nyatu menyatu ngeblend blending awet tahan
  bersih resik kinclong kinclongan cling rapi terang teduh jernih bening jelas tajam detail stabil lancar kencang ngebut responsif presisi akurat smooth mulus penuh terisi
  matang mateng garing renyah kriuk krispi crispy krenyes lumer lembek lunak gurih meresap merekah mengembang larut nyampur tercampur berbusa
  terlindungi terlindung terjaga kokoh kuat ajeg kukuh anteng rapat presisi nempel hemat irit efisien praktis simpel otomatis steril higienis
  utuh kempes kempis mengecil pudar memudar tersamar tersamarkan samar hilang berkurang kekontrol terkontrol ketutup tertutup terangkat keangkat luruh rontok copot lepas menipis minggat kabur
  subur rimbun berbuah berbunga bertunas gacor jenjang langsing ramping kurusan tirus tegap proporsional semampai singset tinggi mancung elegan`);

/** Places on the body, which make a benefit that is felt a concrete one. */
export const bodyParts = list(`
  kulit wajah pipi dahi jidat kening hidung idung dagu leher tengkuk telinga kuping mata kelopak bibir mulut gigi gusi lidah tenggorokan rambut kepala ubun akar kulitnya alis 
  bahu pundak punggung boyok pinggang pinggul perut dada bokong pantat panggul paha lutut dengkul betis tumit tungkak telapak kaki jari jempol pergelangan tangan lengan siku ketiak kuku
  selangkangan lipatan sendi tulang otot urat lambung pencernaan usus hati paru napas pori poripori komedo jerawat flek bekas noda kantung garis kerutan stretchmark`);

/** How long something lasts or is used. */
export const span = list(`
  setaun   seharian sehari semalaman semaleman sesiangan sepagian sepanjang berjam berhari berminggu berbulan bertahun menahun seminggu sebulan setahun sejam sejaman 24jam
  pagi siang sore malam maghrib magrib isya subuh zuhur dzuhur ashar besoknya pulang paginya malamnya pagi acara selesai seumur`);

/** Units of time after a number. */
export const time =
  'detik|menit|menitan|jam|jaman|hari|harian|minggu|mingguan|bulan|bulanan|tahun|tahunan|malam|pekan|kali|x';

/** What joins a cause and what comes of it. */
export const follows =
  'jadi|jadinya|makanya|makane|sehingga|alhasil|otomatis|dadi|dadine|jadina|walhasil|hasilnya|imbasnya|efeknya|dampaknya';
export const purpose = 'biar|supaya|agar|ben|men|meh|ambeh';
export const because =
  'karena|karna|soalnya|soale|gara|lantaran|berkat|sebab|saking|soalna|kerana|krn|dengan|secara|pasalnya|mergo|amargi';
export const although = 'walau|walaupun|meski|meskipun|biarpun|sekalipun|kendati|mesko|walopun|sanajan|senajan|najan';

/** That a state holds, comes or grows. */
export const holds = list(
  'tetap tetep masih selalu jadi makin lebih langsung auto terasa berasa kerasa kelihatan terlihat keliatan tampak nampak tambah tambahan semakin lumayan bener juga jauh terus pada cepat gampang mudah kembali',
);

/** Hard treatment that shows what a thing stands. */
export const hardships = list(`
  kehujanan keujanan kesiram kecipratan ketumpahan kena keringat keringetan keringatan wudhu wudu gerimis kebasahan terendam kerendem direndam rendam dicelup celup dicelupin kecebur
  dicuci cuci nyuci dikucek kucek diperas peras digiling disikat sikat digosok gosok dilap dijemur jemur kejemur kepanasan disetrika diblow dicatok dibilas dipel
  dibanting kebanting banting bantingan dijatuhin dijatuhkan kejatuhan dilempar lempar dilindas kelindes diinjak keinjak injak didudukin dudukin diduduki diketok dipukul pukul dihantam digebuk gebuk ditendang
  ditarik tarik narik dibetot ditekuk tekuk dilipat lipat digulung diremas remas diremes kremes diuwel uwel diplintir dipelintir digoyang goyang digoyangin dibalik balik dikocok kocok dijungkir jungkir ditumpuk
  digores gores gesek digesek amplas kawat ditusuk tusuk dibakar bakar dipanasin dipanaskan dioven dimasak digoreng direbus dibekuin
  dibawa lari lari jogging jongkok rukuk sujud lompat loncat loncat joget gerak ngebut nanjak ngerem tanjakan diajak salto guling tidur rebahan begadang ngantor
  masker matahari terik ac diangkut muatan macet diusap usap kesenggol diseret digeret diterjang badai angin kencang minyak panas`);

/** What one does with a thing in use, as work that it makes easy or spares. */
export const chores = list(`
  disetrika nyetrika setrika gosok disikat nyikat dikucek ngucek nyuci dicuci cuci jemur dijemur dilap ngelap lap dipel ngepel nyapu disapu dibersihin bersihin dibersihkan bersih dibilas bilas direndam rendam
  diseduh nyeduh seduh direbus rebus ngerebus masak dimasak goreng digoreng dipanasin panasin diangetin angetin tuang dituang aduk diaduk ngaduk ulek diulek ngulek dipotong motong potong kupas ngupas dikupas diblender parut marut diparut
  dikukus kukus oles dioles dioleskan usap diusap tepuk ditepuk semprot disemprot nyemprot tempel ditempel pasang dipasang masang dipasangin bongkar dibongkar rakit dirakit ngerakit ngebor dibor bor paku dipaku colok dicolok nyolok
  pencet dipencet putar diputar muter tarik ditarik narik geser digeser dorong didorong angkat diangkat ngangkat gotong digotong angkut diangkut jinjing dijinjing digendong gendong ditenteng ditabur tabur dicampur campur disajikan dimakan diminum dicocol cocol dicelup diemut dihirup dikunyah ditiup disusun dijepit jepit dikancing kancing dibuka ditutup dilepas dicopot ditenteng tenteng dibawa bawa lipat dilipat ngelipat
  gulung digulung simpan disimpan nyimpen gantung digantung selipin diselipin masukin dimasukin keluarin diatur ngatur atur disetel nyetel diisi isi ngisi ngecas dicas cas dicharge ngecharge ganti diganti pompa dipompa mompa
  disisir nyisir sisir dicatok nyatok diblow keringin ditouch touch retouch reapply dandan dempul peniti jarum dijahit jahit jait vermak dipermak divermak dalaman manset inner rangkap didobel dobel kaos ikat diikat ditali nali nyimpul
  sedot sobek jepit cabut sambung remas kibas slot putar diseduh nunduk bungkuk jongkok bolak balik naik manjat nyari dicari nyiram disiram dikuras nguras disedot difilter disaring nyaring diasah ngasah dikencengin kencengin dilumasi dikocok ngocok diratain ratain diblend nungguin ditungguin dijagain
  beli nambah tambahin nambahin pakai bawa sedia siapin nyiapin kabel tukang bengkel salon laundry penjahit tangga teknisi montir baterai listrik air obeng alat konektor adaptor minyak mentega gula garam penyedap gas kompor`);

/** What is put into bags, boxes, cars, shelves and pockets. */
export const contents = list(`
  hp handphone ponsel iphone smartphone tablet tab ipad laptop notebook macbook charger casan cas powerbank kabel mouse headset earphone tws kamera lensa tripod airpods
  dompet uang kartu ktp atm stnk kunci kacamata masker tisu tissue lipstik lipstick bedak cushion parfum makeup skincare pouch sisir cermin peniti mukena sajadah quran payung jas jaket sweater kerudung hijab
  botol tumbler termos minum air bekal kotak makan lunchbox rantang jajan snack susu dot popok pampers diapers tisu baju celana sepatu sandal handuk selimut sarung seragam pakaian daleman underwear kaos
  buku binder dokumen map berkas kertas a4 folio pensil pulpen pena alat tulis raket bola matras helm sarung ban kompor tabung galon beras telur sayur panci wajan piring gelas sendok
  koper kabin bagasi saku kantong tas ransel laci lemari rak kulkas freezer mobil motor jok pintu pesawat kolong sudut pojok kamar kos dapur kolong
  belanjaan barang perkakas obeng tang bor mainan boneka monitor tv printer dispenser gitar sepeda termometer guci magicom galon toples obat vitamin perlengkapan peralatan keperluan kebutuhan galon liter`);

/** Parts and makes of things, which can be the cause of a benefit. */
export const parts = list(`
  tali strap sabuk bantalan busa spons foam padding memory per pegas pir rangka besi baja stainless aluminium kayu jati kaki roda engsel rel tuas gagang pegangan handle karet silikon sol insole outsole bantal
  jahitan obras bahan kain katun cotton rayon linen serat benang lapisan furing puring kerah lengan pinggang ritsleting resleting kancing velcro perekat magnet saku kantong sekat kompartemen slot lubang ventilasi jaring mesh
  tutup katup seal klip pengunci kunci gembok filter kipas motor mesin baterai prosesor chipset ram layar panel speaker mic sensor lampu led timer tombol kabel kepala pisau bilah gerigi ujung mulut corong moncong
  aplikator kuas spons pump pipet nozzle formula kandungan tekstur ekstrak minyak asam vitamin bumbu rempah santan adonan kulit isian daging kuah tepung gula madu biji aroma warna ukuran model potongan desain bentuk struktur permukaan`);

/** What can be done thanks to a part or a make: verbs of use, not of ordering. */
export const able = `${chores}|${list(`gerak bergerak leluasa lari jalan duduk tidur sholat salat wudhu nyusuin menyusui nyetir kerja masuk ditaruh taruh nampung muat napas bernapas dilepas dicopot dibuka ditutup dikunci
  disesuaikan disesuain nyesuain ngikutin ngikut berdiri diri tegak nempel nyelip sendiri sambil sekaligus lihat ngelihat mantau baca kebaca terbaca dibaca main makan minum nonton dengar denger santai istirahat hemat irit dobel`)}`;

/** A stretch of time in one word. */
export const stretch =
  'seharian|sehari|semalaman|semaleman|semalam|sejam|sejaman|seminggu|semingguan|sebulan|sebulanan|setahun|setaun|setahunan|sepekan|berjam|berhari|berminggu|berbulan|bertahun|semenit|sedetik|sekejap|sesiangan|sepagian';
