import type { PhraseRule } from '../../lexicon.ts';
import { otherTalk } from './talk.ts';
import { bodyParts, holds, states } from './words.ts';

/** Spoken and formal forms of what a product does: `ngilangin`, `menghilangkan`, `menutupi`. */
function forms(stems: string): string {
  const all = stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => {
      const formal = `me${stem}`;
      return [stem, `${stem}in`, `${stem}i`, `${stem}kan`, formal, `${formal}i`, `${formal}kan`];
    });
  return [...new Set(all)].join('|');
}

/** Spoken nasal stems: `ny-` of serap, `ng-` of angkat. */
const works = forms(`
  nyerap nyerep nutup nyamar ngumpet nahan ngangkat ngikis ngilang nghilang ngusir nolak nangkal nangkis nyegah ncegah ngurang ngurangi lindung nglindung ngelindung njaga ngejaga ngontrol ngunci
  lembap lembab nglembap ngelembap ngelembab ncerah nyerah nghalus ngalus ngehalus nenang ngredam ngeredam redam reda ngredah nredah nutris ngnutrisi utrisi nutrisi ngencang ngencengin ngecil ngecilin ngrata ngratain
  ngobat nyembuh mulih mperbaik mperkuat nguat mpercepat mperlancar lancar mpermudah mudah mulus lembut nglembut ngelembut nglurus ngelurus nebal nambal nyaring nyedot nangkep nangkap ngbersih ngebersih mbersih
  mbunuh mbasmi ngebasmi matiin ngempuk ngempukin ngrelaks ngrileks ngerileks ngasah nglatih ngelatih latih nstimulasi nstimulus ngrangsang rangsang ngrontok nghancur ngancur ngelarut larut nglarut nglunak lunak nurun ngimbang nyeimbang
  nstabil ngstabil nopang nyangga nyokong nangga narik ngeblok mblok blokir nglapis ngelapis mperjelas njernih ngejernih nghangat ngangetin ndingin ngedingin nyejuk nyegar mperpanjang ngawet ngharum ngewangi ngganjel nambahin naikin`);

/** What is felt on the body. */
const felt =
  'adem|sejuk|dingin|hangat|empuk|ringan|enteng|lembut|halus|nyaman|enak|kesat|kenyal|semriwing|lembap|segar|longgar|enakeun|luwes|anteng|nyes';

/** What is worked on: body, dirt, pests, weather, noise. */
const worked = `${bodyParts}|keringat|minyak|air|debu|kotoran|kuman|bakteri|virus|jamur|kerak|noda|karat|bau|aroma|asap|suara|bising|guncangan|benturan|getaran|panas|sinar|uv|matahari|cahaya|angin|hujan|polusi|radikal|nyamuk|kecoa|tikus|semut|serangga|kutu|lalat|rayap|cicak|hama|gulma|lemak|selulit|gelambir|lipatan|perut|minyak|sebum|kilap|kemerahan|iritasi|jerawat|komedo|flek|bruntusan|beruntusan|kusam|kerutan|keriput|uban|ketombe|rontok|pori|kelembapan|kelembaban|makeup|sel|sunscreen|pegal|nyeri|sakit|kram|mual|kembung|batuk|flu|demam|gatal|stres|insomnia|kolesterol|gula|imun|imunitas|daya|nafsu|stamina|motorik|konsentrasi|fokus|kreativitas|otak|sensorik|pernapasan|pencernaan|usus|lambung|sendi|tulang|gigi|rambut|kuku|bulu|akar|daun|tanaman|bunga|buah|tanah|listrik|mesin|layar|lensa|body|bodi|cat|lantai|kaca|baju|kain|serat|warna|isi|barang|kepala|bayi|anak|luka|lecet|garis|kantung|mata|dark|bekas|sinyal|tidur|sirkulasi|darah|asi|proses|pekerjaan|kerjaan|kontur|bentuk|lekuk|pinggul|lengan|dada|betis|paha|beban|tekanan|goncangan|hentakan|tarikan|rembesan|tetesan|percikan|cipratan|asi`;

