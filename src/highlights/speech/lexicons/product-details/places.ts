import { slot } from './words.ts';

/** Towns, districts, islands and regions of the archipelago, above all those known for a craft or a crop. */
const regions = slot(`
  indonesia nusantara jawa sumatera sumatra kalimantan sulawesi bali lombok madura flores papua maluku ambon ntt ntb sumba sumbawa timor jabar jateng jatim sumbar sumut sumsel
  sunda minang minangkabau batak bugis betawi dayak toraja aceh gayo takengon bandung jakarta solo surakarta jogja yogya yogyakarta jogjakarta garut pekalongan
  jepara tasikmalaya tasik cirebon surabaya cibaduyut medan padang malang bogor tangerang bekasi depok semarang klaten sidoarjo cimahi
  manado makassar palembang karawang cikarang cikupa batam tajur sukaregang cigondewah soreang majalaya sleman bantul kudus tegal banyuwangi gresik kintamani
  sentani sukabumi purwokerto banyumas magelang ponorogo tulungagung trusmi laweyan kauman troso pedan lasem tuban sumenep bangkalan pamekasan sampang
  mojokerto jombang kediri blitar pasuruan probolinggo jember lumajang bondowoso situbondo ngawi madiun magetan pacitan wonogiri sukoharjo karanganyar boyolali salatiga
  temanggung wonosobo dieng kebumen purworejo cilacap brebes pemalang batang kendal demak grobogan purbalingga banjarnegara rembang pati blora cepu
  ciwidey lembang pangalengan cianjur subang indramayu majalengka kuningan sumedang ciamis banjar pangandaran purwakarta plered serang lebak pandeglang baduy cilegon banten
  lampung bengkulu jambi riau pekanbaru bukittinggi payakumbuh pandai silungkang sawahlunto siantar sidikalang mandailing lintong simalungun samosir nias binjai langkat
  bangka belitung pontianak singkawang banjarmasin martapura samarinda balikpapan tarakan palangkaraya sambas kerinci kayuaro gorontalo minahasa palu kendari buton mamasa enrekang
  kalosi bajawa ende maumere sikka kupang manggarai denpasar ubud gianyar celuk sukawati klungkung badung tabanan buleleng karangasem bangli mataram sukarara
  halmahera ternate tidore banda jayapura wamena merauke asmat kotagede kasongan wukirsari imogiri manding tanggulangin wedoro bejen rajapolah
  cibeureum kawalu leuwiliang ciomas parung cipulir mayestik tanahabang ceper juwana tempurejo wlingi kelud ijen bromo merapi lawu sindoro argopuro
  gunungkidul wonosari kulonprogo kulon sentolo purwodadi`);

/** Countries and cities abroad from which goods come. */
export const abroad = slot(`
  jepang japan jepun korea china cina tiongkok taiwan hongkong thailand malaysia singapura vietnam filipina india pakistan bangladesh turki turkey turkiye
  iran arab saudi madinah mekah mekkah yaman mesir dubai maroko tunisia amerika usa us kanada meksiko brasil brazil kolombia peru australia selandia
  jerman german prancis perancis france italia italy spanyol portugal belanda belgia swiss switzerland austria inggris uk skotlandia irlandia swedia norwegia denmark finlandia
  polandia ceko rusia ukraina yunani kroasia eropa asia bangkok guangzhou shenzhen yiwu seoul tokyo osaka paris milan ethiopia etiopia kenya srilanka ceylon nepal bulgaria kashmir`);

export const places = slot(regions, abroad);

/** Who makes things, and where they are made. */
export const makers = slot(`
  pabrik konveksi pengrajin perajin penjahit penenun pembatik petani peternak nelayan kebun perkebunan sentra workshop bengkel
  umkm ukm koperasi industri tambak peternakan ladang sawah kelompok tani`);

/** Having been made, grown or brought from somewhere. */
export const made = slot(`
  buatan bikinan produksi diproduksi dibuat dibikin dijahit jahitan rakitan dirakit ditenun tenunan dianyam anyaman dirajut rajutan dibordir bordiran dipahat ukiran diukir tempaan ditempa
  diimpor impor import imporan importan didatangkan didatengin dipetik dipanen panenan disuling diolah olahan digarap garapan dicetak dipintal dibatik dimasak diracik disangrai roasting diroasting ditanam
  dikerjain dikerjakan karya hasil panen tangkapan didesain racikan gawean damelan`);
