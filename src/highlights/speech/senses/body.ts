/** Skin, body, illness and rest. */
export const body = `
skin-good-state: glowing glow lembab lembap kenyal mulus cerah bening kinclong putih halus alus sehat kencang plumpy
  plump dewy segeran bercahaya merona awetmuda glasskin supple flawless terhidrasi hidrasi menghidrasi ngehidrasi
  ternutrisi terawat bernutrisi cling semulus sekenyal secerah healthy moist kenyalan
skin-dull-dry: kusam kusem bersisik sisik belang butek dekil kucel buluk kelupas ngelupas mengelupas kasar ketarik
  kaku busik bersisikan gosong burik burikan buriq dehidrasi kisut pucat pucet keriput dull kasaran mutung kusaman
  gelapan itemin ngitemin menghitam belangbelang
skin-acne-trouble: jerawat jerawatan berjerawat jrawat jrawatan beruntus beruntusan bruntus bruntusan bruntusin komedo
  komedoan berkomedo bopeng meradang radang peradangan meruntus fungal purging breakout brekout acne akne papul pustul
  whitehead blackhead milia jerawatin njerawat kempesin bernanah nanah kukul kukulan ngejerawat scar
skin-irritation: iritasi ngiritasi mengiritasi teriritasi merah kemerahan memerah merahmerah perih pedih gatel gatal
  gatalgatal gatelgatel gatelan gatalan kebakar cekit cekitcekit nyelekit clekit ruam biduran biduren bentol
  bentolbentol bengkak membengkak alergi kealergian alergian sensitif sensi breakout ngelupas mengelupas eksim panu
  kudis kurap korengan koreng borok lecet melepuh lepuh burning stinging redness keropeng dermatitis bintik
  bintikbintik beruam
skin-spots-aging: flek flekflek berflek noda bernoda melasma hiperpigmentasi bintik kerutan kerut keriput penuaan
  menua ketuaan kendur freckles bopeng pori poripori kantung gelambir menggelambir sagging aging antiaging antiageing
  wrinkle
skin-brightening-acts: mencerahkan nyerahin dicerahin dicerahkan cerahin cerahkan nyerahkan mutihin memutihkan
  diputihin putihin pemutih pencerah memudarkan mudarin dipudarkan nyamarin menyamarkan disamarkan tersamarkan
  samarkan ngikis mengeksfoliasi eksfoliasi ngeksfo eksfo brightening whitening toning meratakan ngeratain merata
  diratain ngebeningin membeningkan meregenerasi regenerasi peeling scrub scrubing ngescrub
skin-moist-care-acts: ngelembapin ngelembabin melembabkan melembapkan dilembabkan lembabin menutrisi nutrisi
  ternutrisi menghidrasi ngehidrasi hidrasi merawat ngerawat dirawat rawat menenangkan nenangin ditenangin calming
  soothing meredakan redain ngeredain meremajakan peremajaan mengencangkan ngencengin kencengin dikencengin repair
  merepair ngerepair memperkuat lembabkan proteksi ngelembutin melembutkan nyejukin menyehatkan nyehatin mengatasi
  ngatasin diatasi atasi
body-pain: sakit nyakitin nyeri ngilu linu pegel pegal pegell pegelpegel pegelinu encok rematik boyok asamurat kaku
  pusing pening puyeng mumet migren migrain cekotcekot cenutcenut cenatcenut nyutnyutan snutsnut nyut kram keram
  kesemutan semutan gringgingen kebas kejang keseleo kaseleo terkilir kecengklak keplitek tegang ketegangan memar
  lebam bengkak pedih sesak mulas mblilit nyerinyeri sakitsakitan kesakitan nyesek cekit sengklek senep engsel nyeyek
body-illness: sakit demam meriang masukangin batuk batukan batukbatuk kebatuk pilek meler ingusan flu influensa bersin
  bersinbersin hacim alergi asma bengek sesek ambeien wasir sariawan seriawan radang tenggorokan serak serek bisul
  bisulan kudisan panuan kadas cacingan kurap anemia hipertensi diabetes kolesterol keputihan tepar pingsan semaput
  opname dirawat ngedrop ngedown kambuh kumat kambuhan sakitan gejala terinfeksi infeksi ketularan nular menular
  tertular ditularin nularin rabun katarak panasdingin
stomach-trouble: mual muntah muntahan mutah muntahin dimuntahin diare mencret murus mules sembelit bab maag lambung
  gerd kembung begah perut kolik kolikan
tired-energy-low: capek capeek capai cape lelah letih lesu lunglai lemes lemas loyo loyoh payah lungkrah kesel
  kecapean kecapekan kelelahan ngos ngosan ngosngosan ngap engap tepar teler ngedrop lowbat lobet burnout stres stress
  setres mager malesan malasmalasan gempor ngantuk teklok sayah exhausted tired pegelinu kuyu kecapaian melelahkan
  ngelelahin bikincapek terkuras gobyos
energetic-healthy: semangat semanget sumanget bersemangat nyemangatin disemangatin menyemangati fit fitt bugar sehat
  waras sembuh menyembuhkan disembuhin nyembuhin penyembuhan kesembuhan strong prima lincah gesit aktif ceria
  berenergi energi bertenaga tenaga nampol stamina imun pulih memulihkan mulihin pemulihan enakan mendingan membaik
  baikan sehatan nyehatin menyehatkan disehatin bergas jos greng perkasa joss gaspol kesehatan energik produktif vit
  powerful recovery recover
sleep-acts: tidur tertidur tiduran tidurin nidurin ditidurin ketiduran turu turuan sare bobo bobok bobobobo bobokan
  boboin ngebo ngantuk kantuk ngantukan mengantuk mengantukin lelap terlelap kelelep pules pulas nyenyak kebo molor
  ngorok mendengkur dengkur ngorokan ngigau mimpi bermimpi ngimpi mimpiin melek begadang begadangan insom insomnia
  bangun kebangun terbangun bangunin dibangunin ngebangunin ngebangunkan membangunkan kesiangan rebahan rebah ngerebah
  berbaring baring baringan selonjoran nyelonjor leyehleyeh istirahat ngaso istirahatin diistirahatin ngeluk merem
  kriyipkriyip sleep sleeping nap lier lieran
sweat-body-smell: keringet keringetan keringat berkeringat keringatan keringetin ngeringet gobyos kobyos baubadan
  ketiak burket baket bauketek ketek gembrobyos bercucuran nguning ngelawan prengus kringet kringetan berkringat
  kringat
slim-diet-body: kurus kurusan ngurusin kurusin mengurus diet dietan ngediet berdiet langsing langsingan melangsingkan
  ngelangsingin bb gemuk gemukan gendut gendutan ngegemukin gemukin menggemukkan buncit ngecil mengecil mengecilkan
  pembakaran detoks detok olahraga olga workout ngegym joging jogging defisit nafsu pelangsing penggemuk montok
  singset sixpack
burn-fat-raise-lower: nurunin nurunkan menurunkan diturunin penurunan turun naikin menaikkan naikkan nambah ngebakar
  membakar dibakar bakar ngelunturin melunturkan meluruhkan ngeluruhin ngontrol mengontrol menjaga nyetabilin
  menstabilkan menormalkan normalin
treat-cure-acts: obat pengobatan obatin ngobatin diobatin mengobati diobati ngobati berobat sembuhin nyembuhin
  menyembuhkan disembuhkan disembuhin redain ngeredain meredakan diredakan rawat ngerawat opname vaksin divaksin
  suntik disuntik nyuntik infus diinfus operasi dioperasi ngeoperasi plester perban diperban meredam nelen dikonsumsi
  konsumsi ngonsumsi mengonsumsi mengkonsumsi hirup detoks netralin menetralkan menetralisir ngatasin mengatasi
  diatasi cegah lancarin ngelancarin melancarkan memperlancar dilancarin luruhin ngeluruhin meluruhkan
massage-rub-acts: pijet dipijet mijet pijetin mijetin dipijetin pijat memijat dipijat pijit dipijit kerok kerokan
  ngerok dikerokin kerokin urut ngurut diurut bekam dibekam ngebekam akupuntur terapi diterapi nerapi oles olesin
  dioles balur kompres dikompres ngompres kompresin tetesin ditetesin koyo dikoyoin
accident-injury: kesetrum kebakar kebakaran terbakar ngebakar meledak ledakan mbleduk bledug meledug korslet konslet
  luka terluka melukai ngelukain ketusuk kepleset terpeleset celaka kecelakaan tabrakan kecepit terjepit keselek
  tersedak kesedak kecekik tercekik kepentok kejedot kebentur terbentur
bump-hit: kebentur terbentur kejedot kejedug kepentok kepentung kesenggol nyenggol disenggol senggol senggolan nabrak
  ketabrak ditabrak tabrakan keserempet nyerempet kegencet kelindes kelindas kegiles ketiban kejatuhan ketimpa
  ketindih kedudukan keinjek keinjak keinjakinjak kebanting kelempar kesodok ketendang ditendang nonjok ditonjok pukul
body-move-posture: duduk duduki nduduk linggih diuk berdiri ngadeg nangtung jongkok nongkrong jengking nungging nunduk
  menunduk membungkuk bungkuk mbungkuk tengkurap telentang terlentang miring selonjor selonjoran sila bersila
  bersimpuh rebahan baring tiduran nyender nyenderin bersandar sandaran senderan sender rukuk sujud jalan lari berlari
  mlaku mlayu leumpang lumpat lompat melompat loncat jinjit merangkak gerak bergerak gerakin ngegerakin digerakin
  gerakan ngangkang guling berguling gelundung ngesot geliat menggeliat stretching peregangan olahraga squat plank
  angkatkaki nyilang angkang senam lungguh mepet munggah ndodok
`;
