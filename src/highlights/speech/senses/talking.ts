/** What people say to each other. */
export const talking = `
story-verbs: kejadian terjadi ngalamin mengalami dialami ngalami alamin pengalaman berpengalaman ngerasain merasakan
  dirasain nemu nemuin ketemu ditemuin bertemu dateng pergi pulang pindah berangkat nyampe sampe tibatiba ternyata
  akhirnya ujungnya ujungujungnya mendadak ujug ujugujug jebul jebule dapet nyoba nekat nyesel ngeliat denger bilang
  nanya jawab ngajak disuruh ditawarin dibilang dibilangin nyeletuk kesasar nyasar ketinggalan ketipu dimarahin
  diketawain ditegur dipuji dikira dadak kaget syok pasrah berubah hijrah kebetulan sengaja keceplosan
story-tell-acts: cerita nyeritain ceritain diceritain menceritakan bercerita ceritakan curhat curhatan ngecurhat
  dicurhatin curcol ngobrol ngobrolin obrolan alkisah
say-acts: ngomong ngomongin omongin diomongin omongan ngomongngomong bilang ngebilangin dibilangin bilangin dibilang
  mbilang kata katain ngatain berkata mengatakan dikatakan ujar ucap ngucap ngucapin diucapin mengucapkan ucapan
  ucapkan sebut menyebut nyebut disebut nyebutin disebutin kesebut tersebut sebutan sebutin nyeletuk celetuk ngobrol
  obrolin ngobrolin diobrolin obrolan bicara berbicara ngebicarain dibicarain bicarakan membicarakan pembicaraan cakap
  bercakap ngoceh ocehan nyerocos nyeplos keceplosan ngacapruk nyarios nyarita omong matur ngendika ngandika muni
  teriak teriakin neriakin diteriakin berteriak treak bisik bisikin ngebisikin berbisik bisikbisik ngaku mengaku
  ngakuin akui mengakui diakui pengakuan ngebacot ngode ngodein dikodein speak
ask-answer-acts: tanya nanya nanyain ditanyain tanyaan tanyain nanyak tanyak bertanya pertanyaan menanyakan ditanyakan
  tanyakan kepo kepoin ngepoin dikepoin jawab menjawab ngejawab dijawab ngejawabin dijawabin kejawab jawaban terjawab
  jawabin bales ngebales dibales balas membalas balesin respon direspon ngerespon merespon respons takon ditakoni
  nakoni takoni naros taros konsul konsultasi konsulin ngonsulin konsultasiin dikonsultasiin request reques rikues
  direquest ngerequest requestan minta diminta mintain dimintain meminta mintak mintaen permintaan nyuwun njaluk jaluk
  menta
greet-acts: halo hallo hai haii hay hei hey hello helo alo selamat assalamualaikum assalamualaykum asalamualaikum
  walaikumsalam waalaikumsalam waalaikumussalam salam salamin nyalamin salaman disalamin salken kenal welcome wellcome
  welkam sugeng enjing rawuh wilujeng sumping sampurasun rampes punten permisi kulonuwun bye dadah dah babay babai
  bubay daah sapa nyapa disapa menyapa nyapain sapaan monggo mangga silakan silahkan silakeun absen ngabsen diabsen
  hadir merapat apakabar gimana damang kumaha
thank-acts: makasih makasi mksh trims trimakasih terima terimakasih terimakasi tengkyu tengkiu thankyou thank thanks
  thx tq tenkyu nuhun hatur haturnuhun nuwun suwun maturnuwun kesuwun arigato kamsia syukron jazakallah jazakillah
  barakallah alhamdulillah apresiasi mengapresiasi diapresiasi ngapresiasi
apologise-acts: maaf maap maapin maafin dimaafin maafkan dimaafkan memaafkan mohon sorry sori sory punten hapunten
  ngapunten nyuwun pangapunten ampuni khilaf ngakuin ngapura apunten permisi excuse lepat luput disalahin bersalah
praise-acts: puji memuji muji dipuji mujiin pujian pujin salut bangga ngebanggain kagum mengagumi acungin jempol keren
  mantap hebat top juara terbaik josgandos mantul jago apik rancak saluut menyanjung sanjung flexing banggain
  dipujipuji
scold-mock-acts: omel ngomel diomelin ngomelin marahin dimarahin marahi dimarahi memarahi tegur menegur negur ditegur
  nyalahin disalahin salahin komplain dikomplain ngomplain komplen protes protesin diprotes kritik ngritik dikritik
  mengkritik kritikan bacotin nyibir
mock-gossip-acts: sindir menyindir nyindir disindir nyindirin sindiran disindirin ledek meledek diledek ngeledek
  ledekan ngeledekin diledekin ledekin ejek mengejek diejek ejekan ngejekin bully dibully ngebully bullyan hina
  menghina dihina hinaan ngehina hujat menghujat dihujat hujatan ngehujat caci maki memaki dimakin nyinyir dinyinyirin
  nyinyirin julid dijulidin ngejulidin julidin gosipin digosipin ngegosipin gosip ghibah digibahin ghibahin ngatain
  dikatain katain roasting diroasting ngeroasting diketawain ngetawain ketawain nyacat dicibir cibir
joke-laugh-acts: bercanda becanda becandaan candaan canda guyon guyonan guyonin nggodain godain digodain godaan gombal
  ngegombal digombalin gombalin gombalan ngelawak lawak lawakan pelawak kocak lucu ngakak ketawa ketawaan tertawa
  ketawain ngetawain diketawain ngekek cekikikan ngikik nyengir senyum senyumin tersenyum mesem humor receh jokes joke
  ngejoke prank ngeprank jailin ngejailin dijailin jail isengin ngisengin diisengin iseng plesetan plesetin
  ngeplesetin dagelan heureuy banyol ngabanyol wkwk wkwkwk hahaha hehe hihi xixi banyolan
cheer-encourage: semangat semangatin nyemangatin disemangatin menyemangati nyemangati dukung ngedukung didukung
  mendukung support disupport ngesupport ayo bisa yakin gigih pantang menyerah nyerah putusasa optimis bangkit
  berjuang perjuangan juang pejuang tetap tekun rajin konsisten istiqomah telaten
sing-dance-music-acts: nyanyi nyanyiin dinyanyiin bernyanyi menyanyi menyanyikan nyanyian nyanyinyanyi karaoke
  karaokean ngaraoke joget jogetin ngejoget berjoget jogetjoget goyang goyangan bergoyang nari menari tarian dance
  ngedance dancing senandung bersenandung ngamen nembang nyinden sholawatan solawatan dangdutan koploan ngedj gitaran
  drum lagu musik backsound nada fals merdu request ngiringin iringan ngehits duet ngerap beatbox cover
gather-crowd-acts: kumpul mengumpul dikumpul berkumpul ngumpul kumpulin ngumpulin dikumpulin kumpulkan mengumpulkan
  dikumpulkan kumpulan nongkrong nongki ngariung riungan reuni reunian arisan kondangan hajatan rame ramean rameramean
  meriah merapat gabung join bergabung rapat meetup ketemu ketemuan pertemuan temu hangout hengot ngopi bukber
  bakarbakar nobar barengbareng bareng barengan sareng rombongan berjubel berjejal berdesakan desakan desekdesekan
  antri serbu nyerbu diserbu berebut ngerumpi pesta ngadain ngadakan diadain mengadakan jambore
party-gift-acts: kado kadoin ngado ngadoin dikadoin hadiah hadiahin hampers hempers bingkisan bingkis souvenir parcel
  ulangtahun ultah milad ngerayain dirayain merayakan dirayakan rayain perayaan surprise nyurprisein bungkusin
  tukerkado lebaran natalan natal imlek tahunbaru valentine valentinan wisuda anniv anniversary pesta party sunatan
  khitanan syukuran tumpengan undang ngundang diundang mengundang undangan undangin nyumbang buwuh amplop angpau thr
  sangu nyangoni oleholeh
relationship-acts: pacaran pacarin dipacarin macarin jadian putus mutusin diputusin ditinggal ditinggalin ninggalin
  selingkuh diselingkuhin nyelingkuhin nikah menikah nikahin dinikahin kawin lamaran ngelamar dilamar tunangan cerai
  bercerai hamil ngehamilin dihamilin melahirkan lahiran keguguran nyusuin ldr balikan nembak ditembak pdkt ngedeketin
  deketin dideketin gebetan gebet ngegebet digebet cemburu cemburuan cemburuin selingkuhan jodoh berjodoh jomblo
  ngejomblo janda duda akad resepsi ngunduh taaruf mantenan ngode rujuk berantem baikan ribut ngambek mesra dijodohin
  jodohin sayangsayangan
`;
