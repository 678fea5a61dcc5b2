import type { Lexicon } from '../lexicon.ts';

/** H7: the two forms that words can show: teaching beyond the product at hand, and a story or tip people know. */
export const creativeFormat: Lexicon = {
  id: 'creative-format',
  rules: [
    {
      rule: 'education',
      certainty: 'proof',
      without: ['question'],
      patterns: [
        'menurut|berdasarkan [para] penelitian|riset|studi|dokter|dermatolog|ahli|pakar|jurnal|bpom|who',
        'secara ilmiah|medis',
        'tahukah kamu|kalian|kak',
        'tahu|tau tidak [sih] [kak|kalian] kenapa|kalau|bahwa|ternyata *',
        'faktanya|fakta menariknya|menarik|unik|kulit',
        'cara merawat|rawat|merawatnya|ngerawat|nyimpan|menyimpan|simpan|mencuci|nyuci|membersihkan|bersihin|bedain|membedakan .. biar|supaya|agar|jangan|pakai|itu|adalah|yang|tinggal|dengan',
        'bedanya|perbedaan|perbedaannya|perbandingan * .. sama|dengan|dan|antara *',
        'sejarah|asal-usul|filosofi [dari] batik|motif|kopi|tenun|kain|produk|ini *',
        'fungsi|fungsinya|gunanya|kerjanya niacinamide|retinol|ceramide|hyaluronic|vitamin|kolagen|spf|toner|serum|exfoliate|eksfoliasi',
        '!wajar|normal justru|karena|kok',
        'itu wajar',
        'biar|supaya tidak !retak|apek|jamuran|berkarat|bertunas|menggumpal|ngeres',
        'turun temurun',
        '!kulit|lapisan kita|manusia itu|punya|ada|butuh|terdiri *',
      ],
      except: [
        'lihat|liat|kelihatan|keliatan [kan|ya] bedanya',
        'harga',
        'bedanya|perbedaan .. berapa|ribu|#rp',
        'kak|#nama .. tanya',
      ],
      yes: [
        'Menurut penelitian, sinar UV tetap tembus di hari mendung.',
        'Tahukah kamu kenapa kulit jadi kusam?',
        'Talenan kayu kasih minyak sebulan sekali biar nggak retak.',
        'Cara merawat kain satin itu jangan diperas.',
        'Bedanya retinol sama niacinamide itu di cara kerjanya.',
        'tau nggak sih kenapa rambut rontok',
      ],
      no: [
        'Bedanya cuma di harga kak.',
        'Lihat bedanya tangan kiri yang pakai sama kanan yang belum.',
        'Tau nggak kak, ini murah banget.',
        'Aku nggak tau kenapa sinyalnya jelek.',
        'Menurut aku bagus sih.',
        'Kak Rina tanya bedanya serum A sama B apa.',
      ],
    },
    {
      rule: 'story',
      certainty: 'proof',
      patterns: [
        'pengalaman aku|saya|pribadi|ku|gue',
        'dulu [tuh|itu|tu] kulitku|rambutku|wajahku|mukaku|badanku [itu|tuh|sempat|pernah] *',
        'dulu [tuh|itu|tu] kulit|rambut|wajah|badan|kaki aku|saya [itu|tuh|sempat|pernah] *',
        'dulu aku|saya|gue [itu|tuh] [sempat|pernah|sering|juga|punya|paling] jerawatan|berjerawat|breakout|kusam|rontok|ketombean|insecure|susah|bingung|salah|takut|malas|gagal|gosong',
        'aku|saya [sendiri|pribadi] [juga|sudah] pakai .. setiap|tiap hari|malam|pagi|kerja',
        'aku|saya [sendiri|pribadi] [juga] [sudah] pakai .. #n minggu|bulan|tahun',
        'tips|tipsnya|tip|trik [dari|aku|buat|untuk|biar|supaya|pertama|#n|simpel|mengatasi] .. aku|biar|supaya|buat|untuk|mengatasi|pertama|#n',
        'cerita dikit|sedikit|singkat|dulu .. aku|soal|tentang|waktu|pengalaman',
      ],
      except: ['pengalaman kerja|kurir', 'dulu aku|saya live'],
      yes: [
        'Dulu kulit aku tuh kusam banget.',
        'Aku sendiri pakai ini tiap malam.',
        'Tips dari aku biar jilbab nggak geser, pakai jarum di sini.',
        'pengalaman aku pakai ini dua bulan',
      ],
      no: ['Cerita dong kak.', 'Tipsnya apa kak?', 'Aku pakai baju hitam hari ini.', 'Dulu aku live di akun sebelah.'],
    },
  ],
};
