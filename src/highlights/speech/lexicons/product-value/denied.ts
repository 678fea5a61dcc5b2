import type { PhraseRule } from '../../lexicon.ts';
import { otherTalk, parcel, stressed } from './talk.ts';
import { atAll, no, otherTroubles, troubles } from './troubles.ts';
import { although, because, bodyParts, follows, hardships, stretch, time } from './words.ts';

/** A denial of a denial, or of something that a shop lacks: no trouble spared. */
const otherDenials: readonly string[] = [
  ...otherTalk,
  ...parcel,
  ...stressed,
  'kalau|jika|bila|asal|asalkan tidak',
  '!harganya|ongkirnya|stoknya|adminnya|sinyalnya|orangnya|orderannya|promonya|vouchernya|livenya|penontonnya|gajinya|suaminya|suamiku|ukurannya|sizenya|barangnya .. tidak',
];

/** A denial in the narrow sense: "tanpa minyak" tells what is in it. */
const not = 'tidak|tak|ra|dak|indak|takkan|jarang|kada|susah';

/** Words in ke- and ter- that befall nobody's goods. */
const otherHappenings =
  'kebagian|ketinggalan|keburu|kecewa|kelewatan|kenal|kenapa|kemarin|kecuali|kembali|kesini|kebayang|kepikiran|kelar|kerja|kerjain|ke|keluar|kehabisan|kehitung|kerasa|ketemu|kejual|terjual|terima|terlalu|terus|ternyata|termasuk|tersedia|terlambat|terbatas|terkecuali|tertarik|kebeli|kebaca|kelihatan|kekejar|kesempatan|kedengeran|kedengaran|ketahuan|kerjanya|kecil|keren|kena|ketahan|ketahanan|ketulungan|keruan|karuan|kehilangan|kesampaian|kepengen|kepingin|tertandingi|terhitung|terasa|terkalahkan|terkira';

/** A named trouble that does not happen. */
export const denied: readonly PhraseRule[] = [
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    without: ['negation', 'reported'],
    patterns: [`${no} [${atAll}] [${atAll}] !${troubles}`],
    except: otherDenials,
    yes: ['Nggak gampang kusut.', 'Muka nggak kusam.', 'Solnya bergerigi jadi nggak gampang kepleset.'],
    no: [
      'Nggak ada pertanyaan lagi ya.',
      'Luntur nggak kak?',
      'Ini dipacking bubble wrap tebal jadi nggak penyok.',
      'Jangan dijemur langsung biar nggak pudar.',
    ],
  },
  {
    // Words of many things: a benefit by its cause, its place, its time, or what was done to it.
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    without: ['negation', 'reported'],
    patterns: [`${not} [${atAll}] [${atAll}] !${otherTroubles}`],
    beside: [
      `* * ${follows}`,
      `* * biar|supaya|agar`,
      `${because} * *`,
      `!${although} *`,
      `~nya [ini|juga|tuh|sama|itu|kita|pun|bener|kalau|pas] !tidak|dak|bebas|minim`,
      `pas|waktu|saat|dipakai|dibawa|diajak * *`,
      'tidak bikin|buat|nyebabin *',
      bodyParts,
      hardships,
      stretch,
      `#n|#nn ${time}`,
      'tuh|nah|lihat|kan',
    ],
    except: otherDenials,
    yes: ['Bahu nggak sakit.', 'Dipakai berjam-jam juga nggak panas di kuping.', 'Busanya tebal jadi nggak keras.'],
    no: ['Aku nggak ngantuk kok.', 'Stoknya nggak masuk lagi kak.'],
  },
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    without: ['negation'],
    patterns: ['!tidak [bisa|akan|bakal|gampang|mudah|bikin|ikut] ke~|ter~'],
    except: [...otherDenials, `tidak [bisa|akan|bakal|gampang|mudah|bikin|ikut] !${otherHappenings}`],
    yes: ['Isinya nggak kecampur.'],
    no: ['Yang lain nggak kebagian.', 'Nggak ketemu kak.'],
  },
  {
    // Asked by herself and answered: "lengket nggak? nggak kan".
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    without: ['negation', 'question'],
    patterns: [`!${troubles} tidak .. tidak [tuh|kan|sama|ya|dong|lah|atuh] [sekali|kak|bun|guys]`],
    except: otherDenials,
    yes: ['Lengket nggak di tangan, nggak tuh.'],
    no: ['Luntur nggak kak?'],
  },
  {
    // Not proof without the feature it comes from.
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'candidate',
    without: ['negation'],
    patterns: [`${not} [${atAll}] [${atAll}] !${otherTroubles}`],
    except: otherDenials,
    yes: ['Jadi nggak berat.'],
    no: ['Bagus banget pokoknya.'],
  },
];
