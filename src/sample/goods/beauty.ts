import type { Field } from './good.ts';

const category = 'Perawatan & Kecantikan' as const;

export const beauty: Field = {
  goods: [
    {
      id: '1730518246019735041',
      name: 'Lunaraya Serum Niacinamide 5% 20 ml',
      spoken: 'serum Lunaraya',
      brand: 'Lunaraya',
      category,
      level2: 'Perawatan Wajah',
      price: 79000,
      was: 129000,
      affiliate: true,
      stock: 640,
      elsewhere: { price: 92000, at: '2026-11-08', where: 'pasar daring lain' },
      talk: {
        material: [
          'Isinya niacinamide lima persen, ditambah panthenol sama ekstrak beras, bisa dibaca sendiri di label belakangnya.',
          'Komposisinya pendek aja kak: niacinamide 5%, panthenol, gliserin, nggak ada pewangi.',
        ],
        origin: [
          'Serum ini diproduksi di Sidoarjo, ada nama pabriknya di kotak.',
          'Buatan Indonesia, pabriknya di Sidoarjo ya kak.',
        ],
        options: [
          'Ukurannya ada dua, 20 ml sama 40 ml, warnanya bening agak kekuningan.',
          'Botol 20 ml ini kaca warna cokelat, yang 40 ml botolnya pump putih.',
        ],
        variants: [
          'Variannya ada dua, yang biasa sama yang tanpa pelembap tambahan buat kulit berminyak.',
          'Ada varian reguler, ada varian light, bedanya di tekstur.',
        ],
        value: [
          'Ada panthenol-nya, jadi habis dipakai kulit rasanya lembap, nggak ketarik.',
          'Teksturnya cair banget, jadi cepat meresap dan nggak lengket pas ditimpa tabir surya.',
          'Pipetnya ada garis takar, jadi pas dua tetes nggak kebuang.',
        ],
        target: [
          'Serum ini cocok buat yang kulitnya berminyak dan baru mulai belajar skincare.',
          'Dipakainya malam sebelum tidur, atau pagi sebelum berangkat kerja juga bisa.',
          'Buat kakak yang sering kerja di ruangan AC terus kulitnya gampang kering, ini enak dipakai.',
        ],
        demo: [
          'Aku tetesin di punggung tangan ya, lihat nih, cair kayak air.',
          'Aku ratain pelan-pelan, satu, dua, tiga, tuh udah nyerap.',
          'Kameranya aku deketin, lihat bedanya tangan kiri yang pakai sama kanan yang belum, lebih lembap yang kiri.',
        ],
        learn: [
          'Jadi niacinamide itu nama lain vitamin B3, larut air, makanya dipakai sebelum pelembap, bukan sesudah.',
          'Urutannya sabun muka, toner, serum, baru pelembap, yang paling cair duluan.',
        ],
        ask: [
          [
            'Bisa dipakai bareng retinol nggak?',
            'Kalau baru mulai, aku saranin malamnya gantian dulu, jangan ditumpuk.',
          ],
          ['Ini bisa buat umur berapa?', 'Di kemasannya tertulis mulai tujuh belas tahun ke atas ya kak.'],
          ['Habis buka tahan berapa lama?', 'Simbol di botolnya enam bulan setelah dibuka, simpan di tempat teduh.'],
        ],
      },
    },
    {
      id: '1730518246019735042',
      name: 'Lunaraya Pelembap Barrier Cream 30 g',
      spoken: 'pelembap barrier',
      brand: 'Lunaraya',
      category,
      level2: 'Perawatan Wajah',
      price: 68000,
      was: 99000,
      affiliate: true,
      stock: 412,
      talk: {
        material: [
          'Di dalamnya ada ceramide sama squalane, tanpa alkohol denat.',
          'Kandungannya ceramide tiga jenis, squalane dari tebu, sama gliserin.',
        ],
        origin: [
          'Pelembapnya diproduksi di pabrik yang sama, Sidoarjo.',
          'Dibuat di Indonesia ya, ada alamat pabriknya di dus.',
        ],
        options: [
          'Isinya 30 gram di tube, ada juga jar 50 gram, krimnya warna putih susu.',
          'Yang tube 30 gram buat dibawa, yang jar 50 gram buat di rumah.',
        ],
        variants: [
          'Ada varian gel buat kulit berminyak, ada varian krim buat kulit kering.',
          'Dua model: gel cream yang ringan, sama rich cream yang lebih padat.',
        ],
        value: [
          'Ada ceramide-nya, jadi kulit terasa lembap lebih lama walaupun di ruangan AC.',
          'Teksturnya gel, jadi dipakai siang nggak bikin muka terasa berat.',
        ],
        target: [
          'Pelembap ini buat kulit kering sampai normal.',
          'Cocok buat mahasiswa yang mau skincare simpel, cukup sabun, ini, sama tabir surya.',
        ],
        demo: [
          'Aku colek sedikit, aku oles di pipi sebelah sini, tuh langsung kelihatan lembap.',
          'Aku balik jarnya, nggak tumpah, teksturnya padat kayak gini.',
        ],
        learn: [
          'Lapisan kulit itu ibarat tembok bata, ceramide itu semennya, gampangnya gitu.',
          'Pakai pelembap pas muka masih agak basah, lebih enak meratanya.',
        ],
        ask: [
          ['Bikin berminyak nggak kak?', 'Yang gel nggak, yang rich cream memang agak kilap di siang hari, jujur aja.'],
          ['Boleh dipakai bayi?', 'Nggak ya kak, ini untuk dewasa, buat bayi ada produk khusus.'],
        ],
      },
    },
    {
      id: '1730518246019735043',
      name: 'Tabir Surya Sunalaya SPF 50 PA++++ 40 ml',
      spoken: 'tabir surya Sunalaya',
      brand: 'Sunalaya',
      category,
      level2: 'Perawatan Wajah',
      price: 59000,
      was: 85000,
      affiliate: true,
      stock: 980,
      elsewhere: { price: 61500, at: '2026-11-02', where: 'toko kosmetik dekat pasar' },
      talk: {
        material: [
          'Filternya campuran, ada zinc oxide ada filter kimia, daftarnya di belakang tube.',
          'Bahannya tanpa pewangi, ada ekstrak teh hijau di urutan agak belakang.',
        ],
        origin: ['Sunalaya ini buatan Tangerang.', 'Diproduksi di Tangerang, distributornya Jakarta.'],
        options: [
          'Satu tube 40 ml, ada yang bening ada yang bertint warna beige muda sama beige.',
          'Ukuran 40 ml sama sachet 5 ml buat nyoba.',
        ],
        variants: [
          'Varian bening buat cowok cewek, varian tint buat yang mau sedikit rata warnanya.',
          'Ada tiga varian: bening, tint terang, tint sedang.',
        ],
        value: [
          'SPF 50 PA empat plus, jadi tenang kalau seharian di luar, asal diulang tiap dua sampai tiga jam.',
          'Hasil akhirnya nggak abu-abu, jadi aman buat kulit sawo matang.',
        ],
        target: [
          'Buat yang tiap hari naik motor, ini wajib ada di tas.',
          'Pas dipakai buat jalan-jalan ke pantai atau nemenin anak main di lapangan.',
        ],
        demo: [
          'Aku pakai dua jari ya, segini takarannya buat muka sama leher.',
          'Nih aku ratain di tangan, nggak ada sisa putih.',
          'Aku tempel tisu di punggung tangan, lihat, nggak nempel minyaknya.',
        ],
        learn: [
          'Tabir surya tuh takarannya dua ruas jari, kurang dari itu SPF-nya nggak nyampe.',
          'UVA tembus kaca mobil, makanya di dalam mobil pun tetap dipakai.',
        ],
        ask: [
          ['Perih di mata nggak?', 'Di aku nggak, tapi jangan terlalu dekat mata ya.'],
          ['Wudu gimana kak?', 'Tinggal dibersihin dulu, habis itu dipakai ulang.'],
        ],
      },
    },
    {
      id: '1730518246019735044',
      name: 'Sabun Muka Gandarasa Teh Hijau 100 ml',
      spoken: 'sabun muka Gandarasa',
      brand: 'Gandarasa',
      category,
      level2: 'Perawatan Wajah',
      price: 35000,
      was: 45000,
      affiliate: true,
      stock: 1500,
      talk: {
        material: [
          'Pembersihnya dari turunan kelapa, pH-nya lima setengah, tanpa SLS.',
          'Komposisinya ada ekstrak teh hijau dari Ciwidey sama gliserin.',
        ],
        origin: ['Gandarasa itu bikinnya di Cimahi.', 'Produksi Cimahi, Jawa Barat.'],
        options: [
          'Satu botol 100 ml, ada refill 200 ml, gelnya hijau bening.',
          'Ada 100 ml sama 200 ml, warnanya hijau muda alami.',
        ],
        variants: [
          'Pilihannya teh hijau, beras merah, sama tanpa wangi.',
          'Tiga varian ya: teh hijau, beras merah, unscented.',
        ],
        value: [
          'Nilai pH-nya lima setengah, jadi habis cuci muka nggak kesat ketarik.',
          'Busanya sedikit, jadi nggak bikin kulit kering.',
        ],
        target: [
          'Buat remaja yang baru pertama pakai sabun muka, ini aman mulainya.',
          'Enak dipakai pulang kerja habis kena debu jalan.',
        ],
        demo: [
          'Aku pompa sekali, aku kasih air, busanya segini aja kak.',
          'Aku cuci pakai air sebaskom ini, bilasnya sekali dua kali udah bersih.',
        ],
        learn: [
          'Cuci muka itu cukup dua kali sehari, kebanyakan malah bikin kering.',
          'Air hangat kuku lebih enak buat angkat minyak daripada air panas.',
        ],
        ask: [
          ['Ada izin edarnya nggak?', 'Ada kak, nomor BPOM-nya aku deketin ke kamera, bisa kakak cek sendiri.'],
          ['Cocok buat kulit kering?', 'Pilih yang beras merah ya, lebih lembap.'],
        ],
      },
    },
    {
      id: '1730518246019735045',
      name: 'Lip Tint Merona Jingga 4 ml',
      spoken: 'lip tint',
      brand: null,
      category,
      level2: 'Rias Wajah',
      price: 29000,
      was: 49000,
      affiliate: true,
      stock: 310,
      talk: {
        material: ['Bahannya berbasis air, ada minyak jojoba sedikit.', 'Pigmennya food grade, tanpa pewangi tajam.'],
        origin: ['Ini produksi Bekasi.', 'Asalnya dari Bekasi, bukan impor.'],
        options: [
          'Warnanya ada enam, dari peach sampai merah bata, isi 4 ml.',
          'Shade satu sampai enam, aku taruh contohnya di layar.',
        ],
        variants: [
          'Ada varian glossy ada varian matte.',
          'Modelnya dua, yang glossy tutupnya bening, yang matte tutupnya hitam.',
        ],
        value: [
          'Ada minyak jojoba, jadi bibir nggak gampang pecah pas matte-nya kering.',
          'Nempelnya lumayan lama, jadi habis makan tinggal touch up tengahnya.',
        ],
        target: ['Buat anak kuliahan yang suka tampil natural.', 'Cocok buat kondangan tinggal ditumpuk dua lapis.'],
        demo: [
          'Aku swatch di tangan ya, ini shade dua, ini shade empat.',
          'Aku pakai di bibir sekarang, cukup tengahnya terus ditepuk pakai jari.',
        ],
        learn: ['Kalau bibir kering, scrub tipis dulu pakai handuk basah, baru pakai tint.'],
        ask: [
          ['Shade buat kulit sawo matang yang mana?', 'Shade empat atau lima, yang agak bata.'],
          ['Transfer nggak ke masker?', 'Yang glossy masih transfer, yang matte lebih aman.'],
        ],
      },
    },
  ],
  learn: [
    'Patch test dulu di belakang telinga dua puluh empat jam, baru ke muka.',
    'Skincare itu pelan-pelan, satu produk dulu dua minggu, baru tambah yang lain.',
    'Kalau pakai yang eksfoliasi, malam besoknya istirahat dulu.',
    'Tekstur gel biasanya buat yang berminyak, krim buat yang kering, nggak selalu sih tapi gampangnya gitu.',
    'Habis buka kemasan, tulis tanggalnya pakai spidol di bawah botol, biar ingat.',
    'Kapas bikin produk banyak kebuang, pakai tangan bersih aja.',
    'Kulit berminyak tetap butuh pelembap, pilih yang ringan.',
    'Simpan skincare jangan di kamar mandi, lembap, cepat berubah warnanya.',
    'Serum itu secukupnya, kebanyakan malah menggumpal di muka.',
  ],
  trust: [
    'Semua yang di etalase ini ada nomor BPOM-nya, tinggal dicek di aplikasinya.',
    'Tanggal kedaluwarsanya masih panjang, ini tertulis Maret 2029.',
    'Segelnya masih utuh, kalau sampai segelnya rusak bisa retur tujuh hari.',
    'Botolnya kami bungkus bubble wrap dua lapis, pecah di jalan kami ganti.',
    'Barangnya langsung dari pabrik, ada stiker hologram yang bisa digosok.',
    'Sebelum dikirim kami cek segel sama tanggalnya satu-satu.',
    'Kalau kulitnya nggak cocok setelah patch test, chat toko, ada aturan returnya.',
  ],
  small: [
    'Aku tuh dulu pernah pakai tujuh lapis skincare, sekarang tobat, tiga aja cukup.',
    'Ini muka aku cuma pakai tabir surya sama bedak tipis ya.',
    'Tadi siang aku kepanasan di jalan, kulit tangan sampai belang.',
    'Meja rias aku berantakan, jangan zoom ya.',
    'Adik aku diam-diam pakai serum aku, pantes cepat habis.',
    'Kemarin salah beli kapas satu karung, sampai sekarang belum habis.',
  ],
  titles: [
    'Skincare basic tanpa ribet, racikan buat pemula',
    'Malam serum: cek tekstur satu-satu bareng aku',
    'Restock tabir surya, cek finish di kulit sawo matang',
    'Tanya jawab kulit berminyak, sambil spill harga',
    'Paket hemat skincare tanggal muda',
    'Bongkar isi dus: sabun muka, serum, pelembap',
  ],
};
