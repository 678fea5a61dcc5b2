/** Motors, phones, computers and current. */
export const machines = `
motor-behaviour: ngebut brebet mbrebet brebetan mogok mogokan macet ngadat mati ngempos nyendat tersendat ngejangkit
  ngelitik nggelitik ngebul ngasap ngobos boros irit iritan kenceng ngacir tarikan narik enteng berat loyo responsif
  responsip galak getar bergetar geter ngegeter getaran oleng limbung selip ngeslip slip ngerem blong starter
  nyetarter distarter stater gas ngegas digas langsam brebetbrebet nembak meletup stasioner knocking turunmesin seret
  kretek gredek nggredek tekor soak engkol diengkol ngengkol gembos kempes kempesan
motor-care-acts: servis diservis nyervis digantiin oli ngoli cuci nyuci steam nyetim poles moles dipoles polesin
  kencengin nyetel setel disetel stel bubut bore bor kolter porting upgrade diupgrade ngeupgrade modif ngemodif
  dimodif modifin modifikasi bengkel ngebengkel tambal nambal ditambal diisi panasin manasin dipanasin cek dicek
  ngecek tuneup remap ecu dikuras repaint dicat coating dicoating ngecoating detailing didetailing wrapping diwrap
  amplas spooring balancing ngelapin dilap
drive-ride-acts: nyetir disetir setir menyetir nyopir motoran mobilan boncengan bonceng ngebonceng mbonceng dibonceng
  boncengin nebeng numpang ngerem parkir markir diparkir terparkir markirin parkirin ngojol ngojek ojek ngegrab
  ngegojek
machine-behaviour: nyala nyalain dinyalain nyalakan menyalakan dinyalakan hidup hidupin ngidupin dihidupin idupin mati
  matiin dimatiin matikan mematikan dimatikan on off menyala muter berputar puteran sedot nyedot nyembur semburan
  sembur hembus hembusan ngehembus getar bergetar geter konslet korslet konsleting ngejepret jeglek njeglek anjlok
  nyetrum kesetrum tersengat meledak meleduk mbleduk duar overheat otomatis cutoff mokad soak bunyi berisik dengung
  mendengung kedip berkedip ngedip kedapkedip redup meredup watt watting loyo nyalaan
electric-charge-acts: cas ngecas dicas casan ngecasin dicasin cass charge ngecharge dicharge charger charging isi
  ngisi diisi pengisian lowbat lobet nyolok colok dicolok dicolokin colokin nyolokin cabut nyabut dicabut ngedrop drop
  boros awet seharian bocor ngembung bertahan fastcharging quickcharge nyetrum setrum korslet konslet nyambung connect
  baterai batre batere powerbank ngisiin
phone-behaviour: lemot ngelag ngeleg lag leg lelet ngehang hang heng ngefreeze freeze patahpatah ngeframe frame drop
  overheat restart ngerestart direstart reboot bootloop error eror crash ngecrash mental kemental baterai gacor lancar
  lancarjaya smooth ngebut ngeblur blur ngeblank blank ghosting shadow bergaris greenline mati mokad matot mentok muat
  ngelock kelock keblokir diblokir loading lola ngebuffer buffering responsif responsive update ngupdate diupdate
  refresh
connection-states: delay ngedelay buffering ngebuffer ngelag lag putus terputus putusputus disconnect reconnect sinyal
  jaringan internet wifi kuota ngadat ngefreeze loading error keluar mental offline online
save-data-memory: backup backap dibackup ngebackup simpan nyimpen kesimpen restore hapus ngehapus kehapus keformat
  format ngeformat diformat pindahin mindahin transfer copy kopi ngopi dikopi copas ngirim sinkron nyinkron sync cloud
  kepenuhan penuh
camera-view-states: jelas keliatan kelihatan terlihat kliatan blur burem ngeblur buram gelap kegelapan peteng terang
  keterangan silau nyilauin kesilauan backlight overexposed pecah patahpatah ngelag ngefreeze freeze kepotong
  terpotong kehalang mirror kebalik terbalik fokus ngeblank blank pucet pucat kekuningan aslinya real realpict tajam
  hd jernih bening burik pixelated kedeketan kejauhan deket jauh mundur
audio-states: kedengeran kedengaran kedenger terdengar kerungu jelas jernih putus putusputus kresek kresekkresek gema
  menggema echo noise pecah cempreng delay nelat telat kekecilan kenceng kekencengan keras kekerasan mute dimute
  senyap ngebass bass jedug stereo mono sember berisik bising nging storing feedback ngefeedback nyaring merdu serak
  lirih sayup budek
photo-video-acts: foto ngefoto difoto ngefotoin difotoin fotoan motoin motret moto potret dipotret memotret jepret
  menjepret ngejepret dijepret jepretan njepret cekrek selfie selfi selfian swafoto wefie video videoin divideoin
  ngevideoin ngevideo videocall vc vlog ngevlog ngonten konten kontenin rekam merekam ngerekam direkam ngerekamin
  direkamin kerekam rekaman shoot ngeshoot dishoot shooting syuting edit ngedit diedit editan editin ngeditin filter
  difilter posting upload pose posean berpose gaya bergaya ootd photoshoot prewed prewedding story nyetory bikin reels
  tiktokan ngetiktok tiktokin capture ngecapture candid cekrekcekrek
audio-crew-acts: mic mik mikrofon mute unmute dimute suara kecilin gedein volume kedengeran kedengaran terdengar gema
  echo noise musik backsound mikin kerasin pelanin lirihin
crew-tech-acts: tunjukin mundur munduran maju majuan majuin mundurin zoom zoomin zoomout fokus fokusin difokusin
  ngefokus autofokus kamera lighting backlight mirror mirroring unmirror nomirror sorot nyorot rotate portrait
  landscape frame framing ngeframe pin dipin sematin disematin keranjangin etalase pop popup dipopup scan host admin
  cohost giliran rolling standby stanbai cue timer countdown overlay banner backdrop tripod ringlight charger
`;
