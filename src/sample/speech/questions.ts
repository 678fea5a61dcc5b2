/** Questions that viewers ask about anything, with the host's answer. */
export const questions: readonly (readonly [string, string])[] = [
  ['Bisa COD kak?', 'Bisa, pilih bayar di tempat pas checkout.'],
  ['Kirim dari mana?', 'Dari gudang tokonya langsung, alamatnya ada di halaman toko.'],
  ['Berapa lama sampai ke Medan?', 'Biasanya empat sampai lima hari.'],
  ['Sampai Kalimantan berapa hari?', 'Sekitar lima hari, tergantung kotanya.'],
  ['Etalase berapa?', 'Nomor {no} ya.'],
  ['Ada diskon lagi nggak?', 'Nggak ada tambahan, itu udah harga live.'],
  ['Masih ada stok?', 'Masih, sisanya kelihatan di keranjang.'],
  ['Besok masih harga segini?', 'Belum tentu, harga live beda sama harga harian.'],
  ['Bedanya sama yang sebelah apa?', 'Beda ukuran sama isinya, nanti {aku} jejerin dua-duanya.'],
  ['Bisa sekalian kartu ucapan?', 'Bisa, tulis di catatan pesanan.'],
  ['Live lagi kapan?', 'Insyaallah {sesi}.'],
  ['Kalau salah pilih gimana?', 'Chat tokonya sebelum dikirim, masih bisa diganti.'],
  ['Ini dipakai sendiri juga nggak?', 'Iya, yang di rumah {aku} udah dari bulan lalu.'],
  ['Yang paling laku yang mana?', 'Kalau minggu ini {nama}, kelihatan dari pesanan yang masuk.'],
  ['Bisa beli dua beda varian?', 'Bisa, masukin satu-satu ke keranjang, bayarnya sekali.'],
  ['Voucher tadi masih bisa?', 'Coba klaim lagi di layar, kalau nggak muncul berarti kuotanya habis.'],
];
