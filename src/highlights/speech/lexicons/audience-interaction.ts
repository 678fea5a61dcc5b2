import type { Lexicon } from '../lexicon.ts';

const spoken = ['question', 'reported', 'hypothetical', 'negation', 'elsewhere'] as const;

/** H4: responding to viewers (names, thanks, answers) and inviting them to take part. */
export const audienceInteraction: Lexicon = {
  id: 'audience-interaction',
  rules: [
    {
      rule: 'name',
      certainty: 'proof',
      without: spoken,
      patterns: [
        '!halo|hai|hallo|helo|hei|hey|welcome|pagi|siang|sore|malam|dadah|bye [kak|bunda|bun|mas|mbak|bang] #nama',
        '^ halo|hai|hallo|helo|hei|welcome kak|bunda|mas|mbak|bang *',
        'kak|bunda|bun|mas|mbak|bang|teh|ibu !#nama',
        '^ #nama',
      ],
      except: [
        'halo|hai|hallo|helo|hei|welcome kak|bunda|mas|mbak|bang kak|semua|semuanya|dan|di|yang|selamat|apa|guys|kembali|jangan|yuk|aku|kita|ketemu|balik',
      ],
      yes: [
        'Halo kak [penonton], selamat datang.',
        'Halo Kak Rina, apa kabar?',
        '[penonton] mau warna apa?',
        'kak [nama] sudah checkout ya',
      ],
      no: ['Halo kakak semua, ketemu lagi sama aku.', 'Halo kak kak yang baru gabung.', 'Halo kak selamat malam.'],
    },
    {
      rule: 'thanks',
      certainty: 'proof',
      without: spoken,
      patterns: [
        'makasih [ya|banget|banyak|buat|untuk] .. kak|bunda|#nama|sudah|follow|share|like|gift|hadiah|mawar|mampir|order|checkout|nonton|gabung|join|pertanyaan|dukungan',
      ],
      except: ['bilang|ngucapin makasih'],
      yes: ['Makasih ya kak udah checkout.', 'terima kasih mawarnya kak', 'thank you yang sudah follow'],
      no: ['Sekian dan terima kasih.', 'Aku mau bilang makasih ke tim gudang.'],
    },
    {
      rule: 'answer',
      certainty: 'proof',
      without: spoken,
      patterns: [
        'kak|#nama|bunda|mas|mbak .. tanya',
        'ada yang [lagi] tanya|bilang',
        'pertanyaan bagus|dari|kak',
        '!jawab|dijawab|aku [ya|dulu] .. pertanyaan|pertanyaannya|komentar',
        '^ iya|betul|benar|ready|muat|aman|cukup|tersedia [banget|dong|kok|ya|masih] kak|bunda|bun|#nama',
        '^ iya [ada|bisa|masih|ready] kak|bunda|bun',
        '^ bisa|ada|masih|boleh [banget|dong|kok|ya] kak|bunda|bun|#nama ..',
      ],
      except: [
        'boleh|mau|silakan|silahkan|bisa|kalau|jangan|langsung tanya',
        'tidak ada yang tanya|bilang',
        '^ bisa|boleh [langsung] [kak] checkout|klik|order|follow|share',
        'mau|pengen tanya',
      ],
      yes: [
        'Kak [penonton] tanya, muat berat berapa?',
        'Ada yang nanya ukuran nih.',
        'Iya kak, ready warna hitam.',
        'Bisa kak, sampai ukuran XL.',
        'Aku jawab dulu pertanyaannya ya.',
      ],
      no: ['Silakan tanya kak.', 'Kakak mau tanya apa?', 'Nggak ada yang nanya nih.', 'Kalau mau tanya tulis aja.'],
    },
    {
      rule: 'comment-prompt',
      certainty: 'proof',
      without: spoken,
      patterns: [
        'komentar|ketik|tulis|absen|spill|jawab|drop|isi .. di|ke kolom|komentar|chat|bawah',
        'ketik|komentar|tulis|absen [angka|huruf] #n|mau|kota|warna|nama|satu|hadir|size|ukuran',
        'komentar|ketik|absen dong|yuk|ya|dulu',
        'kasih tahu|tau|tahukan [aku] .. komentar|chat|kolom',
        'boleh|silakan|silahkan|langsung|jangan [ragu|malu|sungkan|segan] [buat|untuk] tanya|komentar|request',
        'mau|ingin|pengen tanya [apa|langsung|boleh|silakan|tulis|ketik|saja]',
        'yuk|ayo|coba|boleh .. komentar|ngobrol|absen|ketik|tulis',
        'angkat|acungkan tangan',
        'bingung|penasaran|ragu [boleh|langsung] tanya',
        'sini curhat|cerita',
      ],
      except: ['tidak usah|boleh|perlu komentar|ketik|tanya', 'aku|saya ketik|tulis|jawab', 'komentar jahat|negatif'],
      yes: [
        'Ketik 1 kalau mau warna hitam.',
        'Komen di bawah ya kak.',
        'Silakan tanya kak.',
        'Yuk absen dulu dari kota mana.',
      ],
      no: ['Komennya rame banget.', 'Aku tulis dulu ya pesanannya.', 'Nggak usah komen yang jelek-jelek.'],
    },
    {
      rule: 'question',
      certainty: 'proof',
      without: spoken,
      patterns: [
        'siapa [di] [sini] [saja|nih] [yang] .. mau|sudah|pernah|suka|punya|butuh|belum|sering|kangen|nungguin',
        'ada yang mau|pernah|sudah|punya|suka|bingung|butuh|minat|sama|request|cari|nyari',
        'tim|team * atau *',
        'pilih|suka|mau|lebih .. mana|apa|warna .. atau *',
        'mau|pilih|suka|lihat [yang] mana',
        'menurut kak|kalian|kamu|bunda|bun|teteh|bestie|guys|mbak|semeton|lur|dulur|gaes|teman',
        'kalian|kak|bunda|kamu|teman [biasanya|lebih] suka|pilih|tim|pakai|mau .. apa|mana|berapa',
        'dari mana [saja] nih|kak|ya|kalian',
        'setuju tidak|kak|ya',
        'polling|vote|voting|jajak',
        'lanjut|mau|pilih ... atau ... pilih',
        'berat|tinggi|ukuran|kulitnya [badan|badannya] [kak] !berapa|apa [kak]',
      ],
      except: ['kak|#nama|yang .. tanya', 'makasih', 'tidak ada yang'],
      yes: [
        'Siapa yang udah pernah pakai?',
        'Ada yang mau warna cokelat?',
        'Tim pedas atau tim gurih nih?',
        'Menurut kalian bagusan yang mana?',
        'Kakak biasanya pakai ukuran apa?',
      ],
      no: ['Kak [penonton] tanya, ada yang mau?', 'Siapa cepat dia dapat.', 'Nggak ada yang mau ketinggalan kan.'],
    },
  ],
};
