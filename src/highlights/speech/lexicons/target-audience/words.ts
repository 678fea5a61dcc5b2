/**
 * Who may be meant by "for whom", by the fields of life that make people a group. Written from the language, not from
 * what some product says of itself. A word said twice (`ibu-ibu`) is read as one, so only its single form stands here.
 */

/** Words separated by spaces, ready to stand in a pattern. */
export function list(...fields: string[]): string {
  return [...new Set(fields.join(' ').trim().split(/\s+/))].join('|');
}

/** Babies and children, by name and by school. */
const young = `
  bayi baby babies newborn orok dedek dede debay batita balita toddler bocah bocil krucil krucils kids paud ponakan keponakan cucu
  remaja abg teen teenager pemuda pemudi siswa siswi murid pelajar santri santriwati mahasiswa mahasiswi maba pramuka paskibra`;
/** The old, by name. */
const old =
  'lansia manula oma opa kakek nenek mbah eyang simbah aki nini ambu abah sepuh ortu orangtua pensiunan purnawirawan';
/** Women and men, mothers to be and after. */
const gender = `
  cewek cowok pria wanita perempuan laki lelaki gadis perjaka janda duda bumil busui irt hijaber hijabers muslimah akhwat ikhwan
  bride bridesmaid groomsmen pengantin manten mempelai cowo cewe bujang lajang jomblo`;
/** Trades and posts. */
const work = `
  pekerja karyawan karyawati kantoran buruh pegawai asn pns honorer guru dosen ustaz ustazah ustadz ustadzah perawat nakes bidan dokter apoteker koas
  satpam polisi tentara tni polri ojol ojek sopir supir driver pengemudi pengendara kernet petani peternak nelayan
  pedagang pengusaha wirausaha umkm reseller dropshipper tukang montir mekanik teknisi kuli mandor arsitek kontraktor
  penjahit konveksi barista baker koki chef katering fotografer videografer editor desainer programmer freelancer wfh kreator vlogger youtuber streamer
  podcaster mua perias barber pramugari pramugara penari penyanyi musisi gitaris pengacara notaris bankir kasir spg sales marketing pelaundry pramusaji pelayan waiter resepsionis frontliner cs telemarketer trainer pelatih ngojek pengojek pemulung nakhoda masinis pilot pengrajin perajin peracik penambang juru pembatik pemahat tentor guru relawan panitia mc wartawan reporter jurnalis fresh freshgraduate
  magang jobseeker pelaut operator akuntan peneliti`;
/** Ways of life and pastimes. */
const ways = `
  perantau rantau kos kosan ngekos anker roker komuter commuter traveler traveller backpacker pendaki pelari runner pesepeda goweser biker bikers rider
  bikepacker camper pemancing atlet gamer gamers otaku wibu kpopers kolektor penghobi pehobi hobiis pemula newbie mager kaum introvert vegetarian vegan
  perokok peminum penikmat pecinta penyuka penggemar pencinta penggila pengguna pemakai pemilik pejuang penderita pengidap penyintas pasien diabetesi
  difabel jamaah jemaah musafir perfeksionis minimalis couple pasangan keluarga sekeluarga rombongan komunitas bigsize kidal
  dewasa adult men women boys girls profesional awam berhijab berjilbab berkerudung bercadar berkacamata berkumis berjenggot`;
/** Animals that a thing is for, and their people. */
const animals = `
  kucing kitten anabul anjing puppy kelinci hamster burung lovebird kenari murai cupang koi arwana reptil ternak unggas
  catlover catlovers pawrent babu breeder`;

/** How people are addressed who may be a group: `mas-mas kantoran`, `ibu-ibu yang ...`. */
export const folk = list(
  'ibu bapak ayah mama mamah mami inang amang opung kakek nenek tante om oma opa nona noni nyong mace pace urang wong kanak kakanakan bujang gadis dara tole genduk ujang anak arek cewek cowok orang mpok mas mbak bang adik adek dedek teteh akang aa uda uni daeng cak neng pakde bude bocah remaja',
);

/** Ways in which a relative clause begins, in the dialects. */
export const rel = 'yang|nyang|sing|nan|nu|anu|ingkang|nang|ang';

/** Words that hand a thing to somebody, in the dialects. */
export const handing =
  'buat|untuk|bagi|kanggo|kangge|keur|pikeun|nggo|kagem|gawe|gasan|untuak|buek|anggon|bakal|khusus|for';

/** Words that single a group out. */
export const above = 'terutama|apalagi|khususnya|terlebih|termasuk';

/** Groups that are no forms of address: they may stand without any sign of "for". */
export const group = list(young, old, gender, work, ways, animals);

/** Kin and forms of address: a group only where something says so. */
export const kin = list(`
  ibu bapak ayah papa mama mamah mami papi mom moms bunda umi abi anak adik adek suami istri bini pacar ayang pasangan gebetan calon tunangan mertua besan
  tante om nona urang wong kanak mas mbak bang teteh akang aa uda uni daeng cak ning mbok bli kang neng eneng koh cici cik abah ummi bude pakde budhe tulang inang mbakyu cece teman sahabat sohib bestie bos boss atasan tetangga saudara sepupu ipar menantu kembaran orang`);

