import type { PhraseRule } from '../../lexicon.ts';
import { goods } from '../vocabulary.ts';
import { askedFor, deniedFit, forMine, ownKin, told, unsure, viewers } from './not-meant.ts';
import { occasions } from './occasions.ts';
import { above, body, folk, group, handing, kin, kinds, looks, rel, roles, states } from './words.ts';

const toWhom = `${handing}|${above}`;
/** What may stand between: `buat para kaum anak kos`, `untuk kamu yang bumil`. */
const before =
  '[para|si|kaum|yang|kamu|kalian|semua|anak|adik|adek|orang|ibu|bapak|mas|mbak|bang|cewek|cowok|teman|sobat|tipe|jenis|sesama|warga|calon|seorang]';
const fits =
  'cocok|aman|ideal|khusus|spesial|recommended|recommend|rekomen|rekomendasi|direkomendasikan|disarankan|ditujukan|dirancang|didesain|diciptakan|diformulasikan|diperuntukkan|dikhususkan|favorit|kesukaan|kesayangan|andalan|idaman|impian|penyelamat|sahabat|bestie|senjata|jodoh|surga';
const slack = '[banget|sekali|juga|nih|lah|deh|dipakai|pakai|diminum|dimakan|dikonsumsi|dikasih|dipakein|ke|di|sama]';
/** What only one who should have the thing is told. */
const should =
  'wajib|kudu|merapat|butuh|cocok|cocoknya|recommended|jodohnya|kepakai|kepake|monggo|mangga|terbantu|kebantu';
/** What a group does with a good thing, or is allowed. */
const likes =
  'suka|seneng|senang|demen|doyan|betah|anteng|happy|aman|bisa|boleh|cocok|muat|masuk|juga|pun|auto|wajib|kudu|gampang|nyaman|lahap|girang|enak|pasti|belinya|ambilnya|pakainya|milihnya|butuh';
const sure = '[biasanya|pasti|dijamin|bakal|juga|pun|tetap|masih|emang|memang|paling|laki|perempuan|kecil|muda|baru]';
/** What shows that the call is about the thing. */
const toThing =
  'klik|diklik|checkout|keranjang|etalase|nomor|ambil|angkut|amanin|masukin|pencet|borong|sikat|pesan|pakai|pakainya|cocok|wajib|kudu|merapat|kepakai|pasti|aman|enak|bisa|seneng|senang|gas|cobain|coba|soalnya|jadi|tidak|ini|nih|muat|monggo|butuh';
/** What a cart is told by. */
const cart = 'klik|diklik|checkout|keranjang|etalase|nomor|ambil|order|pilih|pesan|masukin|amanin|borong|angkut|pencet';
/** How a host calls a group together. */
const hey = '[ayo|nah|oke|ini|nih|para|kaum|halo|hai|guys|wahai|woi|sini|buat|untuk|yang|nyang|sing|nu]';

