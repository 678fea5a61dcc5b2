import type { PhraseRule } from '../../lexicon.ts';
import { askedFor, deniedFit, items, ownKin, teaching, unsure, viewers, whom } from './not-meant.ts';
import { plain } from './occasions.ts';
import { body, handing, list, looks, rel, states } from './words.ts';

/** Lasting ways, troubles and lacks: what stands after `yang` or `kalau kamu` when a need is told. */
const need = list(`
  sering suka hobi hobinya doyan demen gemar gampang mudah punya susah sulit males malas mager takut alergi sensitif tiap setiap seharian sehari kesehariannya jarang aktif sibuk bosan bosen capek pegal stres galau
  kerja kerjanya kerjaannya aktivitasnya aktifitasnya kegiatannya mobilitasnya tinggal tinggalnya ngekos merantau jualan dagang minder insecure kebanyakan keseringan kelamaan kesusahan kesulitan kesel sebel
  hamil menyusui diet puasa promil begadang lembur berhijab berjilbab berkacamata biasa terbiasa gayanya tipenya tipe seleranya pemula mabuk kurang anti fobia trauma kidal maag asma picky moody introvert nggendong gendong momong menderita mengalami
  sepuh lansia gemuk kurus gendut curvy bigsize chubby jerawatan bruntusan ketombean ubanan botak keringetan keringatan jomblo ldr magang merokok vegan vegetarian kangen rindu seneng senang remen resep ngerasa merasa ngeluh ngalamin
  kewalahan kelabakan pelupa ceroboh grasak-grusuk berisik insomnia kepanasan kedinginan gerah gerahan kebelet ngidam niat serius malu bingungan gaptek sendirian jauh naik bawa pegang ngajar nyetir ngantor ngurus antar nganter jaga`);
/** A person's own things: the need is told by them (`yang rumahnya ...`). */
const owned = list(`
  kulitnya rambutnya badannya perutnya kakinya mukanya wajahnya tangannya matanya lututnya punggungnya pinggangnya bibirnya giginya gusinya telapaknya lengannya betisnya pahanya jidatnya ketiaknya tumitnya hidungnya lehernya bahunya pundaknya kupingnya telinganya
  kepalanya jarinya kukunya dadanya pinggulnya pantatnya sendinya lambungnya pencernaannya posturnya tubuhnya alisnya bulunya porinya badane raine rambute kulite awake bb-nya tensinya gulanya kolesterolnya haidnya
  rumahnya kamarnya dapurnya kosannya kosnya kontrakannya apartemennya ruangannya kantornya halamannya terasnya balkonnya garasinya lemarinya mejanya kasurnya airnya listriknya wifinya tanahnya kebunnya
  kerjaannya kerjanya aktivitasnya tugasnya jadwalnya jamnya gajinya budgetnya modalnya sekolahnya kampusnya anaknya bayinya suaminya istrinya ibunya bapaknya ortunya mamanya neneknya pasangannya pacarnya dedeknya debaynya cucunya
  kucingnya anjingnya anabulnya burungnya ayamnya ikannya motornya mobilnya sepedanya hapenya hpnya laptopnya cuciannya jemurannya bawaannya barangnya hidupnya gayanya seleranya warungnya usahanya tokonya lapaknya mainannya bukunya makannya tidurnya`);
const onset = list(
  'lagi sedang habis abis mau baru masih sudah program jelang menjelang persiapan nyiapin akan rencana',
);
const begun = list(
  'belajar mulai lahiran melahirkan nikah menikah pindah pindahan kerja merintis pertama punya lulus sembuh operasi potong nikahan pacaran sekolah kuliah bayi balita gadis single kecil muda menyusui tumbuh berumur berumah tua umur sepuh nyusuin pensiun ngekos',
);
const cannot = list(
  'tahan kuat suka sempat pede punya doyan pernah betah pinter jago hobi biasa pandai ahli nyaman berani sanggup telaten sabaran terlalu begitu bisa seneng demen sreg mau ribet',
);
/** What follows when the need leads to the thing. */
const should =
  'wajib|kudu|merapat|cocok|cocoknya|ambilnya|pakenya|pakainya|pilihnya|mending|monggo|mangga|jodohnya|solusinya|jawabannya|recommended|butuh|cobain|ambil';
const then = `${should}|harus|pas|pakai|pilih|coba|ini|langsung|sini|aman|perlu|boleh|bisa|jangan|masuk|tenang|gausah|yuk|pasti|gas|klik`;
/** What follows where a tip could follow as well. */
/** What a cart and a shop window are told by. */
const cart =
  'klik|amanin|masukin|keranjang|pencet|sikat|borong|angkut|checkout|etalase|nomor|gas|gaskan|merapat|order|pesan|ini';