/** Kinds that make kin a group, and are no size or sort of goods: `ibu hamil`, `anak kos`, `bapak kantoran`. */
export const roles = list(`
  hamil menyusui nyusuin muda pekerja bekerja kantoran pengajian arisan pkk posyandu majelis komplek kos kosan ngekos kost rantau sekolah sekolahan kuliah
  kuliahan kampus smp sma smk sd tk paud pesantren pondok asrama mondok teknik hukum gunung pantai senja indie skena hits gaul jaksel kota desa
  rumahan mager gym futsal basket sepeda touring game kalcer kembar tunggal
  arsitektur darah diabetes diabet hipertensi stroke teknologi informatika komputer elektro sipil hukum psikologi ekonomi manajemen jurnalistik pertanian peternakan kimia biologi fisika matematika bahasa sastra dkv arsitek desain akuntansi kedokteran keperawatan farmasi otomotif bola badminton padel pingpong tenis voli silat hiking sepedaan vespa supermoto harley matic
  lapangan proyek bengkel pabrik gudang shift kasir bank dinas tani pasar jalanan nongkrong band pramuka karate kantor dinas renang autis hiperaktif picky gtm
  berhijab berjilbab hijab bercadar karir karier tomboy feminin sepuh lansia diet sibuk pinter aktif introvert warung dagang jualan usaha`);

/** All words that make kin a group: `anak perempuan`, `anak kos`. */
export const kinds = `${roles}|${list('rumah motor mobil perempuan laki cewek cowok kecil bayi balita remaja gadis dewasa kelas ti it seni musik tari mesin listrik tua')}`;

/** Parts of the body by which a person is told: `yang kulitnya ...`, `yang perutnya ...`. */
export const body = list(`
  kulit rambut wajah muka badan tubuh tangan kaki mata perut bibir gigi gusi hidung telinga kuping leher bahu pundak punggung pinggang lutut tumit telapak jari kuku betis paha lengan
  ketiak dada payudara pinggul panggul bokong jidat dahi pipi dagu rahang alis bulu poni kepala selangkangan sendi tulang otot lambung pencernaan usus asam kolesterol gula tensi hormon haid
  bb tb berat tinggi postur proporsi bentuk tone undertone skintone pori ketombe jerawat komedo flek kantung usia umur`);

/** What skin, hair or a body is like. */
export const looks = list(`
  berminyak oily minyakan kering dry kombinasi combination sensitif sensitive normal berjerawat jerawatan acne breakout bruntusan beruntusan kusam belang gelap hitam putih sawo kuning langsat cokelat terang cerah pucat
  tan medium fair cool warm kemerahan merah rosacea flek melasma kerutan keriput berkerut aging menua matang kendur kasar pecah bersisik gatal eksim eczema atopik psoriasis alergi biang ruam iritasi mengelupas bopeng
  berpori berkomedo rontok tipis botak lepek ketombe ketombean berketombe keriting ikal bergelombang lurus bercabang rusak diwarnai dicat dicolor bleaching bleach smoothing rebonding megar mengembang ngembang kusut uban beruban beruntus
  gemuk gendut gembul berisi curvy bigsize jumbo plus kurus langsing mungil pendek petite tinggi jangkung besar gede lebar kecil buncit bergelambir pear apel segitiga kotak bulat tirus oval panjang bantet gempal atletis bongsor
  sipit belo minus silinder plus sembab panda cepak gondrong bondol cepol undercut plontos sebahu gimbal jigrak kaku kering hitam sumbing monyong pesek mancung kapalan pecah datar flat melebar bau keringatan berkeringat basah lembap sensi`);

/** Ailments and states of life in which one needs a thing: `lagi hamil`, `habis lahiran`, `punya maag`. */
export const states = list(`
  hamil menyusui nyusuin nifas lahiran melahirkan sesar caesar promil program mpasi gtm nyapih toilet haid menstruasi mens pms datang puasa diet cutting bulking defisit
  sakit demam flu pilek batuk masuk migrain vertigo pusing mual maag gerd asam diare sembelit susah wasir ambeien kolesterol diabetes gula darah hipertensi stroke asma alergi rematik pegal nyeri encok kram keseleo cedera
  insomnia begadang lembur skripsi skripsian ujian magang kerja sekolah kuliah ngekos merantau renovasi pindahan bangun nikah tunangan pacaran jomblo galau ldr mager bokek hemat
  jerawatan breakout bruntusan kusam rontok ketombean botak uban sensitif iritasi mencari belajar merintis jualan usaha dagang program olahraga ngegym gym lari umroh umrah haji mudik liburan traveling camping
  tumbuh ngedot mimpi rewel belajar merangkak aktif hiking touring berkebun ngaji hafalan mondok pesantren sidang interview lamaran wisuda ultah`);