/** Groups by age, family, work, faith and way of life. */
export const groups: readonly PhraseRule[] = [
  {
    // "Buat" and its like with a word that is a group by itself, or kin made a group by a second word.
    rule: 'user',
    certainty: 'proof',
    without: ['negation', 'reported', 'hypothetical'],
    patterns: [
      `${toWhom} ${before} ${before} !${group}`,
      `${toWhom} [para|si|kaum|kamu|kalian|semua|calon|*] [*] ${kin}|${folk} [${kin}|${folk}] !${kinds}|${occasions}`,
      `${toWhom} [yang|penderita|orang|punya|lagi] !diabetes|diabet|hipertensi|kolesterol|maag|gerd|asma|autis|vertigo|stroke|rematik|osteoporosis|anemia|alergi|insomnia`,
      `cocok|khusus|buat|untuk [banget|buat|untuk] !ibu|bapak|cewek|cowok|remaja|dewasa [muda|tua] $`,
      `latihan|stimulasi|edukasi|belajar [tangan|motorik|otak|bicara] [buat] !anak|bayi|balita [tk|sd|paud|umur|usia]`,
      `bisa|enak|aman|gampang|nyaman|boleh dimakan|dipakai|diminum|dipegang|dipeluk|digigit|dimainin|dibaca [si|sama|oleh|buat] !${group}`,
      'jadi|buat|untuk|aman|cocok bayi baru !lahir',
      'buat|untuk|bisa !nemenin|nidurin|nenangin|ngajak|nyuapin|mandiin|gendong|nganter|jagain [si] [si] bontot|kecil|bayi|anak|balita|dedek|cucu|bocil|ortu|suami',
      `${toWhom} [para|si|kaum] ${folk} !${looks}`,
      `jadi|jadinya|biar|supaya|bikin|sehingga [para|si] ${folk} !${kinds}|${group}`,
      `khusus|dirancang|dikhususkan|didesain|diformulasikan * !${group}`,
      `wajib|kebutuhan|modal|bekal|pegangan|sangu|cemilan|camilan|sarapan|jajanan|level|jenjang|perlengkapan|peralatan|langganan [para|si|buat|tiap] ${folk} !${kinds}`,
      `wajib|kebutuhan|modal|pegangan|level|jenjang|langganan|perlengkapan [para|si|buat|tiap] !${group}`,
      `${goods}|kantong|kantongnya|saku|isi|loker [*] ${folk} !${roles}`,
      `dipakai|pegangan|andalan [para|si|sama|oleh] !tukang *`,
      '!tukang * [*] pada pakai|beli|punya|nyari|pesan',
      `diambil|dipakai|dibeli|dicari|diborong|disukai|digemari|diburu|langganan|langganannya|dipilih [sama|oleh|para|banyak] ${folk}|orang !${kinds}|${group}|mau|yang`,
      `${toWhom} [para|si] !anak|suami|istri|mertua|pacar|ayang|gebetan|sahabat|dedek|dede|ortu [kita|kamu|kalian|tersayang|tercinta|kesayangan|di]`,
      `${toWhom} [para|si] mama|papa|ibu|bapak|ayah|bunda|adik|kak|teman|sahabat|guru|bos|tetangga [yang|di] !rumah|tersayang|tercinta|kesayangan|dirumah|kampung|kalian|kamu`,
      `${toWhom} orang !tua|dewasa|kantoran|rumah|kantor|sakit|gemuk|kurus|sibuk|awam`,
      `${toWhom} si !kecil|buah|gendut|mungil|bontot|cikal`,
      `${toWhom} !sendirian|berdua|bertiga|berempat|berlima|sekeluarga`,
      `${toWhom} [para|si] bang|mas|mbak|kang !kurir|paket|galon|parkir|sayur`,
      `${toWhom} [para|si] !tukang *`,
      `!tim|pejuang|kaum|sobat|geng * ... merapat|wajib`,
      `${fits} ${slack} ${slack} ${before} !${group}`,
      `${fits} ${slack} ${slack} ${kin} !${kinds}`,
    ],
    except: [
      ...deniedFit,
      ...viewers,
      ...forMine,
      'diskon|potongan|promo|voucher|gratis [*] [*] khusus',
      'harga|harganya|komisi [khusus|spesial] [buat|untuk] !reseller|agen|dropshipper',
      `buat|untuk anak|ibu|bapak|orang|tim kita|gudang|baru|live|toko|kami|packing`,
      'aku|saya|gue [*] buat|beliin|beli|bikinin',
      ...unsure,
      ...askedFor,
      'aku|saya|kita|gue [lagi] jadi',
    ],
    yes: [
      'Buat perantau yang jauh dari ibu, ini obat kangennya.',
      'Khusus ibu menyusui ada bukaan di depan.',
      'Aman dipakai bumil.',
      'Andalan anak teknik nih.',
      'Buat tukang las juga kuat.',
    ],
    no: [
      'Buat sepuluh pembeli pertama.',
      'Belum cocok buat bayi ya.',
      'Semalam aku beliin buat anak aku.',
      'Makasih buat ibu ibu yang setia nonton.',
    ],
  },
  {
    // The group itself is called, told that it should have the thing, or said to like and manage it.
    rule: 'user',
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      `!${group} [banget|juga|sini|nih|pasti|emang|ini|muda|laki|yang] [*] [*] ${should}`,
      `ibu|bapak|anak|orang|cewek|cowok|mama|papa|mas|mbak|bang !${kinds} [sini|nih|juga|pasti|semua|tiap] [*] [*] ${should}`,
      `!${group} ${sure} ${sure} ${likes}`,
      `ibu|bapak|anak|orang|mas|mbak|bang|cewek|cowok !${kinds} ${sure} ${sure} ${likes}`,
      `^ ${hey} ibu|bapak|anak|orang|cewek|cowok|mama|mas|mbak|bang !${kinds}|${group}|${occasions}|${looks} .... ${toThing}`,
      `^ ${hey} ${hey} !tukang * .... ${toThing}`,
      `^ ${hey} ${hey} !${group} ${group}|muda|tua|yang|nah|nih|sini|coba|klik|ambil|pakai|cukup|gausah * * ...`,
      `!${group} yang sering|suka|susah|gampang|lagi|baru|masih|hobi|punya|kerja|~nya .... ${toThing}`,
      `${folk} ${rel} * ... !${should}`,
      `${folk} ${rel} mau|arep|pengen ng~|ny~|be~|ma~|me~|ju~ * .... ${cart}`,
      'ibu|bapak|anak|cewek|orang|kakek|nenek sendirian|sendiri|awam|tua|kecil|ompong|sepuh !juga|pun bisa|muat|boleh|gampang|kuat ...',
      `!${group} pada pakai|suka|beli|nyari|cari|borong|punya|pesan`,
      `!${group} ${rel} ${occasions}|${states}`,
      `^ ${hey} ${folk} [${rel}] [punya] ${body} !${looks} * ...`,
      `${folk} ${folk} yang [udah|sudah] !naik|turun|jalan|duduk|berdiri|bangun .. bunyi|sakit|nyeri|susah`,
      `ibu|bapak|mama|mamah|mas|mbak|cewek|cowok mau|habis|lagi|baru|persiapan !${states} ...`,
      `${folk} yang !sering|suka|susah|gampang|hobi|punya|jualan|dagang|kerja|ngantor|naik|ngurus|gendong|males|takut|butuh|pusing|capek|lagi|baru|nyetir|ngajar|~nya .... ${toThing}`,
      `^ ${hey} !${group} .. sini|merapat|mampir ...`,
      '^ [ayo|nah|oke|para] ibu|bapak .. !merapat|wajib|kudu',
      `^ orang !tua|dewasa yang|di|sudah|juga|pasti|bisa|enak * ...`,
      `si !kecil [biasanya|pasti|dijamin|bakal|juga|jadi] suka|seneng|senang|demen|betah|anteng|happy|lahap|nyaman|girang`,
      `!${group}|wudhu|wudu friendly`,
      `!ramah anak|balita|bumil|busui|lansia|hijab|wudhu|pemula|bayi|difabel|kidal|muslimah`,
      `dari|mulai !${group}|anak|ibu|bapak|sd|smp|tk sampai|hingga|ke|sama ${group}|ibu|bapak|anak|sma|orang|kuliah|smp`,
      `cewek|cowok|pria|wanita|laki bisa|oke|masuk|boleh !cewek|cowok|pria|wanita|perempuan`,
      '!unisex|unisek',
    ],
    except: [
      ...deniedFit,
      ...viewers,
      ...ownKin,
      ...told,
      'tidak|belum|bukan .. wajib|harus|perlu',
      `!aku|saya|gue [*] ${kin}`,
      'siapa',
      'tinggal di|sama',
      `${folk} ${rel} mau|arep|pengen [pada] beli|borong|nyari|nanya|nawar|bayar|belanja|masuk|ngambil|milih|mesen|mampir`,
      'aku|saya|kita|gue [lagi] jadi',
      'merapat ke [etalase|keranjang|nomor|live]',
      'mana suaranya',
    ],
    yes: [
      'Sopir truk wajib stok ini di laci.',
      'Balita juga bisa pegang sendiri.',
      'Ini wudhu friendly.',
      'Dari anak SD sampai nenek bisa mainnya.',
      'Anak futsal, anak basket, sepatunya ada di nomor tiga.',
    ],
    no: ['Anak magang kita pasti suka telat.', 'Tadi kurirnya pasti nyasar.', 'Bunda bisa langsung pilih warnanya.'],
  },
  {
    // "Not for these but for those": only the first half is denied.
    rule: 'user',
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      `!tapi|tetapi|melainkan [kalau|ini|lebih|khusus|cocok] [cocok|khusus] buat|untuk [yang|para|anak|ibu|bapak|orang|si] [yang] ${group}`,
      `!tapi|tetapi|melainkan [kalau|ini|lebih|khusus|cocok] [cocok|khusus] buat|untuk [para|si] ${folk} ${kinds}`,
    ],
    except: [...forMine, 'kalau [*] buat|untuk .... tidak|belum|jangan|kurang'],
    yes: ['Ini bukan buat gaming tapi buat anak kuliah oke.'],
    no: ['Kalau buat bayi jangan dulu ya.'],
  },
];
