/** Quick or slow, loud or quiet, safe or dangerous, easy or hard. */
export const speedAndSafety = `
quick-speed: cepet cepat secepat secepet kecepatan kecepetan tercepat ngebut kilat express ekspres instan instant
  langsung sekejap sekejab sekilat gercep satset wus wuss wuzz seketika mendadak gesit lincah buru buruburu buruan
  ngegas gaspol gaspoll gaskeun cepetan cepatan cepetin nyepetin mempercepat percepat dipercepat dicepetin gancang
  gelis enggal fast faster quick quickly speed kebut seinstan sekedip cekatan tangkas trengginas rikat
slow-speed: lama lambat lelet lemot lamban pelan pelanpelan alon alonalon lambreta kelamaan lamalama slow slowmo
  slowly santai santuy molor ngaret tersendat kesendat nyendat ngeleg lag lelot selambat selelet melambat perlahan
  perlahanlahan loading bertahap keburu telat terlambat kelambatan telatan pending lamaan lemotin
quiet-sound: senyap sunyi sepi tenang hening silent sailen diem diam ngredam redam meredam diredam peredam kedap lirih
  pelan gakberisik silence mute dimute ngemute senyapin jempling singup tentrem sayup sesunyi
noisy-sound: berisik bising ribut rame gaduh kencang nyaring lantang cempreng sember brisik brebegen mbrebegi pekak
  budek ngebas bass bas jedug jedagjedug krek krekkrek kretek ngorok bunyi berbunyi kebrisikan kebisingan ngeberisikin
  berisikin dibunyiin ngebunyiin meraung ngeraung gelegar menggelegar menggema bergema gema berdengung ngedengung
  dengung mendengung berdecit decit ngedecit ngiung nguing ngerung gluduk noisy loud krosak klotak kemrosok kresek
safety-words: aman mengamankan ngamanin diamanin amanin diamankan keamanan teraman seaman pengaman safe safety savety
  bpom bepom terdaftar halal berlabel foodgrade foodgred bpa bpafree sni lolos uji teruji dermatologi certified
  bersertifikat sertifikat sertifikasi terjamin dijamin jamin ngejamin menjamin garansi bergaransi resmi original ori
  organik organic alami natural hypoallergenic nontoxic nontoksik higienis terpercaya dipercaya legal berizin izin
  terlindungi terlindung ramah bumil busui toxinfree tenteram gaperlukhawatir
danger-words: bahaya ngebahayain membahayakan berbahaya dibahayakan beracun racun keracunan ngeracunin meracuni
  merkuri mercury oplosan abal abalabal ilegal palsu nyetrum risiko resiko beresiko berisiko ancam mengancam terancam
  rawan ngeri serem fatal tewas toxic
protect-acts: lindung melindungi dilindungi lindungin ngelindungin dilindungin melindungin pelindung perlindungan
  terlindung terlindungi lindungi jaga menjaga ngejaga dijaga terjaga jagain ngejagain dijagain block alasin ngalasin
  dialasin pagerin magerin dipagerin amanin ngamanin diamanin bentengi membentengi benteng tameng proteksi diproteksi
  memproteksi ngeproteksi protek protect protektif proteck protector protection melapisi dilapisi ngelapisin dilapisin
  lapisin
prevent-reduce-acts: kurang mengurangi dikurangi ngurangin dikurangin kurangin ngurangi pengurangan berkurang turunin
  nurunin diturunin nurunkan menurunkan minim minimalisir meminimalisir diminimalisir minimalkan hindarin ngehindarin
  menghindari cegah nyegah mencegah dicegah redain meredakan ngeredain diredain mereda reda redam ngeredam meredam
  hilangin ngilangin menghilangkan dihilangin diilangin musnahin basmi membasmi ngebasmi dibasmi pembasmi bunuh
  membunuh ngebunuh dibunuh pembunuh mbunuh mematikan usir mengusir ngusir diusir pengusir tolak nolak menolak atasi
  mengatasi diatasi ngatasin diatasin teratasi keatasi lawan ngelawan melawan dilawan kontrol ngontrol dikontrol
  mengontrol
easy-practical: gampang gampangin ngegampangin digampangin segampang gampangan kegampangan mudah semudah mudahin
  dimudahin mempermudah mudahan kemudahan praktis sepraktis kepraktisan simpel simple sesimpel ringkes ringkas instan
  instant otomatis matic satset wuswus efisien efektif cepet cepat gausah antiribet norempong plugandplay easy easily
  ez sederhana sepele gancang gampil babarpisan friendly multifungsi serbaguna pemula cincai cingcai secepat
hard-complicated: susah susyah syusah sesusah susahan kesusahan nyusahin menyusahkan disusahin ribet ngeribetin
  ribetin keribetan meribetkan rempong ruwet rumit kerumitan serumit repot ngerepotin direpotin merepotkan kerepotan
  repotin repotrepot sulit kesulitan sesulit mempersulit dipersulit hese angel angele bingung membingungkan
  ngebingungin kebingungan bikinpusing pusing puyeng mumet njlimet jlimet pelik complicated difficult hard tricky
  challenging
`;
