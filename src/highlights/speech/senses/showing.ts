/** What a host does to show and test a thing. */
export const showing = `
show-acts: liat diliat ngeliatin diliatin liatin ngeliat liatkan keliatan keliat lihat melihat dilihat terlihat
  lihatin lihatkan kelihatan perlihatkan memperlihatkan diperlihatkan kasihliat tunjuk menunjuk nunjuk ditunjuk
  ditunjukin tunjukin nunjukin tunjukkan menunjukkan tunjukan nunjukkan pamer mamer memamerkan dipamerkan pamerin
  mamerin dipamerin spill spil spilin dispill dispil ngespill ngespil nyepill nyepil reveal bukain dibukain showing
  show
show-closeup: zoom dizoom ngezoom zoomin dizoomin deketin dideketin ngedeketin mendekatkan closeup dekatin sorot
  disorot nyorot nyorotin sorotin disorotin
demo-display-acts: demo demoin didemoin ngedemoin demonstrasi peragain diperagakan memperagakan meragain peragakan
  praktekin dipraktekin ngepraktekin mempraktekkan praktikin mempraktikkan praktek contohin dicontohin nyontohin
  mencontohkan contohkan tampilin nampilin ditampilin menampilkan tampilkan ditampilkan perkenalkan memperkenalkan
  kenalin ngenalin dikenalin
test-try-acts: tes dites ngetes ngetesin ditest ditesin tesin test ngetest mengetes testing testin pengetesan coba
  dicoba nyobain dicobain nyoba cobain mencoba cobaen cobak percobaan uji menguji nguji diuji ujian ngujiin teruji
  pengujian ujicoba buktiin dibuktiin ngebuktiin buktikan membuktikan dibuktikan pembuktian terbukti bukti cek dicek
  ngecekin dicekin ngecek mengecek cekin pengecekan check dicheck ngecheck jajal jajalin ngejajal nyobak dijajal
  jajalen eksperimen experiment review ngereview direview riview rekam bandingin challenge simulasi simulasiin trial
  try tester
test-strength-acts: tarik menarik narik ditarik narikin ditarikin ketarik tariktarik betot ngebetot dibetot mbetot
  remes ngeremes diremes remas meremas diremas remesremes tekuk nekuk ditekuk tekuktekuk gores menggores ngegores
  digores gosrek gesek menggesek digesek ngegesek sobek nyobek kerok ngerok dikerok baret ngebaret pelintir plintir
test-slam-hit: banting membanting ngebanting dibanting ngebantingin dibantingin kebanting terbanting bantingan
  mbanting bantingbanting jatohin dijatohin ngejatohin jatuhin dijatuhin menjatuhkan dijatuhkan jatuhkan gebuk digebuk
  ngegebuk pukul memukul mukul dipukul getok palu ketok ngetok diketok lempar melempar ngelempar dilempar ngelemparin
  dilemparin kelempar terlempar nglempar ngegoyang digoyang ngegoyangin digoyangin goyanggoyang guncang
test-step-load: injak injek diinjek nginjek menginjak diinjak keinjek injekinjek duduki didudukin dudukin ngedudukin
  gelantungan digelantungin dibebani tindih nindih ditindih
pull-press-acts: tarik menarik narik ditarik ketarik narikin ditarikin dorong mendorong ngedorong didorong ngedorongin
  didorongin kedorong terdorong geser menggeser ngegeser digeser ngegeserin digeserin kegeser tergeser geserin nggeser
  puter muter diputer muterin diputerin keputer puterin putar memutar mutar diputar terputar memutarkan angkat
  mengangkat ngangkat diangkat ngangkatin diangkatin keangkat terangkat turunin naikin dinaikin naikkan colok mencolok
  dicolok nyolokin dicolokin colokin cabut mencabut nyabut dicabut nyabutin dicabutin kecabut tercabut cabutin tuas
press-touch-acts: tekan menekan nekan ditekan ketekan tertekan neken teken diteken pencet memencet mencet dipencet
  mencetin dipencetin kepencet pencetin pencetan klik ngeklik diklik mengklik tap ditap ngetap swipe diswipe ngeswipe
  usap remas remes ngeremes diremas sentuh menyentuh nyentuh disentuh kesentuh tersentuh sentuhan pegang memegang
  megang dipegang megangin dipegangin kepegang pegangan pegangin genggam menggenggam ngegenggam digenggam genggaman
  raba meraba ngeraba diraba keraba rabaan elus ngelus dielus mengelus
feel-touch-acts: rasa ngerasa dirasa ngerasain dirasain rasain rasakan merasakan dirasakan kerasa terasa karasa
  ngrasakke perasaan raba ngeraba sentuh nyentuh pegang
weigh-measure-acts: timbang menimbang nimbang ditimbang nimbangin ditimbangin ketimbang penimbang penimbangan
  timbangin timbangan ukur mengukur ngukur diukur ngukurin diukurin pengukur pengukuran terukur ukuran takar menakar
  nakar ditakar nakarin ditakarin takaran takarin hitung menghitung ngehitung dihitung ngehitungin dihitungin kehitung
  terhitung hitungan ngitung diitung itung ngitungin diitungin itungin itungan hitungin meteran dimeter gramasi gram
  kilo kiloan ditimbangan seukuran kalkulator kalkulasi ngalkulasi dikalkulasi totalin ditotal ditotalin jumlahin
  dijumlahin perkirakan diperkirakan estimasi ngira kira mengira
open-close-acts: buka dibuka ngebukain dibukain kebuka terbuka bukak mbuka mbukak ngebuka bukain membuka dibukak
  bukaan tutup menutup nutup ditutup nutupin ditutupin ketutup tertutup tutupan tutupin nutupi menutupi ketutupan
  kunci mengunci ngunci dikunci ngunciin dikunciin kekunci terkunci segel nyegel disegel segelan tersegel unboxing
  unbox diunbox diunboxing ngunboxing anboxing bongkar membongkar ngebongkar dibongkar ngebongkarin dibongkarin
  kebongkar mbongkar cungkil nyungkil congkel sobek nyobek lepas ngelepas ngelepasin dilepasin dilepas melepas lepasin
  copot copotin nyopotin resleting diresleting kancing dikancingin kancingin ngancingin rapet rapetin ngerapetin
  dirapetin merapatkan opening closed gembok ngegembok digembok gembokin
see-watch-acts: lihat liat ngeliat ngelihat melihat nengok nengokin nonton ditonton nontonin tonton tontonan menonton
  penonton pandang mandang dipandang memandang pandangi mandangin tatap natap ditatap lirik melirik dilirik ngelirik
  intip pantau mantau perhatiin merhatiin diperhatiin perhatikan memperhatikan diperhatikan amati ngamatin diamati
  mengamati ndelok delok didelok ningali tingali nempo deleng ndeleng melototin pelototin dipelototin melotot plototin
hear-listen-acts: denger didenger ngedengerin didengerin kedenger ngedenger dengerin mendengar dengar kedengeran
  terdengar kedengaran mendengarkan ngrungu krungu ngadangu ngupingin nguping simak nyimak disimak menyimak simakin
drop-fall: jatuh jatoh kejatuhan jatohan kejatohan terjatuh ambruk jeblos kejeblos kecebur nyebur kecemplung nyemplung
  kejengkang ngejengkang kepeleset terpeleset keguling terguling ngglundung ngegelinding roboh rubuh tumbang kesandung
  kesrimpet nyungsep nyusruk kejungkel
carry-acts: bawa membawa dibawa dibawain kebawa terbawa bawak ngebawa mbawa mbawak bawain ngebawain bawaan nggowo gowo
  digowo angkut mengangkut ngangkut diangkut ngangkutin diangkutin keangkut angkat mengangkat ngangkat diangkat
  ngangkatin diangkatin keangkat tenteng menenteng nenteng ditenteng tentengan jinjing menjinjing ngejinjing dijinjing
  jinjingan gotong menggotong ngegotong digotong nggotong gendong ngegendong panggul manggul dipanggul pikul mikul
  dipikul cangklong nyangklong dicangklong selempang nyelempang diselempang
take-acts: ambil mengambil diambil ngambilin diambilin keambil terambil ngambil ambilin pengambilan jupuk dijupuk
  njupuk cokot nyokot kantongin ngantongin dikantongin sakuin raih ngeraih comot nyomot dicomot rebut ngerebut direbut
  merebut ngewar pungut mungut
move-shift-acts: pindah dipindah mindahin dipindahin memindahkan dipindahkan pindahin geser nyeret diseret menyeret
  ngegeser geserin nggeser majuin mundurin minggirin dipinggirin pinggirin singkirin nyingkirin disingkirin
  menyingkirkan disingkirkan ngoper oper dioper dorong ngedorong didorong
`;
