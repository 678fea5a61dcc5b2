/** What becomes of a thing: strength, dirt, water, age. */
export const wearAndTear = `
absorbs-liquid: resap meresap ngeresap diresap keresap peresapan nyerep nyerap serap menyerap diserap keserap terserap
  penyerap penyerapan keserep diserep serep nembus ngisep isep diisep menghisap ngisap hisap kehisap terhisap nyedot
  sedot disedot menyedot kesedot tersedot absorb meresapkan menyerapkan resapan serapan nyerot ditampung nampung
  menampung tertampung ketampung
repels-liquid: waterproof anti antiair kedap watertight tahan nolak menolak nahan menahan ditahan ketahan tertahan
  nahanin tahanin ngalir ngglinding ngegelinding menggelinding tembus rembes merembes ngerembes repellent splashproof
  resistant waterresistant waterprof waterpruf
strong-durable: kuat kokoh awet tahan kuet kuwat kuath strong durable tangguh bandel kenceng solid rigid kukuh sekuat
  sekokoh seawet kekuatan keawetan terkuat terawet tahanlama langgeng lasting longlasting abadi tahunan sakti kuatan
  awetan sturdy heavyduty tough unbreakable antipecah antibanting antikarat antirayap antigores antisobek mantep
  mantap joss jos tokcer stabil teguh ngokoh mengokohkan menguatkan nguatin dikuatin kuatin diperkuat memperkuat
  perkuat pengawet ngawetin mengawetkan diawetin
breaks: rusak ngerusak merusakkan rusakin dirusakin ngerusakin perusak pecah terpecah mecahin pecahin dipecahin
  memecahkan patah kepatah mematahkan matahin patahin dipatahin ancur hancur remuk remek ambyar ambruk roboh rubuh
  ambrol jebol jebolin dijebol ngejebol penyok peyok bengkok menceng bengkokin retak keretak retakan crack pecahpecah
  gompal somplak rompal cuil grepes rusakrusakan soak jebot bobrok rombeng butut lapuk keropos kropos rapuh getas
  ringkih ringsek reyot doyong cepetrusak ajur broken brek kebelah terbelah belah
tears-frays: sobek nyobek menyobek disobek kesobek tersobek sobekan robek ngerobek merobek dirobek kerobek robekan
  suwek nyuwek disuwek kesuwek bolong ngebolong kebolong dibolongin bolongan berlubang lubang jebol mbrodol brodol
  dedel ngedel dedeled mrotol kelepas brudul berbulu bulukan ngebulu mbulu melar longgar mengendur ngendor nyangkut
  sangkut kesangkut tersangkut kecantol tercantol nyantol menipis nipis koyak mengoyak terkoyak fray rantas rontas
  koplok kebuka terbuka menganga nglotok
comes-loose: copot nyopot kecopot dicopotin copotan copotcopot lepas ngelepas kelepas terlepas lepaslepas jatoh jatuh
  rontok merontok ngerontok rontokan longgar kendor kendur kendo oblak oglek goyang goyah goyanggoyang ngegoyang
  merosot melorot mlorot plorot lorot lorotan kelorot longsor kegeser tergeser bergeser ngegeser meleset lolos
  ngelotok nglotok lotok kelotok terkelupas kelupas nglupas ngelontok mrotol protol prothol lepasan ndol slek
peels-off-coating: ngelupas mengelupas terkelupas kelupas nglupas ngelotok nglotok lotok nglontok kelontok mlotok
  kopek ngopek crack cracking pecahpecah retak retakretak nyerpih serpih ngrontok brintil brintilan kletek ngletek
  ngeletek kletekan dikletek diklotokin peeling flaking
fades-colour: luntur ngeluntur melunturkan kelunturan lunturan lunturin pudar memudar mudar pudarin ilang hilang
  menghilang ngilang mbladus bladus bluwek buluk mbuluk kusam dekil burem buram belel belelan menguning nguning
  kekuningan menghitam ngitem karatan berkarat teyeng teyengan ngoksidasi teroksidasi mengoksidasi keabuan fade fading
  faded bleber lusuh kecoklatan suram meredup
gets-dirty: kotor kekotor mengotorkan ngotorin mengotori kekotoran dikotorin dikotori kotorin kotoran reged jorok
  jijik dekil kumel lecek kucel kumal dakian dakiin daki debuan berdebu debu ngebul bulukan buluk noda bernoda ternoda
  nodain belepotan blepotan cemong celemotan cemot coreng moreng cemongan kecoret kecipratan cipratan ketumpahan
  ketetesan becek lumpuran berlumpur jamuran berjamur lumutan berlumut lumut berkerak kerakan kerak minyakan olian
  berantakan acakacakan semrawut kemproh dirty messy nggembel kecemar tercemar cemar mencemari
stain-clean-off: ilang hilang ilangin hilangin ngilangin menghilangkan dihilangin diilangin dihilangkan luntur
  ngerontokin merontokkan dirontokin rontokin angkat mengangkat ngangkat diangkat keangkat terangkat ngangkatin lepas
  copot musnah lenyap kebersih membasmi ngebasmi dibasmi hapus menghapus ngehapus dihapus kehapus terhapus keapus
  ngapus apus diapus apusin hapusin kikis mengikis terkikis ngikis kekikis luruh meluruhkan larut melarutkan terlarut
  ngelarutin
clean-state: bersih kinclong resik berseka beresih rapih higienis hygienic steril kincling mengkilap mengkilat
  mengkilau cling clink cliing ngecling clean bersihan sebersih pembersih kebersihan terbersihkan cemerlang jernih
shine-gloss: kinclong kilap berkilap mengilap ngilap mengkilap mengkilat kilau berkilau berkilauan kemilau mengkilau
  cling clingcling blink blingbling bling glowing glossy glosy gloss shiny shine shining shimmer simer glitter gliter
  kinclongin kelap gemerlap gemerlapan bercahaya cahaya bersinar sinar mancar memancar terpancar pancaran glazed dewy
  mengilat ngilat metalik metallic hologram holo kerlap kerlip berkerlip kerlapkerlip
matte-dull: matte mat matt doff dof kusam kusem kucel kumel dull suram redup pudar burem buram bluwek lusuh butek
  butheg keruh remang kusamin ngusamin mbladus bladus powdery velvet
wrinkle-crease: lecek kusut ngelecek lecekan kelecekan kusutan mlungker ngusut kisut ngeriting ngringkel lungset lusek
  lungsed berkerut kerut kerutan ngekerut mengkerut mengkeret mengerut keriput kelipet terlipat ketekuk tertekuk
  tekukan nglinting ngegulung ngelinting menggulung ngejeber melengkung bergelombang mbergelombang ngegelembung
  wrinkle crease
shrink-stretch: melar mulur molor elastis elastik stretch stretchy strech ngestret streching ngestreching stretching
  lentur karet ngaret fleksibel flexible menyusut nyusut susut mengkeret mengkerut kisut ngerut mengecil ngecil
  melonggar ngelonggarin nglebar memanjang mungkret ciut menciut nyiut rebound mengembang memuai spandex memelar
transparent-thin: nerawang menerawang transparan tembus nembus ketembus tipis ngecap seethrough berfuring dilapis
  dilapisin ngebayang membayang bayang nyemplak ngejiplak translucent transparent tilep setipis ketipisan terawang
  diterawang
thick-dense: tebel tebal setebel setebal ketebelan ketebalan padet padat rapat rapet kerapatan berisi tebelan tebalan
  tebelin nebelin menebalkan dipertebal ditebelin dempet dense thick solid pejal rangkap berlapis lapis gembul kental
  gramasi
leak-hold-liquid: bocor ngebocor bocoran kebocoran bocorin rembes ngerembes merembes rembesan netes menetes tumpah
  tumpahan numpahin ketumpahan mbleber bleber luber meluber meleber nembus tembus nyembur muncrat memuncrat ngucur
  mancur banjir menggenang ngegenang genangan meluap nyiprat ciprat muncratan kedap nyegel mengalir ngalir bocorbocor
  mampet buntu nyumbat tersumbat kesumbat menyumbat sumbatan
stuck-jam-states: macet nyangkut kesangkut tersangkut sangkut kesendat tersendat mampet buntu kesumbat tersumbat
  nyumbat seret mogok ngadat stuck stak nyantol kecantol kejepit terjepit keselip ngganjel kegencet kepentok mentok
  mandek mandeg lengket karatan beku ngunci terkunci kekunci slek oblak macetmacet kegulung melilit kelilit mbulet
hang-stand-balance: kokoh stabil tegak berdiri ngadeg jejeg jejek nemplok oleng goyang goyanggoyang ambruk roboh rubuh
  doyong miring jomplang njomplang jatuh jatoh jatohan nyender kepleset licin antislip ngegelinding gelinding ngguling
  terguling kebalik seimbang ngejengkang njengkang njungkel tumbang mantep nancep nancap melorot ajeg anteng
  kejengkang ngglundung ngglimpang nyungsep
new-old-state: baru anyar terbaru barubaru fresh gress kinyis kinyiskinyis new newest update terupdate lama lawas kuno
  jadul usang butut bekas seken second secondhand preloved thrift tua old vintage retro antik klasik classic kekinian
  modern trendi trendy kadaluarsa kolot uzur sepuh langka lungsuran bekasan warisan rombeng exdisplay display likenew
  refurb ori bnib
original-fake: ori orii original orisinil orisinal asli asline keaslian aslinya resmi official ofisial authentic
  autentik genuine real pabrikan barcode hologram bpom bersegel segel palsu palsuin dipalsuin malsuin pemalsuan kw
  kwsuper kw1 tiruan nyontek niru ditiru ditiruin imitasi abal abalabal oplosan dioplos ngoplos rekondisi repro
  replika mirror tembakan abalan bajakan dibajak ngebajak gradeori counterfeit fake feyk duplikat distributor ilegal
  asliasli
shape-words: bulat bulet buleet bunder bundar oval lonjong lonjongan kotak kotakan persegi segitiga segi lingkaran
  lancip runcing lurus melengkung lengkung melingkar cekung cembung datar rata gepeng pipih ceper serong menyerong
  kerucut silinder tabung zigzag bergelombang berlekuk lekuk keriting lebar pesek mancung tirus kurva spiral simetris
  asimetris bengkok menceng tegak jejer bersusun bertingkat polos polkadot
size-big: gede gedhe geude besar guede gueede ageng jumbo raksasa big large xl xxl giant monster bongsor segede
  sebesar segedegaban segaban lebar luas kegedean kebesaran terbesar gedean besaran jembar family maxi maximal magnum
  bigsize seukuran
size-small: kecil kecill cilik alit leutik mini mungil imut imutimut small little tiny sachet saset kekecilan sekecil
  terkecil kecilan secuil seuprit pendek cendek pendekan pocket saku compact slim ceper ramping kurus micro mikro
  sempit cebol kontet bocil sejempol setelapak seupil
sharp-blunt: tajam tajem tumpul mempan landep lancip runcing tajamin ngasah asahan diasah setajam tajemin najemin
  ditajemin mengasah silet keiris teriris nyayat menyayat kesayat tersayat kesilet majal puntul gompal ngiris ketusuk
  sayat sharp ketul
`;
