import type { Field } from './good.ts';

const category = 'Fashion Muslim' as const;

export const muslim: Field = {
  goods: [
    {
      id: '1730518246019735051',
      name: 'Gamis Sarayuna Linen Cotton',
      spoken: 'gamis Sarayuna',
      brand: 'Sarayuna',
      category,
      level2: 'Gamis',
      price: 189000,
      was: 259000,
      affiliate: true,
      stock: 86,
      elsewhere: { price: null, at: '2026-11-05', where: 'tidak ditemukan di toko lain' },
      talk: {
        material: [
          'Bahannya linen cotton, lima puluh lima persen linen sisanya katun.',
          'Ini linen campur katun, tebalnya sedang, ndak nerawang.',
        ],
        origin: [
          'Dijahitnya di Majalaya, penjahitnya dua belas orang.',
          'Produksi konveksi sendiri di Majalaya, Bandung.',
        ],
        options: [
          'Ukurannya S sampai XXL, lingkar dada 92 sampai 120 senti, warnanya mocca, sage, hitam, sama dusty.',
          'Panjang gamisnya 138 senti untuk M, ada lima warna.',
        ],
        variants: [
          'Ada model kancing depan ada model resleting belakang.',
          'Variannya dua: lengan lonceng sama lengan kancing.',
        ],
        value: [
          'Kancing depan sampai dada, jadi busui friendly, gampang buat menyusui.',
          'Linennya adem, jadi dipakai seharian di acara luar nggak gerah.',
          'Ada saku di kanan kiri, jadi hape sama tisu bisa masuk.',
        ],
        target: [
          'Cocok buat ibu menyusui yang mau tetap rapi ke pengajian.',
          'Dipakai buat kerja masuk, buat arisan juga masuk.',
          'Buat teteh yang tingginya di bawah 155, ambil S ya, jadi nggak nyapu lantai.',
        ],
        demo: [
          'Aku pakai yang M ya, tinggi aku 158, jatuhnya semata kaki.',
          'Aku remas kainnya, tuh lecek dikit terus balik lagi.',
          'Lihat kancingnya aku buka satu-satu, rapat jahitannya.',
        ],
        learn: [
          'Linen itu dari serat batang tanaman rami, makanya makin dicuci makin lembut.',
          'Cucinya jangan dijemur pas matahari terik, balik dulu bagian dalamnya.',
        ],
        ask: [
          ['Nerawang nggak teh?', 'Nggak, tapi yang warna sage aku saranin pakai manset dalam ya.'],
          ['BB 70 ambil apa?', 'Ambil XL teh, lingkar dadanya 112.'],
          ['Bisa buat seragam?', 'Bisa, di atas sepuluh potong chat adminnya dulu ya.'],
        ],
      },
    },
    {
      id: '1730518246019735052',
      name: 'Hijab Segi Empat Voal Lalunira 115',
      spoken: 'hijab voal Lalunira',
      brand: 'Lalunira',
      category,
      level2: 'Hijab',
      price: 39000,
      was: 59000,
      affiliate: true,
      stock: 720,
      talk: {
        material: [
          'Bahannya voal premium, katunnya rapat, tegak di dahi.',
          'Voal ya, bukan polycotton, seratnya halus.',
        ],
        origin: ['Dicetak sama dijahit tepi di Cigondewah.', 'Produksi Bandung, tepinya laser cut.'],
        options: [
          'Ukuran 115 kali 115, warnanya dua belas, dari cream sampai maroon.',
          'Satu ukuran aja 115 senti, warnanya banyak, aku jejerin.',
        ],
        variants: ['Ada yang polos ada yang motif bunga tepi.', 'Pilihannya polos, motif, sama tepi renda.'],
        value: [
          'Voalnya tegak di dahi, jadi nggak perlu banyak jarum.',
          'Kainnya ringan, jadi buat kegiatan di luar nggak gerah di leher.',
        ],
        target: [
          'Buat teteh guru yang seharian ngajar, ini awet tegaknya.',
          'Buat anak sekolah juga cocok, gampang dibentuk.',
        ],
        demo: [
          'Aku lipat segitiga, aku pasang, lihat dahinya langsung tegak.',
          'Aku tarik kainnya, nggak gampang melar.',
        ],
        learn: [
          'Voal disetrika suhu sedang, semprot air dulu biar cepat licin.',
          'Bedanya voal sama paris: paris lebih tipis, voal lebih rapat.',
        ],
        ask: [
          ['Licin nggak teh?', 'Nggak licin, ini voal, pakai satu jarum juga diam.'],
          ['Warna mocca ready?', 'Ready tapi tinggal sedikit ya.'],
        ],
      },
    },
    {
      id: '1730518246019735053',
      name: 'Mukena Travel Wangsalika Katun Jepang',
      spoken: 'mukena travel Wangsalika',
      brand: 'Wangsalika',
      category,
      level2: 'Mukena',
      price: 149000,
      was: 199000,
      affiliate: true,
      stock: 140,
      talk: {
        material: [
          'Katun, dua potong atas bawah, karetnya lembut.',
          'Bahannya katun motif, dalamnya furing tipis di bagian dada.',
        ],
        origin: ['Jahitan Tasikmalaya ini teh.', 'Dari pengrajin bordir Tasikmalaya.'],
        options: [
          'Satu ukuran dewasa, panjang atasan 110 senti, warnanya navy, lilac, sama hijau botol.',
          'Dewasa satu ukuran, muat sampai berat 85 kilo.',
        ],
        variants: ['Ada yang renda tepi ada yang polos bordir.', 'Variannya bordir kecil sama renda.'],
        value: [
          'Dilipat jadi pouch sekecil dompet, jadi gampang masuk tas kerja.',
          'Katunnya nyerap keringat, jadi salat siang nggak lengket.',
        ],
        target: ['Buat yang sering dinas luar kota atau mau umrah.', 'Cocok buat hadiah ibu mertua, aman pisan.'],
        demo: [
          'Aku lipat ya, hitung bareng, satu dua tiga, masuk pouch.',
          'Aku pakai langsung, panjangnya nutup sampai tangan.',
        ],
        learn: ['Bordir Tasik itu turun-temurun, satu mukena bisa dua jam bordirnya.'],
        ask: [
          ['Nerawang teh?', 'Bagian dada ada furing, bagian bawah kainnya tebal.'],
          ['Bisa dicuci mesin?', 'Bisa, pakai kantong cuci ya.'],
        ],
      },
    },
    {
      id: '1730518246019735054',
      name: 'Tunik Kaos Panjang Sarayuna Daily',
      spoken: 'tunik daily',
      brand: 'Sarayuna',
      category,
      level2: 'Atasan Muslim',
      price: 89000,
      was: 119000,
      affiliate: true,
      stock: 230,
      talk: {
        material: ['Katun combed 24s, dua arah melarnya dikit.', 'Ini kaos katun combed, bukan PE.'],
        origin: ['Rajut sama jahitnya di Soreang.', 'Produksi Soreang, Kabupaten Bandung.'],
        options: [
          'Size M sampai XXL, panjang 88 senti, warnanya hitam, mocca, navy, olive.',
          'Ada empat warna, empat ukuran.',
        ],
        variants: [
          'Ada lengan panjang polos ada yang pakai manset rib.',
          'Modelnya dua, belahan samping sama tanpa belahan.',
        ],
        value: [
          'Ada belahan samping, jadi gampang duduk di motor.',
          'Katun combed-nya menyerap keringat, enak buat di rumah.',
        ],
        target: ['Buat ibu-ibu antar jemput anak sekolah.', 'Cocok buat olahraga pagi santai juga.'],
        demo: ['Aku tarik ya kainnya, balik lagi, nggak kendor.', 'Aku duduk, lihat belahannya nggak naik.'],
        learn: ['Angka 24s itu tebal benang, makin kecil angkanya makin tebal.'],
        ask: [
          ['Luntur nggak?', 'Cucian pertama pisahin dulu yang warna tua ya.'],
          ['Panjangnya nutup paha?', 'Nutup, di tinggi 158 sampai atas lutut.'],
        ],
      },
    },
    {
      id: '1730518246019735055',
      name: 'Inner Ninja Anti Pusing',
      spoken: 'inner ninja',
      brand: null,
      category,
      level2: 'Aksesori Muslim',
      price: 19000,
      was: null,
      affiliate: true,
      stock: 6,
      talk: {
        material: ['Kaos rayon spandek, lembut.', 'Rayon super, melar empat arah.'],
        origin: ['Jahitan rumahan di Cicalengka.', 'Dari ibu-ibu penjahit Cicalengka.'],
        options: ['Satu ukuran, warnanya sepuluh.', 'All size, warna netral semua.'],
        variants: ['Ada model ninja ada model bandana.', 'Tali belakang atau tanpa tali, bisa pilih.'],
        value: [
          'Bagian telinga ada lubangnya, jadi pakai stetoskop atau earphone gampang.',
          'Nggak ada jahitan di dahi, jadi nggak bikin pusing seharian.',
        ],
        target: ['Buat tenaga kesehatan sama guru ini paling dicari.', 'Buat pemakai kacamata juga enak.'],
        demo: ['Aku tarik, melarnya segini, balik lagi.'],
        learn: ['Inner dicuci tangan aja biar melarnya awet.'],
        ask: [['Isi berapa?', 'Satu bungkus isi satu ya, bukan tiga.']],
      },
    },
  ],
  learn: [
    'Buat lihat nerawang atau nggak, tempel kain ke lampu hape kayak gini.',
    'Warna pastel padukan sama inner senada biar bersih.',
    'Kalau dada lebih besar, pilih model kerut dada, jatuhnya lebih enak.',
    'Jangan gantung kaos basah, jadinya melar.',
  ],
  trust: [
    'Jahitannya dicek dua kali sebelum dikirim, ada kartu QC di plastiknya.',
    'Salah ukuran boleh tukar, ongkirnya kami tanggung sekali.',
    'Warna beda dari layar boleh retur tujuh hari.',
    'Dikirim dari Bandung, Jabodetabek estimasi dua hari.',
  ],
  small: [
    'Hujan terus di Bandung, jemuran aku udah tiga hari belum kering.',
    'Kucing aku lewat, maap ya bestie.',
    'Aku teh habis makan seblak, masih kepedesan.',
  ],
  titles: [
    'Gamis adem buat ke pengajian, try on semua ukuran',
    'Hijab voal serba tiga puluh sembilan ribu',
    'Try on gamis busui friendly S sampai XXL',
    'OOTD kerja berhijab, mix and match bareng Neng',
    'Mukena travel buat kado, cek jahitannya',
    'Live subuh: restock inner dan tunik daily',
  ],
};
