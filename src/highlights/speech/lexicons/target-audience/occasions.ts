import { list } from './words.ts';

/** Work and school. */
const duty = `
  kerja kerjo begawi bagawi begawe makaryo ngantor ngampus kampus kuliah sekolah ngajar mengajar meeting rapat presentasi interview wawancara sidang wisuda wisudaan magang dinas ujian nugas belajar skripsian kantor lembur wfh wfo wfc seminar
  upacara mpls ospek pramuka praktikum ngeles les ngeprint shift nyangkul melaut nguli ngojol`;
/** Ceremonies and feasts, of faith and of family. */
const feasts = `
  kondangan nikahan pernikahan resepsi akad lamaran tunangan sangjit siraman midodareni prewed prewedding hajatan syukuran selamatan slametan tahlilan yasinan aqiqah akikah sunatan khitanan arisan pengajian ngaji kajian majelis
  lebaran idul idulfitri iduladha ramadan ramadhan tarawih teraweh taraweh sahur bukber iftar takbiran halalbihalal silaturahmi umroh umrah haji manasik ibadah sholat salat solat natal natalan imlek nyepi galungan kuningan odalan piodalan sembahyang melukat ngayah ngaben mebanten maulid mauludan rajaban nyadran suroan kenduren begawi bagawi begawe nyambut paskah gereja
  kebaktian misa pesta party ultah birthday anniversary valentine gala prom reuni bridal bridesmaid babyshower lahiran melayat takziah undangan acara seragaman sarimbitan family lamaran baralek munggahan sekaten pentas karnaval pawai agustusan kartinian kartini perpisahan kenaikan pensi`;
/** Going out, seeing people, making pictures. */
const out = `
  hangout hangouts nongkrong ngopi ngafe ngemall mall shopping belanja pasar kencan ngedate date dating dinner lunch brunch piknik nonton bioskop konser karaoke ngabuburit staycation healing malming cfd ootd photoshoot
  fotoan foto ngonten nyanyi perform manggung festival pensi ngumpul kumpul gathering outing nginep menginap bermalam sowan ziarah bezuk jenguk ngapel dinner tahunbaruan reunian summit pendidikan diklat pelatihan training apel kenduri kendurian sedekah kerjabakti gotongroyong pentas penerima pengapit pagar panitia nganter nganterin antar jemput berburu`;
/** Travel and nature. */
const travel = `
  traveling travelling travel trip liburan vacation mudik pulkam perjalanan touring riding motoran bermotor sepedaan bersepeda gowes roadtrip backpackeran kemah kemping camping glamping hiking mendaki muncak nanjak tracking trekking
  gunung pantai kolam snorkeling diving surfing rafting mancing memancing berburu outdoor offroad berkendara nyetir diperjalanan hujan hujanan`;
/** Sport. */
const sport = `
  olahraga sport gym ngegym ngejim lari jogging joging maraton marathon maraton halfmarathon renang berenang yoga pilates zumba senam aerobik futsal badminton bulutangkis basket voli volley sepakbola tenis padel golf workout fitness fitnes latihan
  boxing muaythai karate silat taekwondo skipping trail training`;
/** At home, at table, at rest, with children. */
const home = `
  harian daily tidur bobok rebahan santai nyantai leyeh selonjoran ngeteh ngemil nyemil sarapan bekal ngebekel camilan cemilan begadang nobar berkebun bebersih beberes beres nyapu
  mpasi nyusuin nyusui menyusui momong ngasuh imunisasi posyandu gendong ngedot nidurin hamil nifas piket ronda dirumah rumahan darurat`;
/** Play and work at a screen. */
const screen =
  'gaming ngegame ngegim mabar streaming zoom zooming meeting editing ngedit desain podcast rekaman vlogging ngevlog';

/** Where, when and for what a thing is used, after words that say it is for use. */
export const occasions = list(duty, feasts, out, travel, sport, home, screen);

/** Those of them that are plain even after a bare `mau`, `habis`, `pas`. */
export const plain = list(
  duty,
  feasts.replace(' acara', '').replace(' undangan', ''),
  'hangout nongkrong ngopi ngemall mall kencan ngedate date piknik konser staycation',
  'traveling travelling liburan mudik touring riding motoran gowes sepedaan kemah kemping camping hiking mendaki muncak trekking pantai gunung renang berenang snorkeling mancing outdoor',
  'olahraga gym ngegym lari jogging yoga senam futsal badminton workout begadang rebahan tidur mpasi nyusuin bepergian pergi',
);

/** On which occasions or to whom a thing is given, and trades in which it earns. */
export const gifts = list(`
  kado kadonya hadiah hampers hamper seserahan hantaran mahar suvenir souvenir bingkisan parsel parcel oleh buah buahtangan cinderamata doorprize thr goodie
  usaha jualan dagang dagangan dijual modal bisnis resto katering catering warung kafe warkop`);

/** Seasons of the year and of life. */
export const seasons = list(
  'hujan kemarau panas dingin pancaroba liburan lebaran mudik kondangan nikah sekolah haji ujian flu semi salju durian',
);

/** Rooms and places that a thing is for. */
export const places = list(`
  kamar dapur ruang rumah teras balkon kosan kos kost kontrakan apartemen apartment garasi halaman taman kantor kafe cafe warung bengkel proyek lapangan sawah kebun ladang tambak masjid musholla mushola langgar gereja kampus kelas asrama pesantren hotel villa penginapan salon klinik kandang akuarium aquarium laundry pabrik`);

/** What makes a room a case of its own. */
export const rooms = list(
  'sempit petak kecil mungil minimalis terbatas gelap lembap panas petakan subsidi kontrakan studio tamu tidur mandi anak makan kerja keluarga belajar kos kosan belakang depan utama tingkat cluster perumahan',
);

/** Friends that a thing is said to be: `temen begadang`, `andalan ngantor`. */
export const companion = list(
  'teman partner sahabat bestie andalan penyelamat sobat jodoh pasangan senjata outfit ootd seragam sangu lauk cemilan camilan solusi idaman',
);
