import type { PhraseRule } from '../../lexicon.ts';
import { crewTalk } from './not-meant.ts';
import { bid, where, write } from './words.ts';

const spoken = ['question', 'reported', 'hypothetical', 'negation', 'elsewhere'] as const;
const i = 'aku|saya|gue|kita|kami|admin|tak|mimin';

/** What only a bidding has for an object. */
const signs =
  'p|y|up|judul|angka|huruf|kata|emot|emoji|nama|kota|daerah|asal|size|ukuran|warna|satu|dua|hadir|mau|#n|jumlah|umur|usia|tipe|pilihan|jawaban|tebakan|titik|love|hati|bintang|yes|setuju|done|sudah|hashtag|kode';

/** Viewers are bid to write, to ask, to show themselves. */
export const prompts: readonly PhraseRule[] = [
  {
    rule: 'comment-prompt',
    certainty: 'proof',
    without: spoken,
    patterns: [
      `!${write} [saja|ya|dong|dulu|langsung|yuk|kak|jawabannya|nya|pengalaman|pengalamannya|tipe|bang|bun|bunda|mas|mbak|judulnya|namanya|nomornya|nomernya] [dong|ya|kak|kalian|aja|yuk|bang] di|ning|neng|nang|ing|ka [kolom] ${where}`,
      `!ketik|ketikin|taip|tulis|tulisin|komentar|absen|spam|sebut|sebutin|vote [saja|ya|dong|dulu|langsung|kak] ${signs}`,
      '!ketik|ketikin|tulis|komentar|sebutin|absen ~nya [dong|ya|di|yuk|apa|mana|berapa|kalian|kak] ...',
      '!tulis|ketik|komentar|taip|jawab|pilih * atau|apa * [*] [dong|ya|di|terus|nanti|nih|kak] ...',
      'mau|setuju|minat|siap|penasaran [*] [*] !bilang mau|satu|hadir|yes|setuju|minat|iya|siap|gas',
      '!bilang mau|hadir|yes|setuju|minat [dong|ya|di|nanti|biar] ...',
      '!spill [dong|ya|yuk] di komentar|kolom',
      '!tanya apa saja|aja boleh|aku|saya|nanti|silakan|kak|ke|di|pasti ...',
      '!ketik aku|saya|gue [kalau|yang|dong|ya] ...',
      `${bid} [yang|dong|kak|di|lupa|pada|ikut|ikutan|aja|dulu|ragu|malu|juga] [yang|di|buat|ikut] !${write}`,
      `!${write} [kak|sini|aja|saja] dong|yuk|ya|deh|atuh|gih|yah|kuy`,
      '!kasih|kasi tahu|tau|tahukan|taukan [aku|kita|dong|ya|kak|di|host|mimin] [dong|di|ya|yuk] komentar|chat|kolom|bawah|dong|yuk|sini|dulu',
      `${where} ya|yuk|dong [kak] !tulis|ketik|jawab|isi|absen`,
      '!ramein|ramaikan|penuhin|banjiri|isi [kolom|dong] komentar|chat|kolom',
      'komentar [di|aja|saja] !bawah|sini|sekarang|dong|yuk',
      '^ [yuk|ayo|coba|kak|guys] !ketik|absen|vote|taip * ...',
      '!komentar lanjut|mau|setuju|ya|iya|hadir|siap|yes kalau|kalo|dong|yang',
      'kalau ... !komentar|ketik|tulis|absen|jawab|angkat [satu|dua|aja|ya|di|dong|#n|mau|tangan]',
      '!angkat|acungkan|acungkeun|acungin|ngacungkeun|tunjuk|lambaikan|lambaiin tangan|jari|jempol|jempolnya|tangannya',
      'yang * ... !cung|ngacung|acung|tunjuktangan|hadir|absen [dong|mana|yuk|dulu]',
      '!cung|ngacung|acung [dong|yang|siapa|yuk|coba]',
      'mana [nih|dong] !suaranya|emotnya|emojinya|lovenya|jempolnya|absennya|jawabannya',
      '!kasih [aku|kita|host|dong|coba] satu|#n|nilai|skor|poin|rating kata|dari|berapa|buat|warna|sampai|dong',
      '!kasih [aku|kita|dong] nilai|skor|poin berapa|dong|yuk|#n',
      '!ketik|tulis|komentar|absen|sebutin|jawab sekarang|cepat|buruan|dari|ya|yang|kalau',
      '!kasih [aku|dong|satu] angka|emot|emoji|love|jempol|tanda [satu|dua|#n|dong|yuk|ya|di|kalau|biar|hati|merah]',
      `!sini|sok|mangga|monggo curhat|cerita|tanya|komentar|ketik|jawab`,
      `${bid} [saja|aja|banget] [di] !tanya [saja|langsung|kak|ya|di|dong|soal|apa]`,
      `jangan lupa|malu|ragu|sungkan|segan [buat|untuk|ya|di] !${write}`,
      'jangan ragu|malu|sungkan|segan|takut [buat|untuk|ya] !tanya|komentar|request|ngobrol|curhat',
      'bingung|penasaran|ragu|jelas|paham|ditanyain|ditanyakan|pertanyaan [soal|sama|yang] [*] [boleh|bisa|langsung|silakan|tinggal|sok|monggo] !tanya|komentar|tulis|ketik|chat [saja|aja|ya|kak|di|langsung|sini|dong]',
      'mau|ingin|pengen !tanya [apa|tanya] [langsung|boleh|silakan|tulis|ketik|saja|monggo|tinggal|komentar|sok]',
      '!tanya|request [aja|saja] [di|ya|langsung|sini] kolom|komentar|sini|chat|langsung|ya|aja',
    ],
    except: [
      ...crewTalk,
      'tidak|jangan usah|boleh|perlu|pada|ada komentar|ketik|tanya|tulis',
      'jangan [dulu] !komentar|ketik|tulis|tanya',
      `${i} [yang|lagi|mau|dulu|tadi|belum|baru] !ketik|tulis|jawab|angkat|baca|bacain|cerita|ceritain|sebutin|komentar|absen|tanya|jawabin|sebut`,
      '!komentar|komentarnya jahat|negatif|jelek|kalian|kamu|dia|rame|mulu|terus|orang|pedas|netizen|lewat|mereka|banyak|masuk|kelewat|dihapus|#nama',
      'ada|banyak|pada|dia|orang|suka|sering|siapa|masih yang|lagi|pada|malah|suka|banyak [pada|lagi|suka] komentar|tulis|ketik|cerita|tanya|jawab',
      'baca|bacain|lihat|liat|kebaca|balas|balesin|bales|scroll|hapus [semua] komentar',
      'belum|udah|sudah|mikirin|salah|lupa|tadi|kemarin jawab|ketik|tulis|ngetik|absen',
      'ketik|tulis|ketikin .. !web|webnya|google|pencarian|search|catatan|notes|aplikasi|resi|alamat',
      '!batik',
      'tukang absen|komentar',
      'absen [pagi|kantor|kerja|karyawan|dari|sidik] !kantor|kerja|karyawan|jari|live|host',
      'cerita|tanya|nanya dulu|sama|ke sama|ke|mertua|diri|hati|suami|istri|mama|dokter|ibu|bapak|admin|gudang',
      'angkat jemuran|telepon|telpon|galon|kaki|beban|besi',
    ],
    yes: [
      'Yang di luar Jawa angkat tangan.',
      'Kalau masih bingung tanya aja.',
      'Ketik 1 kalau mau warna hitam.',
      'Komen di bawah ya kak.',
      'Silakan tanya kak.',
      'Yuk absen dulu dari kota mana.',
      'Jangan malu buat nanya.',
      'Sebutin dong kota kalian.',
    ],
    no: [
      'Komennya rame banget.',
      'Aku tulis dulu ya pesanannya.',
      'Nggak usah komen yang jelek-jelek.',
      'Aku lagi baca komen kalian.',
      'Kalau ragu tanya dulu sama dokter.',
    ],
  },
  {
    // A riddle that the room may solve; one the host solves herself is a show.
    rule: 'comment-prompt',
    certainty: 'proof',
    without: spoken,
    patterns: [
      '!coba|ayo|yuk|hayo|boleh tebak|nebak|ditebak',
      '!tebak|tebakin [dong|yuk|ya|coba|kira] harganya|berapa|apa|yang|isinya|warna|siapa|dulu',
    ],
    except: ['!jawabannya|nyerah|tebakan|hahaha|wkwk', 'aku|saya|gue !tebak|nebak'],
    yes: ['Coba tebak harganya berapa.'],
    no: ['Tebak buah apa yang bisa nyanyi, jawabannya durian duet.'],
  },
];
