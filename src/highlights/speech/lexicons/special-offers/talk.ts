/** Talk in which the words of an offer offer nothing: over or to come, elsewhere, mistaken, or figures of something else. */

export const measures =
  'cm|senti|sentimeter|meter|m|mm|mili|milimeter|ml|mililiter|gram|gr|g|kilo|kg|ons|liter|inci|inch|watt|volt|orang|kali|derajat|giga|gb|tb|mb|lapis|susun|hz|rpm|kelvin|lumen|gsm|ply|kalori|kkal|km|kilometer|dpi|mp|megapixel|knot|psi|bar|halaman|warna|ukuran|size|model|varian|rasa|langkah|penonton|viewer|follower|pengikut|level|derajat|celcius|mg|miligram|karat|denier|benang|mata|gigi|speed|putaran';

export const idle: readonly string[] = [
  'katanya|konon|hoaks|gosip|kayaknya|mungkin|semoga|moga|andai|seandainya|misalnya|pengennya|umpama',
  'kalau bisa',
  'sempat|sempet|pernah|jaman|zaman [ini|itu|aku|kita|*] [*] !beli|diskon|gratis|bonus|promo|flash',
  '^ dulu',
  'di pasar|mall|toko|pasaran [*] [*] !ada|jual|yang .. [*] [*] #rp',
  'penonton|viewer|viewers|nonton|followers [*] !#nn',
  'kalau !saja|nanti|besok|misal .. ada|diskon|dapat|gratis|tembus',
  'nanti|besok|rencananya|kapan|tunggu|nunggu|bakal .. !diskon|promo|voucher|bonus|flash|gratis|cashback|sale|bundling',
  'salah|keliru|typo|kebalik|lupa [pasang|masang|naruh|input|ketik|baca|lihat|kasih|*] !harga|harganya|diskon|diskonnya|promo|voucher|tulis|vouchernya',
  'toko|lapak|live|tempat|merek|brand|penjual sebelah|lain [tadi|itu|*] [lagi] !diskon|promo|gratis|bonus|flash',
  'tidak|belum|bukan|tanpa [ada|dapat|bisa|lagi|dikasih|kasih|pakai|termasuk|berlaku|*] [ada|dapat] !bonus|gratis|hadiah|promo|bundling|diskon|potongan|voucher|cashback|kupon|flash',
  'bonus|bonusnya|gratis|gratisnya|hadiahnya|promo|promonya|diskon|diskonnya|voucher|vouchernya|flash|salenya [live|sale|ongkir|ongkirnya|itu|yang|ini|*] [tadi|kemarin|siang|pagi|*] [siang|pagi|*] !sudah|belum|tidak habis|lewat|selesai|hangus|kelar|ditarik|dicabut|ditutup|berakhir|ada|berlaku|bisa|dapat|tutup|lagi',
  '!#rp mah|watt|volt|rpm|lumen|mili|ml|gram|km|kalori|kkal|hz|kali|orang|follower|penonton|dpi|pa|psi|langkah|putaran|kata|halaman|pengguna|views|mg|siklus|btu|tetes|serat|jahitan',
  'rating|ratingnya|bintang|follower|pengikut|views|subscriber|skor|nilai',
  'game|pulsa|listrik|hotel|parkir|bensin|pertalite !voucher|naik|sekarang',
  'bensin|tol|bpjs|pajak|cicilan|gaji|uang kos|kontrakan|ongkos|tiket .. !naik|sekarang|jadi|cuma',
];
