/** Teaching, believing, comparing, choosing. */
export const explaining = `
explain-acts: menjelaskan dijelaskan jelasin ngejelasin dijelasin jelaskan penjelasan menerangkan nerangin diterangin
  terangin terangkan jabarin ngejabarin dijabarin menjabarkan uraiin nguraiin menguraikan bahas membahas ngebahas
  dibahas ngebahasin dibahasin bahasan mbahas bahasin pembahasan kupas ngupas spil artiin artikan diartikan ngartiin
  maksud maksudnya artinya intinya rangkum ngerangkum dirangkum detailin didetailin rinciin dirinci ngerinci pemaparan
  paparin review direview ngereview reviewin ngereviewin direviewin contohin nyontohin dicontohin contohkan gambarin
  ngegambarin explain
teach-learn-acts: ajar mengajar diajar pengajar diajarin ajarin ngajarin mengajari ngajar ajaran ajari belajar
  pelajari mempelajari pelajarin dipelajarin dipelajari sinau tutorial tutorin latihan latih ngelatih melatih dilatih
  praktek praktekin ngepraktekin dipraktekin praktik bimbing dibimbing membimbing ngebimbing tuntun nuntun dituntun
  kuasai menguasai dikuasai nguasain apal ngapalin hafalin ngafalin menghafal dihafalin hafal paham pahamin mahamin
  memahami dipahamin ngerti mudeng ngeh tips trik kursus ngeles baca bacain ngebacain dibacain nulis catet nyatet
  dicatet catat mencatat dicatat catetan catatan learn teach belajaran pembelajaran
understand-know-acts: tau tahu ketahui diketahui ketauan ketahuan mengetahui tauu ngerti ngertiin dingertiin ngertos
  mengerti dimengerti pengertian paham pahamin dipahami memahami pahami kepahaman mudeng mudengan ngeh engeh sadar
  nyadar nyadarin sadari disadari menyadari kesadaran tersadar kenal ngenalin dikenal dikenali mengenal mengenali
  inget ingat ngingetin diinget mengingat teringat keinget kepikiran lupa kelupaan melupakan dilupain lupain terlupa
  ngelupain faham apal hapal hafal weruh reti ngarti nyaho bingung kebingungan linglung nguasain gapaham gaptek
think-believe-myth: kira mengira ngira dikira kirain nyangka dikirain kiraain perkiraan sangka menyangka disangka
  sangkain nyangkain disangkain sangkaan kusangka anggep nganggep dianggep anggepan anggepin anggap menganggap
  dianggap anggapan pikir memikir mikir dipikir pikirin kepikir mikirin dipikirin pikiran berpikir kepikiran terpikir
  percaya dipercaya mempercayai dipercayain kepercayaan percayain tebak nebak ditebak tebakan menurut sugesti
  tersugesti yakin meyakini diyakini keyakinan feeling firasat duga menduga ngeduga diduga terduga dugaan nyana
  dinyana kayaknya kayanya sepertinya kelihatannya keliatannya rasanya
myth-truth-words: mitos katanya konon kabarnya isu gosip hoax hoaks fakta faktanya mitosnya kenyataan kenyataannya
  nyatanya padahal ternyata rupanya aslinya sebenernya sebenarnya persepsi salahpaham salahkaprah
convince-prove-acts: yakin meyakinkan yakinin ngeyakinin diyakinin diyakinkan yakinkan buktiin ngebuktiin mbuktiin
  dibuktiin buktikan membuktikan dibuktikan pembuktian terbukti bukti testimoni testi testian jujur sumpah jamin
  ngejamin dijamin menjamin jaminan kebukti beneran bener benar serius seriusan sungguh sungguhan nyata percaya
  dipercaya percayalah trust dipastiin mastiin memastikan pastiin pastikan dipastikan pasti dijaminin berani taruhan
  real riil ril tipu bohong valid ngeles teruji
lie-deny-acts: bohong ngebohongin boong ngeboongin dibohongin diboongin bohongin boongin membohongi bohongan boongan
  kebohongan pembohong tipu menipu nipu ditipu tipuin nipuin ditipuin ketipu tertipu penipuan penipu kibul ngibul
  ngibulin dikibulin dusta hoax hoaks gimmick gimik lebay settingan setingan ngarang ngarangngarang ngada ngadangada
  bacot omdo ngapusi diapusi apusi ngelabui mengelabui prank diprank ngeprank php diphp ngephp phpin akalin diakalin
  ngakalin akalakalan curang dicurangin nyurangin palsu memalsukan dipalsukan malsuin dipalsuin kw tembakan abal scam
  discam ngescam bual membual dikadalin ngadalin modus
inform-mention-acts: spill ngespill dispill infoin diinfoin nginfoin infokan diinfokan kabarin ngabarin dikabarin
  kasihtau kasitau kasihtahu ngasihtau dikasihtau ngasitau beritahu diberitahu beritau memberitahu diberitau ceritain
  nyeritain diceritain cerita ceritakan sebutin nyebutin disebutin menyebutkan disebut sebutkan nyebut edukasi
  mengedukasi ngedukasi diedukasi edukasiin
choose-acts: pilih memilih milih dipilih milihin dipilihin kepilih terpilih pilihan pemilihan pilihin milihmilih
  pilihpilih memilihkan pilihkan dipilah pilah milah memilah nentuin nentukan menentukan ditentuin ditentukan tentuin
  tentukan mutusin memutuskan diputusin putusin keputusan seleksi nyeleksi diseleksi menyeleksi nyeleksiin nyari
  cariin nyariin dicariin cari voting vote divote ngevote polling sortir nyortir disortir pick select opsi
compare-acts: banding membandingkan ngebandingin dibandingkan bandingin mbandingin dibandingin bandingkan dibanding
  perbandingan sebanding versus vs beda berbeda bedain ngebedain dibedain bedakan membedakan dibedakan pembeda
  perbedaan bedanya sama samain nyamain disamain menyamakan disamakan samakan persamaan mirip miripin nyerupain
  menyerupai setara sekelas selevel sejajar ketimbang daripada tinimbang kalah ngalahin dikalahin mengalahkan kalahin
  unggul mengungguli keunggulan mending mendingan saingan nyaingin menyaingi tandingan tandingin ditandingin nandingin
  komparasi dikomparasi sandingin disandingkan
recommend-acts: rekomendasi rekomendasiin direkomendasiin rekomendasikan merekomendasikan direkomendasikan
  ngerekomendasiin rekomen rekomend recomend recommend direkomen ngerekomen ngerekomenin rekomenin direkomenin
  recommended rekomended rekomendid rekom saran saranin nyaranin disaranin saranku sarankan menyarankan disarankan
  nyaranan usul usulin ngusulin diusulin mengusulkan anjurin nganjurin dianjurin anjuran menganjurkan dianjurkan
  anjurkan ajak mengajak diajak ngajak ajakan ngajakin diajakin ajakin racun ngeracun diracun racunin diracunin
  ngeracunin nawarin ditawarin tawarin tawarkan menawarkan ditawarkan promosi promosiin dipromosiin mempromosikan
  sugest suggest suggestion diendorse endorse ngendorse
search-find-acts: cari mencari dicari nyari dicariin nyariin cariin pencarian nyarinyari carik golek nggolek goleki
  nggoleki digoleki neangan ngilari hunting ngehunting dihunting berburu diburu ngeburu memburu kejar ngejar dikejar
  mengejar ngubek ubek ngubekngubek ngubekubek diubek search ngesearch disearch googling ngegoogling telusuri
  nelusurin browsing ngebrowsing nemu nemuin ditemuin ketemu ketemuin menemukan ditemukan temukan penemuan pinanggih
  kapendak mendapati nyomot stalking ngestalk stalkin stalk ngintip intip diintip scroll ngulik ngulikngulik mengulik
lose-missing-states: ilang hilang ngilang menghilang kehilangan diilangin keilangan lenyap raib kececer tercecer
  ketinggalan ketinggal tertinggal kelupaan keselip terselip ketuker tertukar kebuang terbuang kejatuhan dicuri nyuri
  kecurian pencuri maling kemalingan dicolong nyolong colong kecolongan copet dicopet nyasar kesasar lesap leungit
  ical musnah luput kelewat terlewat kelewatan nyelip
accidental-intended: sengaja nggaksengaja gasengaja tidaksengaja kebetulan kepencet kesenggol kepleset khilaf
  keceplosan kelepasan kelupaan refleks spontan dadakan mendadak keburu kadung terlanjur telanjur ndilalah ujugujug
  iseng isengiseng isengan nekat niat niatin diniatin cobacoba
count-rank-words: pertama kedua ketiga keempat kelima keenam ketujuh kesatu terakhir berikutnya selanjutnya satu dua
  tiga empat lima enam tujuh delapan sembilan sepuluh siji loro telu papat limo hiji tilu opat puluhan belasan ratusan
  ribuan
`;
