import type { HighlightId } from '../../model/highlight.ts';

/** How Sorot reads each practice where the platform's wording leaves room: one or two sentences on the method page. */
export const settlements: Record<HighlightId, string> = {
  'local-language':
    'Dihitung dari waktu bicara, jadi jeda tidak mengurangi. Kalimat campuran ikut tata bahasanya; bahasa daerah sama nilainya dengan bahasa Indonesia.',
  'host-on-screen': 'Terlihat dan rapi harus dua-duanya. Kesopanan hanya dinilai orang.',
  'enthusiastic-host': 'Hanya dinilai orang, sebaiknya sebelum ia melihat angka penjualan. Mesin tidak membaca emosi.',
  'audience-interaction':
    '“Sering” berarti paling sedikit 3 tanggapan dan 1 ajakan tiap 10 menit. Kalimat yang sama dalam satu menit dihitung sekali.',
  'product-demo': 'Ucapan seperti “aku coba ya” baru calon bukti; yang memutuskan adalah orang yang menonton.',
  'call-to-action':
    'Ajakan membeli, melihat, membagikan, atau mengikuti sudah cukup. Desakan waktu tanpa ajakan bukan ajakan.',
  'creative-format':
    'Satu ucapan edukasi atau cerita berarti sebagian, dua yang berbeda berarti terpenuhi. Bakat dan adegan harus dilihat orang.',
  'live-billboard': 'Hanya dari log fitur. Tanpa log yang lengkap, jawabannya belum diketahui.',
  'live-giveaway': 'Hanya dari log fitur. Janji hadiah lewat ucapan tidak dihitung.',
  'product-details':
    'Dinilai per produk; yang dipakai adalah produk dengan penjelasan terlengkap. Tas, busana, dan kecantikan butuh keempat jenis detail, kategori lain dua.',
  'product-value': 'Fitur dan manfaat harus disebut dalam 30 detik. Pujian tanpa isi tidak dihitung.',
  'target-audience': 'Salah satu cukup: untuk siapa, atau dipakai kapan. Keduanya lebih kuat.',
  'special-offers':
    'Harga asli beserta besar potongan, atau satu penawaran bernama beserta syaratnya. Kata “murah” tidak dihitung.',
  'buyer-trust':
    'Salah satu cukup: mutu, retur atau garansi, atau pengiriman. Yang terbukti adalah ucapannya, bukan kebenarannya.',
  'policy-compliant':
    'Log tanpa pelanggaran berarti sebagian: tidak ada yang tercatat. Terpenuhi hanya bila orang menontonnya.',
  'quality-content': 'Orang yang memutuskan. Blok ucapan yang berulang sama persis hanya ditandai sebagai calon bukti.',
  'effective-duration': 'Tepat 45 menit dihitung. Lebih lama tidak dianggap lebih baik.',
  'peak-hours':
    'Yang dilihat jam mulainya. Pukul 20.59 masuk, 21.00 tidak. Jam ramai adalah kebiasaan, bukan hasil penelitian.',
  'branded-product':
    'Terjual paling sedikit satu dan disematkan atau disebut, untuk produk yang sama. Salah satu saja berarti sebagian.',
  'competitive-price':
    'Hanya produk terlaris, dan hanya dari harga yang dicatat orang. Catatan tanpa tanggal dan tempat paling tinggi berarti sebagian.',
  'product-visible': 'Terlihat sekali sudah terpenuhi; kekuatannya adalah bagian waktu produk terlihat.',
  'tidy-background': 'Hanya dinilai orang.',
  'tidy-layout': 'Analisis gambar bisa menemukan wajah atau produk yang tertutup, tetapi rapi tidaknya dinilai orang.',
  'creative-setting': 'Satu jenis latar sudah cukup; catatan pengamat menyebut yang mana.',
  'clear-picture': 'Analisis ketajaman, cahaya, dan warna boleh memutuskan dengan keyakinan rendah.',
  'smooth-video': 'Gambar yang hilang, beku, atau goyang menurut analisis atau log boleh memutuskan.',
  'clear-audio': 'Analisis keras suara dan suara terputus boleh memutuskan dengan keyakinan rendah.',
  'av-sync': 'Analisis hanya bisa memeriksa gerak bibir, jadi sendirian paling tinggi berarti sebagian.',
  'teaser-video':
    'Diunggah dalam tujuh hari sebelum mulai dan menyebut produk, promo, atau daya tariknya. Tanpa teaser di daftar, jawabannya belum diketahui.',
};
