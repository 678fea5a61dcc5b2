/** Cleaning, storing, mending, making. */
export const household = `
clean-acts: bersih membersihkan dibersihkan bersihin dibersihin ngebersihin bersihkan bebersih bersihbersih beberes
  beresberes beberesan beresin diberesin ngeberesin resikin ngeresikin bersihan disteril nyeteril sterilin disterilin
  sanitasi desinfektan
wash-clothes-acts: cuci mencuci nyuci dicuci nyuciin dicuciin pencucian kecuci cucian cuciin tercuci laundry londri
  ngelaundry ngelondri dilaundry dilondri kucek mengucek ngucek dikucek ngucekin rendam rendem ngerendem merendam
  direndem direndam rendeman rendaman bilas ngebilas dibilas membilas peras memeras meras diperas merasin diperasin
  meres diperes peres jemur menjemur ngejemur dijemur ngejemurin dijemurin jemuran kejemur njemur jemurin keringin
  dikeringin ngeringin giling ngegiling digiling nyikat setrikain ngelipetin rerendem diklorin direndemin
iron-fold-acts: setrika menyetrika disetrika nyetrika nyetrikain disetrikain setrikain setrikaan gosok ngegosok
  digosok gosokan steam nyetim disteam disetim lipet lipetin ngelipet ngelipetin dilipet dilipetin lipetan lipat
  melipat dilipat lipatan tekuk menekuk nekuk ditekuk nekukin ditekukin ketekuk tekukan gulung menggulung ngegulung
  digulung ngegulungin digulungin kegulung gulungan hanger dihanger digantung gantung menggantung ngegantung
  ngegantungin digantungin kegantung gantungan gantungin dirapihin ngerapihin rapiin dirapiin ngerapiin merapikan
  dirapikan licinin dilicinin ngelicinin melicinkan menyusun disusun nyusunin disusunin tumpuk menumpuk numpuk
  ditumpuk numpukin ditumpukin ketumpuk tumpukan dikanji nyimpen
sweep-mop-dust: sapu menyapu nyapu disapu disapuin sapuan sapuin nyapuin pel mengepel ngepel dipel pelin dipelin
  ngepelin ngepelan vakum vacuum ngevacum divakum vakumin debu kemoceng kebut dikebut kebutin dikebutin
wipe-scrub-acts: lap mengelap ngelap dilap dilapin lapin ngelapin elap dielap gosok menggosok ngegosok digosok
  ngegosokin digosokin gosokin nggosok ngosek kosek ngosrek osek sikat menyikat nyikat disikat nyikatin disikatin
  sikatan kerik ngerik dikerik seka menyeka diseka nyeka usap mengusap ngusap diusap ngusapin diusapin poles memoles
  moles dipoles
rinse-flush-acts: kucek mengucek ngucek dikucek ngucekin dikucekin bilas membilas ngebilas dibilasin mbilas bilasin
  dibilas bilasan cebok cebokin nyebokin dicebokin semprot menyemprot nyemprot disemprot nyemprotin disemprotin siram
  menyiram nyiram disiram nyiramin disiramin guyur mengguyur ngeguyur diguyur ngeguyurin kuras menguras nguras dikuras
  kurasan
pour-wipe-acts: semprot menyemprot nyemprot disemprot nyemprotin disemprotin semprotan spray dispray ngespray celup
  mencelup nyelup dicelup nyelupin dicelupin kecelup celupan celupin celupkan cemplungin nyemplungin dicemplungin
  rendem direndem lap mengelap ngelap dilap ngelapin dilapin lapin usap mengusap ngusap diusap ngusapin diusapin
  usapin usek diusek ngusek seka olesin ngolesin diolesin mengoles mengoleskan oleskan coret mencoret nyoret dicoret
  nyoretin dicoretin coretin corat balur
pour-drip-acts: tuang menuang nuang dituang nuangin dituangin ketuang tuangin tuangkan menuangkan dituangkan tumpah
  ketumpah menumpahkan ditumpahkan tumpahan tumpahin numpahin ditumpahin ketumpahan siram menyiram nyiram disiram
  nyiramin disiramin kesiram guyur mengguyur ngeguyur diguyur ngeguyurin guyurin tetes menetes netes ditetes netesin
  ditetesin tetesan tetesin meneteskan teteskan kucur ngucur mengucur kucurin dikucurin ngucurin alirin ngalirin
  dialirin dialiri cipratin nyipratin kecipratan
catch-kill-clean-germs: bunuh membunuh ngebunuh dibunuh basmi membasmi ngebasmi dibasmi matiin mematikan dimatiin
  musnahin memusnahkan ngilangin menghilangkan nyteril steril disteril nyeteril sterilin disterilin menangkal nangkal
  netralin menetralkan dinetralin
store-acts: simpen disimpen nyimpenin disimpenin nyimpen simpenan simpan menyimpan disimpan penyimpan penyimpanan
  nyimpan simpanan kesimpen tersimpan simpenin taro taroh taruh naruh ditaruh naruhin ditaruhin naro naroh ditaro
  ditaroh taruhin masukin dimasukin masukkan dimasukkan masukan dimasukan rapihin dirapihin susun menyusun nyusun
  disusun nyusunin disusunin tata nata ditata menata penataan numpukin ditumpukin tumpukan sembunyiin ngumpetin
  diumpetin umpetin selipin diselipin nyelipin nyelip wadahin diwadahin mewadahi ngewadahin dikotakin dikulkasin
  freezer difreezer frezerin bekuin dibekuin stok stokin distok nyetok nyetokin amankan
space-saving: ringkes ringkas praktis compact kompak mungil muat semuat ngemuat memuat kemuat termuat nampung
  menampung ditampung penampungan tertata teratur kepisah terpisah misah dipisah dilipat lipet foldable portable
  bertingkat susunan bersusun bersekat sekat sekatan slim minimalis multifungsi serbaguna
space-cluttered: sempit kepenuhan berantakan brantakan brantakin diberantakin ngeberantakin semrawut sumpek acakacakan
  acakadut awutawutan ngacak keacak berserakan serakan keserak tercecer ceceran kececer nyelip keselip ketlisut
  keselipan kececeran bertumpuk tumpukan menumpuk ketumpuk menuhin memenuhi kusut ruwet rebek nyampah ngeganggu
  kesumpekan kesempitan berantakin
tidy-organised: rapi rapih teratur tertata rapihin rapiin tersusun terorganisir organized tersortir kepisah terpisah
  ringkes serapi kerapian kerapihan merapikan merapihkan dirapihin dirapiin ngerapiin ngerapihin ditata menata nata
  beres diberesin ngeberesin simetris sejajar sejajarin nyejajarin
repair-acts: benerin dibenerin ngebenerin mbenerin benahi dibenahi benahin dibenahin perbaiki memperbaiki diperbaiki
  perbaikan betulin dibetulin ngebetulin betulkan servis diservis nyervis nyervisin service diservice ngeservice
  reparasi direparasi dandanin didandani ndandani oprek dioprek ngoprek oprekan bongkar membongkar ngebongkar
  dibongkar kebongkar mbongkar bongkaran bongkarin mengganti ngegantiin stel disetel nyetel setel setelan nyetelin
  dikencengin ngencengin kendorin dempul ngedempul fix fixing bubut
patch-weld-acts: tambal menambal nambal ditambal tambalan tembel nembel ditembel tambel nambel ditambel tembelan las
  ngelas dilas solder nyolder disolder lem ngelem dilem ngelemin lemin dilemin sambung menyambung disambung nyambungin
  disambungin kesambung tersambung sambungan sambungin amplas ngamplas diamplas
drill-nail-screw: bor mengebor ngebor dibor ngeborin lubangin ngelubangin dilubangin melubangi bolongin dibolongin
  ngebolongin paku memaku dipaku pakuin makuin palu ketok ngetok diketok getok ngegetok digetok pukul dipukul baut
  ngebaut dibaut bautin obeng ngobeng putar memutar mutar diputar mutarin diputarin keputar terputar putaran muter
  puter diputer muterin puterin kendorin ngendorin cungkil nyungkil dicungkil congkel mencongkel nyongkel dicongkel
  nyongkelin dicongkelin ungkit ngungkit sekrup nyekrup disekrup skrup
tool-work-acts: cor ngecor ukur mengukur ngukur diukur ngukurin diukurin pengukuran ukuran cat ngecat semen nyemen
  tembok ngeplester diplester plesteran kompresor
tool-cut-grind: gergaji menggergaji ngegergaji digergaji gerinda menggerinda ngegerinda digerinda amplas ngamplas
  diamplas mengamplas ngamplasin serut nyerut diserut asah mengasah ngasah diasah ngasahin diasahin asahan gerenda
  kikir dikuliti
sew-acts: pola mola dipola ukur mengukur ngukur diukur vermak permak mermak dipermak permakan ngevermak divermak
  ngecilin dikecilin kecilin digedein kancing resleting smock ngerut dikerut lipit dilipit pleats semat nyemat peniti
sew-stitch: jahit menjahit ngejahit dijahit ngejahitin dijahitin kejahit terjahit jahitan jait ngejait ngejaitin
  dijaitin jaitan njahit njait dijait kejait jahitin jaitin menjahitkan penjahit obras mengobras ngobras diobras
  obrasan neci dineci kelim ngelim dikelim soom disoom tindas nindas ditindas jelujur menjelujur ngejelujur
needlework-print: sulam menyulam nyulam disulam sulaman bordir membordir ngebordir dibordir bordiran rajut merajut
  ngerajut dirajut rajutan renda merenda ngerenda direnda crochet ngecrochet tenun ditenun tenunan payet mayet dipayet
  payetan sablon disablon nyablon sablonan ngeprint printing
cut-acts: potong memotong motong dipotong motongin dipotongin kepotong terpotong potongan potongin gunting menggunting
  ngegunting digunting ngeguntingin diguntingin kegunting guntingan nggunting guntingin belah membelah ngebelah
  dibelah mbelah belahin gergaji ngegergaji cutter menggal cut cutting cropping crop dicrop silet nyilet disilet
trim-fell: pangkas memangkas mangkas dipangkas pangkasan tebas menebas nebas ditebas tebasan tebang menebang nebang
  ditebang penebangan cukur mencukur nyukur dicukur kepras ngepras dikepras trim ditrim ngetrim penggal babat membabat
  ngebabat dibabat mbabat tugel nugel ditugel
join-stick-acts: tempel menempel nempel ditempel nempelin ditempelin ketempel tertempel tempelan tempelin nemplok
  nempelan menempelkan ditempelkan tempelkan lem mengelem ngelem dilem ngelemin dilemin lemin rekat merekat direkat
  perekat ngerekat rekatin merekatkan direkatkan lekat melekat melekatkan dilekatkan lakban dilakban ngelakban
  lakbanin dilakbanin isolasi diisolasi selotip diselotip
join-combine: sambung menyambung nyambung disambung nyambungin disambungin kesambung tersambung sambungan sambungin
  satuin nyatuin disatuin menyatukan menyatu nyatu gabung menggabung digabung kegabung penggabungan gabungin
  digabungin ngegabungin menggabungkan digabungkan gabungan attach
glue-set-dry: nempel lengket merekat ngerekat melekat nyatu menyatu ngeset set mengering mengeras ngeras permanen
  ngelotok rekatin rapet
tie-clip-lock: kaitin dikaitin ngaitin mengaitkan kait kecantol cantolin dicantolin iket diiket ngiketin diiketin
  keiket iketan ngiket iketin ikat mengikat diikat terikat pengikat jepit ngejepit dijepit ngejepitin dijepitin
  kejepit terjepit jepitan njepit jepitin kancingin ngancingin dikancingin kunciin kunci mengunci ngunci dikunci
  kekunci terkunci ngunciin dikunciin klik ngeklik klikin taliin ditaliin nyantel cantel canteulin dicantelin
  nyantelin
fold-roll-acts: lipat melipat ngelipat dilipat kelipat terlipat lipatan lipatin dilipatin ngelipatin lipet ngelipet
  dilipet kelipet ngelipetin dilipetin lipetan tekuk menekuk nekuk nekukin ditekukin ketekuk tertekuk tekukan lempit
  ngelempit dilempit
roll-wrap-acts: gulung menggulung ngegulung digulung ngegulungin digulungin kegulung tergulung gulungan nggulung
  buntel ngebuntel dibuntel buntelan mbuntel bungkus membungkus ngebungkus dibungkus ngebungkusin dibungkusin
  kebungkus terbungkus bungkusan mbungkus bungkusin lilit melilit dililit ngelilitin dililitin terlilit lilitan
  ngelilit lilitin puntir memuntir muntir dipuntir pelintir melintir dipelintir
spread-out-acts: bentang dibentang terbentang kebentang membentang ngebentangin dibentangin bentangin membentangkan
  gelar ngegelar digelar tergelar nggelar gelarin digelarin jembreng ngejembreng dijembreng jembrengin dijembrengin
  beber mbeber dibeber ngebeber kembangin dikembangin ngembangin
install-assemble-acts: pasang memasang masang dipasang masangin dipasangin kepasang terpasang pemasangan pasangin
  instal install nginstal nginstall diinstal instalasi tancep tancap nancep nancepin ditancepin tancepin ditancap
  sambung nyambungin disambungin sambungin sekrup disekrup bautin dibautin ngebautin bor dibor kaitin dikaitin setup
  pasanglepas lepaspasang
assemble-build-acts: rakit merakit dirakit ngerakit ngerakitin dirakitin rakitan perakitan terakit bongkar membongkar
  dibongkar ngebongkar ngebongkarin dibongkarin mbongkar bongkaran susun nyusun disusun menyusun diriin ngediriin
  didiriin berdiriin mendirikan knockdown knokdon rangkai merangkai dirangkai ngerangkai
decorate-house-acts: hias menghias ngehias dihias hiasan hiasin ngehiasin dihiasin menghiasi dekor dekorin ngedekor
  didekor mendekor dekorasi pajang memajang majang dipajang pajangan pajangin majangin dipajangin tata nata ditata
  menata tempel nempelin ditempelin wallpaperin renov renovasi direnovasi ngerenov merenovasi direnov makeover
  dimakeover mempercantik percantik dipercantik estetik nyulap menyulap disulap sulap tirai gordenin nyekat sekat
  disekat permak
household-daily-acts: beberes beresberes nyapu ngepel nyuci masak nyetrika belanja njemur jemur lipetin ngosek ngelap
  sarapan kerja nganter nganterin jemput njemput nyuapin nidurin momong arisan ngerumpi rumpi kondangan jagain nyalain
  matiin ngebuang dibuang masang ngeringin beresin rapihin nyiapin bekal bekel ngebekelin bekelin dibekelin ngurus
  ngurusin diurusin diurus mengurus urusin urus ngurusi rewang rewangan slametan hajatan jenguk ngejenguk nengok
  nengokin ngelayat pengajian ngaji nyantai nonton nggosok asahasah korahkorah kerjabakti gotongroyong
pest-acts: gigit digigit gigitin ngegigit nggerogoti gerogoti ngerogotin digerogoti digerogotin gerogotin
  berkembangbiak bersarang nyarang sarang ngerubung dirubung ngerubungin merayap ngerayap rayap rayapan terbang
  nemplok nyerang diserang menyerang serang nularin nyebar ngumpet kabur mabuk pingsan klepek klepekklepek semutan
  kutuan kecoaan tikusan jamuran ulatan nyamukan dimakan basmi usir ngusir diusir jebak ngejebak dijebak jebakan
  terjebak diracun ngeracun fogging perangkap jera kapok
`;