const toThing = `${should}|pilih|pakai|order|langsung|pas|cukup|klik|aman`;
const hey =
  '[oke|nah|ini|nih|ayo|yuk|guys|bunda|bun|kak|kalau|jadi|terus|tuh|pokoknya|para|kalian|kamu|enak|lumayan|pas]';
const hosts =
  '[ibu|bapak|anak|cewek|cowok|mama|mamah|orang|mas|mbak|bang|tante|om|nona|neng|lur|dulur|rek|teman|kalian|kamu] [muda|kos|tua]';

/** People told by what they need, do or suffer. */
export const needs: readonly PhraseRule[] = [
  {
    // "Buat (kamu) yang ...": any need, unless it is what viewers of a stream do, or one item among others.
    rule: 'user',
    certainty: 'proof',
    without: ['negation', 'reported', 'hypothetical'],
    patterns: [
      `!${handing} ${whom} ${rel} * ...`,
      `!${handing} [daerah|rumah|ruangan|kamar|dapur|kantor|keluarga|kulit|rambut|badan|kaki|motor|mobil|tanaman|lantai|tanah|air|tempat|kota|kosan|kos|usia|anak] ${rel} * ...`,
      `cocok|pas|enak|aman|khusus|terutama|apalagi|khususnya|terlebih|jodohnya|jawaban|solusi [banget|nih|ini|juga] [buat|untuk] ${whom} ${rel} ${need}|${owned}|${onset} ...`,
    ],
    except: [
      ...deniedFit,
      ...teaching,
      ...viewers,
      ...items,
      ...unsure,
      ...askedFor,
      'buat|untuk semua yang',
      'buat|untuk yang .. tidak masalah|usah|papa|ada',
    ],
    yes: [
      'Buat kamu yang mejanya selalu berantakan.',
      'Ini kanggo sing seneng ngopi isuk.',
      'Terutama yang sering pulang malam.',
      'Enak nih yang lagi diet.',
    ],
    no: [
      'Buat yang udah checkout makasih ya.',
      'Buat yang baru gabung, selamat datang.',
      'Untuk yang hitam tinggal dua.',
      'Buat yang nanya ukuran sebentar ya.',
    ],
  },
  {
    // "Yang ... (wajib, cocok, ambil ini)": without "buat" the need itself must be a lasting one.
    rule: 'user',
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      `^ ${hey} ${hey} ${hosts} ${rel} ${need} * ...`,
      `${rel} ${need} .... !${should}|${cart.replace('|ini', '')}`,
      `${rel} ${need}|${owned} .... !ini|krimnya|sepatunya|alatnya tidak|jawabannya|solusinya|obatnya|buat|untuk|memang|emang`,
      `${rel} !${owned} * ... ${should}|${cart}|pilih|coba|pakai`,
      `^ ${hey} ${hey} ${hosts} ${rel} ${onset} [ke|nyusun|ngerjain|nyiapin|ngurus|ngurusin|masa|proses|jalanin|ikut|nunggu|musim|sibuk] !${states} ...`,
      `^ ${hey} ${hey} ${hosts} ${rel} baru|masih|sudah ${begun} .... !${then}`,
      `^ ${hey} ${hey} ${hosts} ${rel} !tidak ${cannot} .... ${then}`,
      `^ ${hey} ${hey} ${hosts} ${rel} mau|pengen|abis|habis|lagi [ke|acara|pergi] !${plain} ....`,
      `^ ${hey} ${hey} ${hosts} ${rel} [punya] !${body} [yang|kamu|kalian] [cenderung|gampang|mudah|super|sangat|agak|lagi|suka|sering|paling|tipe|jenis] ${looks}|gampang|mudah|sering|suka|lebar|besar|kecil ...`,
      `^ ${hey} ${hey} ${hosts} ${rel} !${owned} * .... ${then}|${cart}|soalnya|karena|biar|nggak|tidak|jadi|buat`,
      `${rel} mau|arep|nak|nek|mo|hendak|handak|lagi|sedang|jelang|persiapan|bakal [ke|acara|pergi|ada] !${plain}|nikah|menikah|lahiran|melahirkan|pindahan|mantu|ultah|merantau`,
      `cocok|pas|aman|buat|untuk ${rel} [tinggal|hidup] di !kosan|kos|kost|kontrakan|apartemen|rantau|perumahan|kampung|desa|gunung|pantai|lapangan|asrama|pondok * ...`,
      `${rel} mau|arep|bakal !ulang tahun`,
      `${rel} lagi|sedang|baru|habis [ke|nyusun|ngerjain|nyiapin|ngurus|masa|proses|jalanin|ikut] !${states}`,
      'yang !bawaannya|kerjaannya|hidupnya|aktivitasnya|anaknya|bayinya * * ....',
    ],
    except: [
      ...deniedFit,
      ...teaching,
      ...ownKin,
      'siapa|ketik|komentar|angkat|absen|cung|ngacung|artis',
      'mana suaranya',
      '!semangat [ya|buat|semua|kak]',
      'ada|banyak|itu|dia|orang|si|mbak|mas|pernah|ketemu yang',
      'tim|customer|pembeli|artis * .... yang',
      '!tanganku|kakiku|badanku|rambutku|perutku|mukaku|wajahku|kulitku [yang|sing]',
      'aku|saya|gue|host|admin|talent|kameramen [sendiri|juga|tipe|kita] yang',
    ],
    yes: [
      'Yang rumahnya dekat rel, gordennya pilih yang tebal.',
      'Yang lagi program hamil boleh dicoba susunya.',
      'Yang mau mudik bawa yang kecil aja cukup.',
      'Yang nggak suka pedas ambil yang original.',
    ],
    no: ['Yang baru gabung, selamat datang.', 'Yang suka komen lucu itu siapa sih.', 'Yang mau checkout sekarang.'],
  },
  {
    // A need named, even asked for ("siapa yang ..."), and the thing said to be for them.
    rule: 'user',
    certainty: 'proof',
    without: ['negation', 'question'],
    patterns: [
      `yang ${need}|${owned}|${onset} .... !buat|untuk|gawe|kanggo kalian|kamu|beliau|dia|mereka`,
      'siapa .. yang|sing|nang|nu .... !buat|untuk|gawe|kanggo kalian|kamu|beliau|dia',
      `yang ${need}|${owned} .... ini|nih|tuh [dia] !solusinya|jawabannya|obatnya|jodohnya`,
    ],
    except: [...deniedFit, ...teaching],
    yes: ['Siapa yang sering keseleo, deker begini buat kalian.'],
    no: ['Siapa yang sering nonton live ini?'],
  },
  {
    // "Kalau kamu ..., ambil ini"; a tip begins in the same words.
    rule: 'user',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      `!kalau kamu|kalian|bunda|bun|kak|mama|mom|sis|mas|bang|suami|istri|anak|orangnya [kalian|kamu|kak|itu|tuh|orangnya|termasuk|emang|memang|yang|lagi|sedang] [${onset}] ${need}|${states}|${begun}|${owned} .... ${toThing}`,
      `kalau !${owned} * ... ${toThing}`,
      `!kalau kamu|kalian|bunda|mama|mom|sis [itu|emang|memang] sering|hobi|suka|gampang|kerja|kerjanya|punya|tinggal|ngekos * * * * ....`,
      '!kalau kamu|kau|kalian|bang|mas|mbak|bapak|ibu|mpok * .. seharian|sering|terus|lapangan|tiap * ....',
      '!kalau [kamu|kalian] [termasuk|tipe|orangnya|anaknya|tim] tipe|orangnya|termasuk|anaknya|seleranya|gayanya * ....',
      `kalau [punya] !${body} [kamu|kalian|bunda|kak|yang|lagi|tuh] [kamu|kalian|cenderung|gampang|mudah|agak|sering|suka|lagi] ${looks}|gampang|sering|suka .... ${toThing}`,
      'kalau di rumah|kos|kosan|kamar|dapur|keluarga|kantor|mobil [kamu|kalian|bunda] [lagi] !ada|banyak|punya|sempit|kecil|panas|lembap * ....',
      `kalau [kamu|kalian|lagi] mau|abis|pas|lagi [ke|pergi|acara] !${plain} .... ${toThing}|ini`,
    ],
    except: [
      ...deniedFit,
      ...teaching,
      ...ownKin,
      '!follow|tanya|komentar|share',
      'kalau [kamu|kalian|kak] suka [sama] langsung|boleh|ambil|klik|bisa|tinggal|coba',
    ],
    yes: ['Kalau kamu gampang kedinginan, ambil yang fleece.', 'Kalau di rumah ada kucing, gordennya yang licin aja.'],
    no: ['Kalau kamu suka, langsung follow ya.', 'Kalau kalian mau tanya silakan.'],
  },
];
