import type { PhraseRule } from '../../lexicon.ts';
import { crewTalk, putOff, toldOf } from './not-meant.ts';
import { asking, deeds, one, verdict } from './words.ts';

/** Questions are quoted here, so the guards that keep quotations out stay away. */
const spoken = ['question', 'reported', 'hypothetical', 'negation', 'elsewhere'] as const;
/** Answers that tell instead of saying yes or no; `apa nggak` after a question is still the question. */
const telling = verdict.replace('|tidak|bukan|belum', '');
const notNames =
  'kak|semua|semuanya|dan|di|yang|selamat|apa|guys|kembali|jangan|yuk|aku|kita|ketemu|balik|gimana|lagi|malam|pagi|siang|sore|buat|dari|kalian|teman|live|ini|nih|ada|mau|datang|hari|siapa|cantik|ganteng|tersayang|setia|dimana|para|welcome|jumpa|penonton|pemirsa|bunda|mas|mbak|bang|ya|udah|sudah|dong|kalau|cek|masih|maaf|aduh|sorry';

/** The host turns to single viewers: by name, with thanks, with an answer. */
export const replies: readonly PhraseRule[] = [
  {
    // A redacted name is a viewer's: she is spoken to, unless something shows that she is only spoken of.
    rule: 'name',
    certainty: 'proof',
    without: spoken,
    patterns: ['#nama'],
    except: [
      ...toldOf,
      ...crewTalk,
      '#nama [kak|tadi|barusan|lagi|juga|malah|baru|yang|ini|nih|dari|sudah] [tadi] !tanya',
      '#nama [kak|tadi|barusan|lagi|juga|malah|baru|yang|ini|nih|dari|sudah] [tadi] !bilang|komentar|minta|request|nawar|protes|ngeluh|curhat|ngetik|nulis|ngira|komplain|penasaran|marah|ngambek .. .. $',
      '!kata|katanya [kak|mas|mbak|bang|bunda] #nama .. .. $',
      '!pertanyaan|pertanyaannya|komentar|komentarnya [dari] [kak|mas|mbak|bang] #nama',
    ],
    yes: ['Halo kak [penonton], selamat datang.', '[penonton] mau warna apa?', 'kak [nama] sudah checkout ya'],
    no: [
      'Dek tolong cariin pesanan [penonton].',
      'Si [penonton] tuh orangnya lucu.',
      'Paket atas nama [penonton] belum dikirim.',
      '[penonton] nanya bahannya apa.',
    ],
  },
  {
    rule: 'name',
    certainty: 'proof',
    without: spoken,
    patterns: ['^ !halo|hai|hallo|helo|hei|welcome kak|bunda|mas|mbak|bang *'],
    except: [`halo|hai|hallo|helo|hei|welcome kak|bunda|mas|mbak|bang ${notNames}`],
    yes: ['Halo Kak Rina, apa kabar?'],
    no: [
      'Halo kakak semua, ketemu lagi sama aku.',
      'Halo kak kak yang baru gabung.',
      'Halo kak selamat malam.',
      'Hai bunda, aduh maaf telat.',
    ],
  },
  {
    // Thanks, good wishes and a welcome for what a viewer has done.
    rule: 'thanks',
    certainty: 'proof',
    without: spoken,
    patterns: [
      `!makasih [ya|yah|banget|banyak|loh|lho|juga|sudah|dah|buat|untuk|atas|sekali|yang] [ya|banyak|banget|buat|untuk|kak|bunda|semua|kalian|yang|atas|guys|loh] [yang|sudah|kak|tadi|barusan|pada|semua] [sudah|barusan|baru|tadi|pada] [sudah|baru|pada|mau] ${deeds}`,
      `!makasih [ya|yah|banget|banyak|loh|lho|juga|buat|untuk] [ya|banyak|banget|buat|untuk] ${one}`,
      `^ ${one} [sudah|barusan] .... !makasih`,
      `yang [barusan|tadi|baru|sudah|habis] [saja|pada|sudah] ${deeds}|menang|masuk .... !makasih|selamat|welcome|halo|hai`,
      `selamat [ya|buat|untuk] [ya|buat|untuk] ${one} [yang|sudah|ya] .. !menang|dapat|kebagian|beruntung|wisuda|lahiran|nikah|lulus|ulang`,
      'selamat [ya|buat|untuk] [ya|buat|untuk|kak] !yang [barusan|tadi|sudah|beruntung|menang|dapat|kebagian|berhasil|cepat] [beruntung|menang|dapat|kebagian|checkout|ulang|lahiran]',
      `!selamat|met|happy ulang|birthday|ultah|milad [tahun] [ya|buat] ${one}`,
      '!halo|hai|welcome|selamat|hallo [datang|buat|untuk|ya|kak|bunda|guys] [datang|buat|untuk|kak|bunda] yang [baru|barusan|baru-baru] [saja|pada|ikut] gabung|join|masuk|bergabung|datang|follow|mampir|nongol|hadir|muncul',
    ],
    except: [
      'sampai|see !jumpa|ketemu|besok|you',
      '!bilang|ngucapin|ucapin makasih [*] ke|sama|kepada tim|gudang|kurir|admin|bos|editor|kru|ibu|bapak',
      '!makasih [ya|banget|buat|untuk|juga|banyak] [buat|untuk|ya|ke|para] tim|admin|gudang|kurir|editor|kru|crew|bos|packing|orang|supplier|penjahit|suami|istri|mamaku|tuhan',
      ...toldOf,
    ],
    yes: [
      'Makasih ya kak udah checkout.',
      'terima kasih mawarnya kak',
      'thank you yang sudah follow',
      'Yang barusan borong dua, makasih banyak.',
      'Selamat buat yang menang tadi.',
    ],
    no: ['Sekian dan terima kasih.', 'Aku mau bilang makasih ke tim gudang.', 'Makasih tim packing udah lembur.'],
  },
  {
    // "Yang nanya ..." with what she is told: to her the host turns, so any telling will do.
    rule: 'answer',
    certainty: 'proof',
    without: spoken,
    patterns: [
      '^ [oke|nah|ini|nih|buat|untuk|oh|jadi|tadi|kak|halo|ya|iya|tuh|bunda|guys] [buat|untuk|kak|kakak|yang] [kak|bunda|bun] !yang [tadi|barusan|lagi|masih|kemarin|pada|dari|sempat|sudah|baru] [tadi] tanya|minta|request|nyariin|nungguin|komplain * * * ...',
      '!yang [tadi|barusan|lagi] tanya ... ini|cuma|ada|isinya|ukurannya|bahannya|jawabannya|diameternya|beratnya|panjangnya|lebarnya|tingginya|ldnya|itu|bisa|aman|masih|sudah|dari|pakai|pilih|klik|#n|#rp * * ...',
    ],
    except: [
      ...putOff,
      'ada|banyak|sering|pada|jarang|suka|orang|si [*] yang [lagi|pada|sudah] tanya',
      'mau|pengen|boleh|silakan|bisa|kalau [mau] !tanya',
      'tidak ada yang',
      'tadi|itu siapa',
      'yang [tadi|lagi|mau|masih] penasaran|bingung|ragu [*] tanya|komentar|boleh',
    ],
    yes: ['Yang nanya ukuran, ini ada S sampai XL.', 'Yang tanya tingginya, dari lantai empat puluh senti.'],
    no: ['Yang nanya kapan restock bentar ya aku cek dulu.', 'Ada yang nanya ukuran nih.', 'Yang mau tanya silakan.'],
  },
  {
    // A question told, and its answer behind it.
    rule: 'answer',
    certainty: 'proof',
    without: spoken,
    patterns: [
      `!tanya .... tidak|belum|kah [ya|kak|sih|bun|min|apa|sama] [ya|kak|sih|jawabannya] ${verdict} [*] ...`,
      `!tanya .... ${asking} [ya|kak|sih|bun|min|saja] [ya|kak|sih] [jawabannya] ${telling}|#n|#rp|#pct|~nya * ...`,
      `!tanya .... ${asking} * * * * [*] ...`,
      '!tanya .... berapa * [ya|kak|sih|bun] [*] #n|#rp|#pct|cuma|sekitar ...',
      '!tanya bisa|boleh|ada|aman|muat .... bisa|boleh|ada|aman|muat kok|dong|asal|banget|ya [asal|kak|bun] ...',
      '!tanya .... tidak|berapa|apa|mana * [*] [*] masih|bisa|ada|aman|boleh|ready|muat|sudah|dapat kak|kok|bun|dong|bunda|ya ...',
      '!tanya * * .. ~nya #n|cuma|sekitar ...',
      '!tanya .... jawabannya|jawabnya|kujawab|tak|jawab * ...',
      `!tanya [soal|tentang|masalah] bahan|bahannya|ukuran|ukurannya|harga|harganya|berat|beratnya|warna|warnanya|size|garansi|garansinya|ongkir|cara|caranya|isi|isinya|urutan|urutannya [ya|nya|kak] ini|isinya|bahannya|ukurannya|beratnya|harganya|warnanya|cuma|aman|tenang|dari * * ...`,
      '#nama [kak|tadi|barusan|lagi|juga|ini|nih|sudah] !tanya * * * * * * * * [*] ...',
      '#nama [kak|tadi|barusan|lagi|juga|ini|nih|sudah] !tanya * [*] [*] kan|ya|yah * * * ...',
      '!pertanyaan|pertanyaannya [bagus|dari|kak|menarik] ... jawabannya|aku|jadi|bisa|iya|ini|itu * ...',
    ],
    beside: [
      '#nama',
      'kak|ada|banyak|yang|orang|bunda|bun|mas|mbak|bang|ibu|pada|tadi [*] [*] [*] tanya|pertanyaan',
      '^ [nah|oke|ini|lagi] tanya',
    ],
    except: [
      ...putOff,
      'boleh|mau|silakan|silahkan|kalau|jangan|langsung|pengen [mau] tanya',
      'tidak ada yang tanya|bilang',
      'tanya .... terus|sama|ada|juga .. !tanya',
      'tidak [kak|ya|bun] bisa|ada|boleh * [*] [*] !tidak [kak|ya|sih]',
      'tanya .... capek|pusing|bacanya|katanya|mulu|melulu',
    ],
    yes: [
      'Ada yang nanya ukuran, jawabannya muat sampai XL.',
      'Kak [penonton] nanya luntur nggak, nggak kak aman.',
      'Ada yang tanya bahannya apa, ini katun kombed.',
    ],
    no: [
      'Kakak mau tanya apa?',
      'Nggak ada yang nanya nih.',
      'Ada yang nanya ukurannya berapa.',
      '[penonton] tanya kapan restock, bentar aku tanyain admin.',
    ],
  },
  {
    // Question and answer without "tanya": "bisa buat anak nggak kak, bisa kak".
    rule: 'answer',
    certainty: 'proof',
    without: spoken,
    patterns: [
      ...['bisa', 'ada', 'boleh', 'muat', 'cukup', 'aman', 'masih', 'ready', 'dapat', 'cocok'].map(
        (word) =>
          `${word} ... tidak [kak|ya|sih|bun|min|bu|say|bang] [ya|sih|kak] !${word} [banget|aja] kok|kak|dong|bun|bunda|ya|bu|banget|sis|say|bang|mas|mbak|lah|asal|sampai`,
      ),
      `tidak|gak [kak|ya|sih|bun|min] [kak] !tidak|enggak [akan|bakal|kok|sama] kok|kak|dong|bun|bakal|akan|sama|luntur|panas|gatal`,
      'tidak|berapa|apa|mana [ya|kak|sih|min] !jawabannya|jawabnya *',
      `^ [oh|oke|ya|nah] [ya|oh] !iya|betul|benar|ready|muat|tersedia [banget|dong|kok|ya|masih|bisa|ada|ready] ${one}`,
      '^ oh .. kak|bunda|bun|mas|mbak|bang|#nama .. !iya|betul|benar|bukan|ada|bisa ...',
      `^ [oh|ya] bisa|ada|masih|boleh|aman|cukup|sudah|belum|tidak !dong|kok|banget [dong|ya] ${one}`,
      `^ !siap|oke|sip|baik|noted ${one} .... catat|dicatat|dicatet|catet|aku|tak|segera|nanti|bantu|diproses|siapin|ambilin|cariin`,
      `^ bisa|masih|boleh [kok|banget|dong|ya] ${one.replace('|#nama', '')} ..`,
      'jawab|dijawab|jawabin|bacain|kujawab [ya|dulu|satu] [dulu|ya] !pertanyaan|pertanyaannya',
    ],
    except: [
      ...putOff,
      '!kalau [*] [*] [*] ada|bisa|boleh|masih',
      '!pov|ceritanya|akting',
      'gudang|admin|bos bilang',
      '^ bisa|boleh [langsung] [kak|bunda|bun|mas|mbak|bang] [langsung|di|banget] !checkout|klik|diklik|order|follow|share|pilih|dipilih|masukin|dilihat|cek|dicek|beli|ambil|pencet',
      'jangan tanya',
      'nanti|satu aku|saya|jawab',
    ],
    yes: [
      'Iya kak, ready warna hitam.',
      'Bisa kak, sampai ukuran XL.',
      'Aku jawab dulu pertanyaannya ya.',
      'Bisa dicuci mesin nggak kak, bisa dong.',
      'Siap kak, aku catat ya.',
    ],
    no: ['Silakan tanya kak.', 'Bisa kak langsung diklik aja.', 'Nanti aku jawab satu satu ya.'],
  },
];
