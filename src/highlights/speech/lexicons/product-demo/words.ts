import { doing, done } from '../../morphology.ts';

/** What hands, mouth and body do to a thing that is being shown, by field, as roots that hardly mean anything else. */
const roots = {
  liquids: `tuang guyur siram celup cemplung cebur rendam tetes ciprat kucur percik basuh bilas semprot spray sembur pompa
    kucek remes cocol seduh larut tampung benam kepyur teteh kucrut pencrot`,
  skin: `oles usap olas baur blend tepuk totol balur lulur pijat pijet bedak gincu dandan poles maskeran keramas gosok scrub
    hapus kuas lukis arsir blow catok keriting kepang kuncir cepol sisir jepit sanggul roll cukur waxing kutek hirup aplikasi coret arsir layer lapis templek colek towel cubit jedai kalung`,
  kitchen: `goreng tumis rebus kukus bakar panggang aduk kocok blender giling ulek parut iris cincang belah kupas peras saring ayak cetak
    ceplok adon uleni oven microwave racik tabur gongso sangrai serut tumbuk didih angetin potong cacah geprek penyet ciduk siduk serok kerok sendok centong kremes`,
  mouth: 'gigit kunyah cicip icip suap telan seruput sruput jilat caplok emut slurp lahap santap kremus',
  force: `banting injak injek pijak tindih tekuk lipat gulung lempeng remas kepal peres uwel puntir pelintir pilin regang ulur jembreng bentang gelar
    kibas gebuk ketok ketuk gunting silet sayat baret gores garuk cakar tusuk lempar lontar tarik
    dorong seret geret gencet senggol goncang gesek tabrak tendang hentak bejek plintir kletek teken tindes sumpel unyel oprek bedah belek sentil geplak keplak timpa ketak beset jebret gantol`,
  tools: `bor paku gergaji amplas cat lem las solder kikir gerinda sekrup baut obeng congkel cungkil kelupas pahat semen tambal
    sambung rakit bongkar copot cabut tempel asah dongkrak ganjal steples kunci tembak`,
  current: 'nyala hidup colok cas charge pencet setel stel aktif pairing konek jepret putar puter',
  cleaning: 'lap elap pel sapu sikat sedot vakum vacuum semir setrika seterika strika uap jemur kebut',
  cloth: `gantung sampir selempang lilit kancing ritsleting sleting gendong cangklong tenteng jinjing topang peluk pakein pakaikan
    dobel ikat iket simpul balut semat sematin pentul rangkai`,
  measuring: 'timbang takar',
  camera: 'zoom sorot senter dekat deketin closeup',
  play: 'tumpuk tiup dribble layang stempel tabur susun',
};

/** Doings that also belong to trade or to daily life: they need a plainer sign of being shown. */
const wide = `pasang buka tutup masuk keluar angkat taruh taro ganti lepas isi balik geser naik duduk dudukin rasa dingin
 pindah selip kasih campur gerak bikin masak makan minum ketik print scan foto rekam gambar tulis bersih jahit cuci muat tunjuk lihatin ukur hitung warna tambah turunin matiin panasin dinginin jatuhin`;

/** Saying that something is put to the test at all. */
export const prove = doing(
  'coba cobak cobi jajal praktek praktik peraga demo demonstrasi tes test uji bukti contoh simulasi swatch unboxing anboksing',
);
const plain = Object.values(roots).join(' ');
/** Done to a thing with the ending that tells it from its mere state: `basahin`, `nyobek`, `ratain`. */
const making =
  'curl|curling|style|styling|unbox|unboxing|plug|colokin|tie|wrap|zip|unzip|peel|dip|pour|squeeze|press|shake|wipe|fold|steam|iron|stretch|swipe|apply|contour|cut|drop|corat|bolak|obok|utak|pulasin|pulaskan|mulasin|pantulin|mantulin|basahin|basahi|ngebasahin|membasahi|tumpahin|numpahin|tumpahkan|menumpahkan|ratain|ngeratain|ratakan|meratakan|goyangin|ngegoyangin|goyangkan|patahin|matahin|patahkan|sobekin|nyobek|nyobekin|robekin|ngerobek|robekkan|bengkokin|ngebengkokin|bolongin|ngebolongin|kencengin|ngencengin|kencangkan|kencangin|kendorin|ngendorin|bekuin|kembungin|ngembungin|gembungin|tembusin|nembusin|hancurin|ngancurin|pecahin|mecahin|pecahkan|lembutin|lurusin|ngelurusin';
/** The Sundanese ending: `olaskeun`. */
const regional = plain
  .split(/\s+/)
  .filter(Boolean)
  .flatMap((root) => [`${root}keun`, `di${root}keun`])
  .join('|');
export const handle = `${doing(plain)}|${making}|${regional}`;
export const handled = done(plain);
export const handleWide = doing(wide);
export const handledWide = done(wide);
/** "I do it", said in one word: `kutuang`, `kugosokkan`. */
const selfDone = (roots: string) =>
  roots
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((root) => [`ku${root}`, `ku${root}in`, `ku${root}kan`, `ku${root}i`])
    .join('|');
export const mine = selfDone(`${plain} basah tumpah rata goyang patah sobek robek jatuh naik coba tes tunjuk kencang`);
export const mineWide = selfDone(wide);
/** Let fall, let run, let fly. */
export const letting =
  'jatuhin|jatuhkan|njatuhin|jalanin|jalankan|ngejalanin|terbangin|terbangkan|nerbangin|mainin|mainkan|hidupin|naikkan|nunggangin|kendarain|gasin|ledakin|kagetin|goncengin|dudukin|dudukkan|berdiriin';