/** What a product does to something named. */
export const work: readonly PhraseRule[] = [
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [
      `!${works} [banget|semua|si|segala|sisa|sisa|efek|produksi|tampilan|rasa|risiko|area|bagian|kadar|kerja] ${worked}`,
      `bantu|membantu|ngebantu|bantuin .. !${works} ..`,
      `!${bodyParts} [kita|kamu|anak|jadi|juga] langsung|jadi|makin|lebih|auto|tetap|kerasa|terasa|berasa ${states}`,
      `${felt} [banget|sekali|juga] di !${bodyParts}|genggaman|badan`,
      `!bikin|membuat|ngebuat|jadiin|menjadikan [si|area|bagian|tekstur] ${worked} .. ${holds}|${states}`,
      `bikin|membuat|ngebuat [si] [anak|bayi|dedek|kucing|anjing|kamu|kita|suami|tidur|kulit|wajah] .. [tetap|lebih|makin|jadi|langsung] !anteng|nyenyak|pulas|lahap|doyan|kenyang|fokus|bugar|melek|rileks|rontok|hilang|pudar|kempes|awet|wangi|lembap|cerah|glowing|kinclong|bersih|kering|empuk|renyah|gurih|adem|sejuk|hangat|halus|mulus|kenyal|kencang|ringan`,
      `jerawat|komedo|flek|noda|bekas|kerak|karat|bau|merah|bengkak|bengkaknya|ruam|panasnya|demam|memar|lebam|lecetnya|lapar|ngantuk|stres|kusam|ketombe|rontok|kerutan|minyak|beruntusan|bruntusan|kantung|pori|bopeng|kutil|uban|nyamuk|kecoa|tikus|semut|kutu|rayap|lalat|debu|daki|lemak|gatal|pegal|nyeri|batuk|mual|kemerahan|gelambir|perut|makeup|waterproof .. [langsung|jadi|pada|mulai|makin|auto|sudah|bisa|ikut|semua] !hilang|berkurang|memudar|pudar|kempes|kempis|mengering|samar|tersamar|tersamarkan|ketutup|tertutup|rontok|terangkat|keangkat|copot|luruh|minggat|kabur|mati|reda|mereda|mengecil|menipis|lenyap|kekontrol|terkontrol|luntur|kesedot|ketarik|nyangkut|disapu|terserap|keserap|ketahan|kesaring|teredam|keredam|mampus|modar|sembuh|turun|kalem|adem|minim`,
      `${worked} .. !diserap|ditutup|ditutupi|diangkat|dikikis|diredam|disamarkan|diluruhin|diluruhkan|dikunci|dikontrol|dihilangin|dibasmi|disedot|disaring|ditahan|dilindungi|dilindungin|dijaga|dicerahin|dicerahkan|dihalusin|ditenangin|ditangkap|dinetralisir|dibersihkan|dibersihin|dilembapkan|dilembapin|dilembutin`,
      `!${works} sekaligus|plus|dari|sampai *`,
      `!aman|terlindungi|terlindung|terhindar|kelindung|terjaga|bebas dari|dr ${worked}|goresan|jatuh|maling|copet|rampok`,
    ],
    except: [...otherTalk, 'perhatian|harga|rekening|dompet|stok|hati'],
    yes: [
      'Bisa nyerap keringat.',
      'Membantu mengontrol minyak di wajah.',
      'Bikin rambut lebih halus.',
      'Bekas jerawat memudar.',
      'Melindungi mata dari debu.',
    ],
    no: ['Nggak bisa ngilangin flek ya.', 'Bikin lembap nggak kak?', 'Kak Rina tanya bikin kulit lembap atau kering.'],
  },
  {
    // What can be heard, seen or felt of a thing that works well.
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [
      `!suaranya|bassnya|bass|vokalnya|treblenya|audionya .. jernih|bulat|ngebass|jelas|kedengaran|kedengeran|nendang|nonjok|deep|dalam|empuk|stereo|menggelegar|lantang|detail|sampai|bersih|halus|senyap|adem`,
      `!gambarnya|fotonya|hasilnya|videonya|kameranya|layarnya|tampilannya|cetakannya|tulisannya|hurufnya .. jernih|tajam|detail|jelas|stabil|kebaca|terbaca|cerah|terang|rata|merata|rapi|halus|presisi|natural|nyatu|rapat|tebal`,
      `!wanginya|aromanya|harumnya|parfumnya|wangine .. nempel|tahan|awet|semerbak|nyebar|menyebar|kecium|tercium|kerasa|keluar|seger|lembut|sampai|nampol|kalem|ke`,
      `!warnanya|pigmennya .. keluar|pigmented|nempel|awet|tetap|solid|nyala|nutup|nyatu|cerah|kinclong|merata`,
      `!airnya|anginnya|apinya|panasnya|dinginnya|semburannya|cahayanya|sinarnya|busanya|tarikannya|setirannya|remnya|gripnya|cengkeramannya|potongannya|jahitannya|gigitannya .. deras|kencang|sampai|merata|rata|biru|stabil|nyebar|menyebar|semriwing|terang|melimpah|lembut|enteng|ringan|pakem|responsif|kuat|nempel|fokus|rapi|dobel|cepat`,
      `ngegrip|nge-grip|mencengkeram|nyengkeram|nyengkram|ngunci|nempel|nancep|menancap !kuat|kencang|erat|rapat|sempurna|mati`,
      `kayak|serasa|berasa|rasanya|seperti|ibarat|bagai [lagi|lg|habis|abis|pakai] tidak|di|kulit|melayang|dipeluk|salon|hotel|bioskop|kapas|awan|mentega|bayi|baru|spa|kafe|resto|restoran|kaca|keblur|blur !blur|keblur|pakai|hotel|bioskop|salon|awan|kapas|mentega|bayi|kulit|spa|kafe|resto|restoran|dipeluk|melayang|baru`,
      `!gelap|terang|sunyi|senyap|sepi|hening|kedap|benderang total|seperti|pekat|banget|benderang|sampai`,
      `anak|baby|tunas|akar|bunga|buah|daun|gigi|bulu|jambang|jenggot|alis|kumis [rambut|hair|baru|barunya|muda|jamurnya] .. !keluar|tumbuh|numbuh|nongol|muncul|mekar|berbuah`,
      `rambutnya|tunasnya|akarnya|bunganya|buahnya|daunnya|jambangnya|alisnya|bulunya|cabenya|tomatnya .. !keluar|tumbuh|numbuh|nongol|muncul|lebat|rimbun|subur`,
      `anak|anaknya|bayi|bayinya|dedek|bocah|balita|si|kucing|kucingnya|anjing|anabul|ayam|burung|ikan|hamster|kelinci .. [langsung|jadi|pada|auto|tetap|makin|bisa|juga] !anteng|lahap|pulas|nyenyak|doyan|betah|diem|gacor|kalem`,
      'bas|bass|bassnya|suara|suaranya [nya] .. !nendang|ngebass|nampol|nonjok|menggelegar|keisi|ngisi',
      'kedengaran|kedengeran|terdengar|kelihatan|kebaca|terlihat|terbaca !jelas|terang|tajam|sampai|dari',
      'suara|suaranya|cahayanya|anginnya|sinyalnya|wanginya|harumnya .. sampai|ke|satu|#n [ke] !ruangan|ruang|halaman|kamar|ujung|dapur|lantai|gang|belakang|meter',
      'kalau * [*] [*] [*] langsung|otomatis|auto !bunyi|mati|nyala|berhenti|ngunci|nutup|kebuka|ngerem|ngirim|notif|bergetar|berubah',
      '!ngingetin|mengingatkan|mendeteksi|ngedeteksi|ngajarin|mengajarkan|mantau|ngawasin ibu|bapak|anak|kita|kamu|orang|detak|gula|tensi|tidur|langkah|suhu|huruf|angka',
      `!kecium|tercium|semerbak .. dari|sampai|radius|semeter|meter *`,
      `motong|potong|ngiris|iris|ngebor|gergaji|ngegergaji .. seperti [motong|potong|ngiris|iris] !mentega|tahu|kertas|agar|keju|kue`,
    ],
    except: [...otherTalk, 'kumis|jenggot|rambut|gigi|anak|kucing|burung aku|gue|saya'],
    yes: ['Suaranya jernih.', 'Wanginya lembut ke hidung.', 'Motong besi kayak motong mentega.'],
    no: ['Suaranya kedengeran nggak guys?', 'Warnanya ada tiga.'],
  },
];
