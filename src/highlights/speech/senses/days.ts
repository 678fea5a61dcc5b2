/** What else fills a day: roads, weather, work, play. */
export const days = `
come-go-move: dateng datang teka sumping sampe sampai nyampe tiba pergi lunga indit mangkat berangkat pulang mulih
  balik uwih kembali masuk mlebu asup keluar metu kaluar mampir lewat melewati ngelewatin dilewatin liwat jalan maju
  mundur mendekat deket deketin ngedeketin didekati menjauh jauhin ngejauhin dijauhin minggir minggat naik munggah
  turun mudhun pindah pindahan berpindah ngungsi mudik nyusul ngikut ngikutin diikutin ikut ikutan mengikuti kabur
  ngacir muncul nongol ngumpul kumpul berkumpul bubar otw ngejar nyebar menyebar dijauhi ngejauh nengok
travel-traffic-acts: jalan jalanjalan berangkat pergi brangkat mangkat indit nabrak ditabrak tabrakan nyerempet
  keserempet diserempet serempet nyalip disalip salip menyalip belok mbelok puterbalik nyebrang nyeberang menyeberang
  macet kemacetan mampir mampirin nyampir ngetem nyasar kesasar tersesat ngeliling rute ditilang tilang nilang razia
  dirazia transit nyupir
trip-leisure-acts: mudik touring turing liburan libur healing hiling piknik staycation camping kemping ngecamp hiking
  muncak nanjak mendaki traveling travelling jelajah menjelajah keliling berkeliling checkin nginep menginap nginap
  terbang berlayar
weather-season-states: hujan ujan udan gerimis deres deras mendung panas terik kemarau hareudang dingin banjir
  kebanjiran pancaroba petir gledek geledek guntur kabut berkabut salju kehujanan kujanan keujanan badai hujanan
  hujanhujanan ujanujanan panaspanasan rintik mangsa ketigo rendeng longsor halodo atis
religion-acts: sholat salat solat shalat sembahyang ngaji pengajian doa doain ngedoain didoain mendoakan berdoa
  mendoain doakan didoakan puasa sahur tarawih taraweh teraweh umroh umrah haji tahajud dhuha wudhu wudu sedekah zakat
  infak wakaf dzikir zikir sholawat istighfar tobat taubat hijrah khatam ngaos jumatan lebaran kurban qurban aqiqah
  akikah tahlilan yasinan ziarah mukena syukuran syukuri mensyukuri disyukuri bersyukur amin aamiin bismillah
  insyaallah ibadah beribadah khusyuk khusyu berkah keberkahan barokah pahala dosa ridho ikhtiar
work-study-acts: kerja bekerja kerjain ngerjain dikerjain mengerjakan dikerjakan pekerjaan kerjaan gawe nyambut
  makarya lembur nglembur shift ngeshift resign ngantor magang freelance usaha berusaha bisnis bisnisin ngejob ngemc
  jualan dagang ngelamar melamar lamaran interview digaji gaji gajian dipecat phk nganggur pengangguran pensiun
  sekolah nyekolahin kuliah nguliahin ngampus belajar ujian skripsi skripsian wisuda lulus tugas nugas ngetik
  presentasi meeting rapat ngajar praktikum merantau rantau ngekos ngekost wfh kantoran nguli kuli mburuh buruh tani
  nani bertani nelayan nyopir mondok ngegaji
play-sport-acts: main maen mainin maenin dimainin mainan maenan bermain dolan dolanan ulin permainan game ngegame gim
  mabar push ngerank gacha ngegacha bola bolaan futsal badminton badmintonan basket basketan renang berenang ngelangi
  ngojay nyebur sepedaan gowes nggowes digowes lari joging maraton senam zumba yoga gym ngegym fitnes futsalan voli
  volian mancing dipancing pancing mancingin memancing strike umpan skipping skateboard catur nyusun puzzle lego
  layangan menang kalah tanding bertanding lomba berlomba balap balapan latihan tenis padel pingpong bilyar mendaki
  fitnesan cosplay
write-draw-acts: tulis menulis nulis ditulis nulisin ditulisin ketulis tertulis tulisan tulisin menuliskan dituliskan
  penulisan catat mencatat dicatat tercatat catatan nyatet catet dicatet catetin nyatetin dicatetin ketik mengetik
  ngetik diketik ketikan ketikin print ngeprint diprint ngeprintin cetak mencetak nyetak dicetak cetakan nyetakin
  stempel dicap ngecap hapus ngapus dihapus tipex raut ngeraut rautan diraut stabilo ngestabilo nandain ditandain
  menandai ditandai tandain
draw-colour-acts: gambar menggambar ngegambar digambar ngegambarin digambarin gambaran nggambar gambarin warnain
  ngewarnain mewarnai diwarnai mewarnain lukis melukis ngelukis dilukis lukisan corat coret coretcoret nyoretnyoret
  coretin dicoretin kaligrafi lettering doodle gores goresan desain didesain ngedesain mendesain sketsa nyeket custom
  dicustom ukir mengukir ngukir diukir grafir digrafir ngegrafir
theft-crime: kecolongan kemalingan kerampokan begal dibegal maling dimaling kerampok jambret kejambret copet kecopetan
  dicopet
`;
