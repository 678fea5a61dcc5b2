/** Words that join, deny, order and measure what is said. */
export const littleWords = `
negation-words: ga nggak enggak ngga engga kagak kaga ndak nda tidak tak tdk gk ora mboten mboya teu henteu tara bukan
  bukanlah bkn belum blm belom durung teuacan acan jangan jgn ojo tong ulah tanpa gada gaada gapernah gaperlu gamau
  gabisa gausah gasah gakusah mustahil nyaris gapapa gakpapa nggakpapa gakada nggakada gakbisa nggakbisa wegah moal
  gak gakmau
possibility-words: bisa iso bisanya isa biso saged bisaan mungkin memungkinkan kemungkinan mungkinlah barangkali
  siapatau siapatahu bolehjadi sanggup mampu sempat sempet dapat dapet bakal bakalan kayaknya kayanya sepertinya
  mustahil gabisa mampuin bisabisa berpotensi peluang kans cenderung rentan
need-must-words: harus kudu mesti musti wajib perlu butuh mbutuhin butuhin ngebutuhin dibutuhin membutuhkan dibutuhkan
  kebutuhan diperluin diperlukan memerlukan merluin keperluan diharusin diharuskan mengharuskan ngeharusin diwajibin
  diwajibkan mewajibkan kepaksa terpaksa dipaksa maksa memaksa paksa kepepet mendesak urgent penting pentingnya
  terpenting must masti seharusnya semestinya seharuse sebaiknya baiknya mendingan mending wajibul kuduna musthave
  diutamain diutamakan mengutamakan
want-wish-words: mau maunya pengen pingin pengin kepengen kepingin kepengin pgn ingin diinginkan menginginkan
  keinginan hendak niat diniatin berniat niatin meniatkan harap berharap harapan harapin ngarep ngarepin diharapin
  diharapkan mengharapkan arep pengenan minat berminat tertarik ngincer incer diincer inceran incar mengincar diincar
  incaran ngidam ngidamin idaman ngimpi mimpi impian dambaan mendambakan cita kalap ngebet kebelet ngiler ngilerin
  semoga moga mogamoga mudahmudahan muga want wanna wishlist naksir kepincut kepengenan hoyong hayang karep doain
  demen pengennya
purpose-words: supaya biar agar ben men buat bwt utk untuk demi guna kanggo keur dinggo tujuan tujuannya bertujuan
  ditujukan ditujuin dibuat dirancang didesain didesign dikhususin khusus dikhususkan diperuntukkan peruntukan maksud
  dimaksudkan fungsi fungsinya gunanya kegunaannya manfaatnya keperluan
cause-words: karena karna krn soalnya gara garagara gegara sebab penyebab penyebabnya disebabkan disebabin menyebabkan
  nyebabin akibat akibatnya mengakibatkan ngakibatin diakibatkan alasan alasannya dikarenakan makanya mangkane maka
  jadi jadinya jadie sehingga hingga sampai sampe alhasil hasilnya berkat lantaran lantas efek efeknya dampak
  berdampak dampaknya pemicu memicu micu dipicu picu mancing memancing pancing bikin mbikin ngebikin dibikin bikinin
  gawe nggawe membuat dibuat buat menghasilkan ngehasilin dihasilkan menimbulkan nimbulin ditimbulkan mendatangkan
  ngundang mengundang ngaruh berpengaruh pengaruh mempengaruhi dipengaruhi mempengaruhin soale amarga jalaran kusabab
  sabab mergo
contrast-words: tapi tetapi tp namun cuman cuma cumak padahal pdhl meskipun meski walaupun walau biarpun sekalipun
  kendati sebaliknya malah malahan justru alihalih ketimbang daripada sedangkan sementara bedanya beda berbeda bedain
  ngebedain dibedain membedakan dibedakan pembeda perbedaan melainkan nanging tapine bukannya sayangnya masalahnya but
  tetep tetap tetaplah kebalik terbalik kebalikannya dibanding dibandingin dibandingkan
condition-words: kalau kalo klo kl kalok jika jikalau jikalo apabila bila bilamana semisal misal misalnya misalkan
  misale umpama umpamanya andai andaikan andaikata asal asalkan asalin selama selagi sepanjang ketika begitu
  tergantung bergantung kecuali terkecuali pengecualian syarat kondisi seumpama lamun nek yen lek kalaupun kalopun
  jikapun mangkin semakin makin
time-before-words: dulu dulunya dl dahulu tadi tadinya kemarin kemaren kmrn awalnya awal awalawal mulanya semula
  asalnya sebelum sebelumnya sblm mbiyen biyen mbiyene baheula jaman zaman zamannya dahulukala duludulu kapan
  kapanhari lalu lampau silam semalam semalem tadipagi tadimalem kemarenan kemarinan barusan pertamakali pernah
  pernahan kawit baheulana wingi wingenane
past-memory-words: inget ingat teringat keinget kinget keingetan ingetan ingatan nginget mengingat kenang mengenang
  kenangan terkenang nostalgia nostalgiaan kangenan ngangenin dikangenin kerinduan merindukan jaman zaman jamannya
  masa semasa masanya kecil kecilan pacaran ngekos mondok pesantren mudik bocil bocah cilik abg remaja perawan
  bujangan merantau ngerantau memory memori flashback jadul lawas tempodulu
future-plan-words: nanti entar ntar nantinya engko mengko mangke engke besok besoknya besuk isuk sesuk lusa mbesok
  depan akan bakal bakalan mau arep hendak rencana rencananya berencana direncanain ngerencanain merencanakan
  direncanakan rencanain planning plan plenning siapin nyiapin disiapin persiapan mempersiapkan menyiapkan siapsiap
  persiapin dipersiapkan target targetin ditargetin nargetin menargetkan menyusul nyusul disusul susul susulin
  sebentar bentar segera mendatang kedepan kedepannya kelak kapankapan jadwal dijadwalin menjadwalkan jadwalin
  dijadwalkan agendain upcoming
now-words: sekarang skrg skarang saiki saniki ayeuna kiwari kini saat sekarangini hariini malamini barusan lg masih
  msh tengah sedang sdg langsung buruan mumpung selagi senyampang kebetulan sekarangjuga now today tonight sekaranglah
  skr
already-still-words: udah dah sudah sdh wis wes uwis uis geus tos telah kadung telanjur terlanjur kepalang keburu
  udahan sudahan selesai kelar rampung masih msh isih keneh tetep tetap belum blm belom durung baru lagi terus trus
  lanjut nerus nerusin diterusin teruskan bar entek
frequency-words: sering srg seringan seringkali kerap kerapkali selalu slalu terusterusan terus teros mulu melulu wae
  bae kadang kadangkadang kadangkala kdg sesekali sekali sekalikali jarang jarangjarang jarangan pernah rutin rutinin
  dirutinin ngerutinin rutinitas setiap tiap tiaptiap saben unggal harian seharihari sehari mingguan seminggu bulanan
  sebulan tahunan berkali berkalikali berulang berulangulang ulang ulangulang ulangin diulang ngulang ngulangin
  diulangin bolakbalik seringnya biasanya biasane umumnya sekalisekali everyday daily never always langganan kapanpun
quantity-many: banyak bnyk banyakan sebanyak kebanyakan terbanyak banyakin dibanyakin ngebanyakin buanyak banyakbanget
  akeh okeh loba rea melimpah berlimpah bejibun segudang seabrek sekarung sejibun bejubel ratusan ribuan jutaan
  puluhan lusinan kodian selusin sekodi segambreng seambrek bertumpuk numpuk menumpuk menggunung luber meluap ramai
  rameramai semua seluruh seluruhnya semuanya kabeh sadaya sadayana segala triple berkalikali berlipat borongan lebih
  kelebihan tambahan nambah extra ekstra aneka macem macammacam macemmacem beragam variasi komplit komplet lengkap
quantity-few: sedikit dikit setitik secuil seuprit secuprit sithik saithik titik saeutik saeutikna seiprit secimit
  seemprit cuman cuma hanya mung doang doank tok aja aje terbatas limited limit sisa nyisa tersisa sisain nyisain
  kesisa tinggal kari kantun minim minimal kurang kekurangan jarang satu sebiji siji hiji setetes sepucuk dikitdikit
  sedikitsedikit sepotong sejumput selembar sebungkus seperempat separuh separo sebagian beberapa bbrp mepet
degree-high: banget bgt bangat banged sangat amat sekali pisan tenan temenan nian kali poll pol parah gila edan gokil
  super supper sumpah kebangetan keterlaluan terlalu terlampau kelewat kelewatan luarbiasa extra ekstra maksimal max
  total totally benerbener betulbetul paling saking sakin really dahsyat ngeri nggilani nemen puol buanget betul
  sungguh extremely ultimate
degree-low: agak rada lumayan lmyn cukup sedikit dikit semi rodo agakagak kurang hampir nyaris sekitar kirakira kurleb
  kuranglebih lumayanlah biasa biasaaja dikitdikit tipistipis relatif seada mayan sekadar sekedar minimal paling
together-words: bareng barengan barengbareng sama samasama bersama bersamaan sareng bebarengan kompak berdua bertiga
  berempat sekeluarga serumah sekampung rameramean keroyokan gotongroyong patungan joinan kolektif kolaborasi
alone-own-words: sendiri sendirian dewe dewean sorangan nyalira pribadi mandiri sendirisendiri masingmasing ngejomblo
  kesepian solo individu perorangan khusus privat eksklusif
permit-forbid-acts: boleh oleh dibolehin bolehin ngebolehin dibolehkan membolehkan diperbolehkan memperbolehkan
  bolehlah ijin izin izinin ngizinin diizinin mengizinkan diizinkan ijinin ngijinin diijinin perizinan silakan
  silahkan monggo mangga larang melarang dilarang larangan ngelarang terlarang haram pantang pantangan pamali jangan
  jgn ojo tong gaboleh gabole kenging wagu restuin direstuin ngerestuin pinarengan sah wajib sunah makruh mubah
`;
