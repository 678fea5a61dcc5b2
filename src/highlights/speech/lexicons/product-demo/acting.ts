import type { PhraseRule } from '../../lexicon.ts';
import { notSeen, notShown, notTested, unshown } from './not-now.ts';
import {
  bodyPlaces,
  handle,
  handled,
  handleWide,
  letting,
  me,
  means,
  mine,
  mineWide,
  outcome,
  point,
  poses,
  present,
  prove,
} from './words.ts';

/** A trial says "not" of its outcome, asks "see?", and is no less a trial for it. */
const without = ['negation', 'question', 'reported', 'hypothetical', 'elsewhere'] as const;
const aux =
  'lagi|langsung|coba|cobain|mau|akan|sudah|masih|juga|sengaja|ya|nih|tuh|tinggal|cukup|cuma|baru|dah|bakal|tak|iseng|nekat|tes|ini|sambil|mulai|habis|barusan|sekarang|pelan|bener';

/** The host does something with the thing, in words of her own doing. */
export const acting: readonly PhraseRule[] = [
  {
    // Verbs that mean handling and nothing else: said of oneself, they tell what is being done.
    rule: 'trying',
    certainty: 'candidate',
    without,
    patterns: [
      `${me} [${aux}] [${aux}] [di] !${handle}|${letting}`,
      `!${mine}`,
      `!tak ~no`,
      `^ lagi|sedang !${prove}|${handle} .... nih|tuh|ya`,
      `!${mineWide} [*] ya|nih|yo`,
      `!${mineWide} .... ${point}|begini|${outcome}`,
      `nih|tuh|nah|lihat|oke|ini [*] [*] [*] !${mineWide}`,
      `tak|^ !${handle} ya|nih|yo|sik`,
    ],
    unlike: unshown,
    except: notTested,
    yes: [
      'Nih aku tekuk ya solnya, tuh balik lagi.',
      'Ini airnya aku tuang sekarang, lihat.',
      'Saya injak ya botolnya, tuh nggak penyok.',
      'Tak siram kopi yo, delok.',
      'Aku teteskan minyak, warnanya nggak luber.',
    ],
    no: [
      'Bentar aku minum dulu ya.',
      'Aku banting ya harganya.',
      'Besok aku goreng di sini ya.',
      'Tolong deketin kameranya dong.',
      'Suami aku goreng telur tadi.',
    ],
  },
  {
    rule: 'trying',
    certainty: 'candidate',
    without,
    patterns: [`${me} [${aux}] [${aux}] [di] !${prove}`],
    beside: [point, present, outcome, bodyPlaces],
    unlike: unshown,
    except: notTested,
    yes: ['Aku coba ya di tangan.', 'Kita tes langsung pakai tisu.'],
    no: ['Nanti aku cobain ya di muka.', 'Aku belum coba yang ini.', 'Tiap botol kami tes sebelum dikirim.'],
  },
  {
    // Putting on, opening, putting in: shown only when somebody is asked to look, or where it goes or what happens is said.
    rule: 'trying',
    certainty: 'candidate',
    without,
    patterns: [
      `${me} [${aux}] !buka|bukain|unbox [*] [*] ini|isinya|dalamnya|isi`,
      `${me} [${aux}] !${handleWide} .... tidak|tetap|langsung ${outcome}`,
      `${me} [${aux}] [${aux}] !pakai|${handleWide} .... ${point}`,
      `nih|tuh|nah|lihat|oke|sekarang|perhatiin [*] [*] [*] ${me} [${aux}] !pakai|${handleWide} .... ${point}|${outcome}|kan|sampai|sisa`,
      `lihat|perhatiin|perhatikan|tengok [*] [*] [*] ${me} [${aux}] !pakai|${handleWide}`,
      `${me} [${aux}] !pakai|${handleWide} ... di|ke [*] ${bodyPlaces}`,
      `${me} [${aux}] [${aux}] !${handleWide} [*] [*] [*] ${means}`,
      `${me} [${aux}] [${aux}] !${handleWide} .... depan|hadapan kalian|kamera|kamu|layar`,
      `${me} [${aux}] !${handleWide} ya|sekarang|langsung|semua .... ${outcome}`,
      `${me} [${aux}] [${aux}] !masukin|masukkan|masak|masakin|campur|campurin|buka|bukain|isi|isiin|cuci|pasang|pasangin|pakein .... ya|sekarang|langsung|semua|satu`,
      `${me} pakai ya|nih|sekarang .. !terus|sambil|lalu|sampai`,
      `nih|tuh|ini|nah [*] [*] ${me} [${aux}] !masukin|masukkan|masak|masakin|campur|campurin|buka|bukain|isi|isiin|cuci|pasang|pasangin|makan|minum|bikin`,
      `${me} [${aux}] pakai .... !jatuhnya|muter|begini|segini|tampak|belakangnya|mutar`,
    ],
    unlike: unshown,
    except: [...notShown, `yang|kayak|seperti [lagi] ${me} [*] pakai|pegang`, 'yang aku|saya pakai'],
    yes: [
      'Aku masukin laptop ya, tuh masih sisa.',
      'Aku pakai yang merah ya, lihat jatuhnya gini.',
      'Saya pasang di pergelangan tangan ya.',
    ],
    no: ['Ini yang aku pakai ukurannya L ya kak.', 'Aku pasang di etalase ya, lihat keranjang.'],
  },
  {
    // Done to the thing, without saying by whom.
    rule: 'trying',
    certainty: 'candidate',
    without,
    patterns: [
      `!${handled}|dibuka|dipasang|dimasukin|dicuci|diisi|dimatiin|dipakein|dibikin|dimasak ... tuh|lihat|perhatiin|tengok|delok|taraa`,
      `!${handled}|dibuka|dipasang|dimasukin|dicuci|diisi|dimatiin|dibikin ... kelihatan|nih|segini|gini kan|ya|nih|tuh`,
      `lihat|perhatiin|nah|sekarang|nih [*] [*] [lagi|sudah|langsung|coba|kalau|habis|barusan] !${handled}`,
      `ini|nih|sekarang|tuh|nah|airnya|minyaknya [*] [*] lagi|sedang|barusan|baru|mulai !${handled}`,
      `^ [nah|oke|nih|ini|sekarang|langsung|yuk|coba] [langsung|coba|ya] !${handle} .... tuh|lihat|taraa`,
      `!${handle} [*] ${handle} .... tuh|nih|kan|lihat`,
      `!${handled} [*] [*] ${handled} .... tuh|nih|kan|lihat`,
      `tuh|lihat|nih ... sekali|#n [kali] !${handle}`,
      `sekali|#n [kali] !${handle} .. tuh|nih|lihat`,
    ],
    unlike: unshown,
    except: notTested,
    yes: ['Ini lagi direbus ya mienya.', 'Disiram air tuh nggak masuk.', 'Sekarang digosok pakai tisu.'],
    no: ['Lihat nanti disemprot di gudang aja.', 'Bisa digoreng atau dikukus.'],
  },
  {
    // Turning and bending while wearing it.
    rule: 'trying',
    certainty: 'candidate',
    without,
    patterns: [
      `${me} [*] !${poses} [ya|nih|badan|dulu|di|bentar|lagi|kan|tuh]`,
      `nih|ini|sambil !${poses} ya|nih|badan|kan|tuh|gini|di`,
      `!muter|mutar|jongkok|rukuk|squat ya|nih|kan|tuh|gini`,
    ],
    unlike: unshown,
    except: notShown,
    yes: ['Aku muter ya, belakangnya gini.', 'Ukuran S nih, muter ya.'],
    no: ['Dulu aku lari pakai sepatu seadanya.', 'Besok aku lari pagi ya.'],
  },
  {
    // One half with, one half without.
    rule: 'trying',
    certainty: 'candidate',
    without,
    patterns: [
      `tangan|pipi|sebelah|rambut|sisi|bagian|mata|wajah|kaki [*] [yang] !kiri|kanan|atas|bawah ... belum|tanpa|tidak|polos .... sebelah|kanan|kiri|sisi|yang|ini|sini`,
      `tangan|pipi|sebelah|rambut|sisi|bagian|mata|wajah|kaki [*] [yang] !kiri|kanan|atas|bawah ... sudah|pakai|dipakein|habis|${handled} .... belum|tidak|tanpa|lihat|kelihatan|beda|bedanya|tuh`,
      `yang sudah ${handled} .... yang !belum`,
      `before|sebelum ini|nih|tuh|gini|segini .... after|sesudah|setelah`,
      `sudah|udah [ya|nih] #n|#nn !menit|detik|jam .... nih|tuh|masih|lihat|langsung|sudah|mulai|kita|tetap`,
      `tadi|awal .... sekarang|sampai [*] [*] [*] masih|tetap|!lihat|tuh|nih .. ${outcome}`,
      `sudah|mulai [${me}] [pada] !mendidih|matang|mateng|ngembang|mengembang|meresap|ngering|lumer|meleleh|nempel|nyala|menyala|ngebul|beku|layu|kering|menyusut|kecampur|cair|surut|ngelotok|rontok|terkelupas .. ya|nih|tuh|kan`,
    ],
    except: notSeen,
    yes: [
      'Tangan kiri udah aku kasih, tangan kanan belum, kelihatan kan.',
      'Udah lima menit nih masih ngebul.',
      'Tadi pagi aku pakai lipstiknya, sekarang lihat masih nempel.',
    ],
    no: ['Yang kanan habis, yang kiri masih ada.', 'Lima menit lagi promonya selesai ya.'],
  },
];