/** Postures in which what one wears is shown. */
export const poses =
  'muter|mutar|jongkok|squat|rukuk|ruku|sujud|jinjit|loncat|lompat|joget|nungging|selonjor|rebahan|berputar|lenggok|lunge|plank|jingkrak|goyang';

/** How the one who shows speaks of herself; `tak` is Javanese "let me". */
export const me =
  'aku|saya|kita|tak|om|tante|urang|ane|kulo|uni|mpok|teteh|ambo|awak|inyong|bude|bibi|eneng|beta|mamah|kito|ai|mimin|ku|ulun|tiang|sayo|torang|kitorang';

/** What points at the thing that everybody sees at this moment. */
export const point =
  'tuh|tu|nih|ni|nah|noh|lihat|lihatin|lihatlah|perhatiin|perhatikan|tengok|tengokin|tingali|caliak|delok|deloken|deleng|simak|pantengin|kelihatan|terlihat|dengar|dengarin|dengerin|kedengaran|kedengeran|segini|gini|begini|ngene|kieu|taraa|tara|tadaa|jreng|voila';
/** The present, said any way. */
export const present = 'ya|yah|yo|sekarang|langsung|detik|depan|kamera|sini|barusan|bismillah|kan|lagi|sik|bareng';

/** Where on the body a thing is tried. */
export const bodyPlaces =
  'tangan|punggung|lengan|wajah|pipi|bibir|mata|alis|kelopak|bulu|rambut|ujung|kepala|leher|kaki|betis|jari|kuku|badan|kulit|dahi|jidat|hidung|dagu|telinga|kuping|pundak|bahu|pinggang|perut|pergelangan|telapak|siku|lutut|poni|kumis|tumit|gigi|bekas';

/** What a trial is made with: liquids, dirt, weights, fire, probes. */
export const means =
  'air|minyak|tinta|spidol|saus|saos|sambal|kecap|kopi|teh|susu|sirup|lumpur|tanah|pasir|debu|tepung|telur|es|sabun|alkohol|aseton|cuka|bensin|oli|garam|gula|beban|galon|batu|bata|dumbbell|buku|laptop|botol|tumbler|dompet|payung|mukena|handuk|korek|api|lilin|magnet|gunting|pisau|silet|cutter|paku|palu|amplas|tisu|tissue|kapas|koin|kunci|sendok|senter|jarum|lipstik|tomat|wortel|bawang|cabe|cabai|kertas|balon|kelereng|spons|kain|meteran|timbangan|termometer|lakmus|kertas';

/** What can be seen, heard or smelt of a thing when it is held close. */
export const seen = [
  'tekstur|hasil|busa|serat|tebal|ketebalan|pori|air|lapisan|jahit|jahitan|kilau|shimmer|glitter|kilap|motif|bordir|bordiran|renda|payet|anyaman|rajutan|tenunan|ukiran',
  'detail|detil|warna|pigmen|pigmentasi|gradasi|finishing|permukaan|sol|isian|daging|kuah|uap|asap|kepul|lelehan|buih|gelembung|endapan|cahaya|sinar|getar|getaran|putaran|gerakan',
  'kelenturan|elastis|transparan|bening|kental|kekentalan|butiran|remah|irisan|beda|perubahan|noda|kotoran|daki|jatuh|lipatan|lipit|flowy|mengkilap|glossy|doff|kabut|semburan|semprotan|tetesan|aliran|bekas|indikator|angka|hasil',
].join('|');

/** What shows at once, or does not happen, when a thing is put to the test. */
export const outcome = [
  'tembus|nembus|bocor|rembes|merembes|ngerembes|netes|menetes|tumpah|luntur|pecah|retak|penyok|sobek|robek|lepas|copot|goyang|goyah|geser|bergeser|nempel|transfer|nyala|menyala|nyeplak|nerawang|menerawang|melar|molor|mulur|baret|luber|meluber|beleber',
  'patah|bengkok|kusut|lecek|belang|berbusa|lengket|basah|nyerap|meresap|menyerap|bersih|kinclong|hilang|pudar|luruh|rontok|kempes|kebuka|kebalik|jatuh|kendor|putus|keriting|rata|merata|ketutup|tertutup|muncul|bolong|jebol|kibar|terbang|bunyi|berisik',
  'ngembang|mengembang|lumer|meleleh|mendidih|garing|hancur|kepotong|mental|membal|mantul|berubah|ngelotok|mengelupas|nyangkut|nyantol|melayang|ngegelinding|gelinding|menggelinding|ngalir|mengalir|ngunci|ngebul|mengepul|ngangkat|kebawa|utuh|mulus|keluar|muat|masuk|kuat|kering|berdiri|gerak|jalan|muter',
].join('|');

/** Noises, as hosts make them. */
export const noises =
  'kriuk|kriyuk|krenyes|kres|krek|krak|kraus|klik|cklik|ceklek|cekrek|ctek|cetek|sreng|sreet|sret|srut|ces|cess|cetar|jedug|tok|tuk|ting|plop|pluk|plung|byur|wus|wush|bzz|ngung|brum|krincing|bip|bep|ngiing|krauk|glek|dum';
