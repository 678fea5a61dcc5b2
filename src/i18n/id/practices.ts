import type { HighlightId } from '../../model/highlight.ts';

/** The 29 practices. `label` is the platform's own name, letter for letter; `plain` is our title, short enough for a card. */
export const practices: Record<HighlightId, { label: string; plain: string }> = {
  'local-language': { label: 'Berkomunikasi dengan bahasa setempat', plain: 'Ngobrol dengan bahasa penonton' },
  'host-on-screen': { label: 'Host terlihat di layar dan berpakaian sopan', plain: 'Tampil di layar, rapi dan sopan' },
  'enthusiastic-host': {
    label: 'Host tampak antusias saat berinteraksi dengan produk atau audiens',
    plain: 'Semangat yang tulus',
  },
  'audience-interaction': { label: 'Host aktif berinteraksi dengan audiens', plain: 'Jawab dan ajak penonton' },
  'product-demo': { label: 'Demo produk yang jelas', plain: 'Tunjukkan cara pakainya' },
  'call-to-action': { label: 'Ajakan bertindak yang lugas', plain: 'Ajak dengan kalimat yang jelas' },
  'creative-format': {
    label: 'Penggunaan format presentasi konten yang kreatif',
    plain: 'Pilih satu format bercerita',
  },
  'live-billboard': { label: 'Memanfaatkan fitur Billboard LIVE', plain: 'Pasang Billboard LIVE' },
  'live-giveaway': { label: 'Memanfaatkan fitur Giveaway LIVE', plain: 'Bagi hadiah lewat fitur resmi' },
  'product-details': {
    label: 'Menyampaikan detail spesifikasi dan fitur produk',
    plain: 'Sebut detail yang dicari pembeli',
  },
  'product-value': { label: 'Menyampaikan nilai produk dengan jelas', plain: 'Dari fitur ke manfaat' },
  'target-audience': { label: 'Menyoroti pengguna target atau skenario penggunaan', plain: 'Bilang ini untuk siapa' },
  'special-offers': { label: 'Mempromosikan promo, diskon, atau bundle spesial', plain: 'Promo pakai angka' },
  'buyer-trust': {
    label: 'Membagikan informasi yang bisa membangun kepercayaan pembeli (mis. garansi, sertifikasi)',
    plain: 'Tenangkan pembeli dengan fakta',
  },
  'policy-compliant': { label: 'Tidak melanggar kebijakan konten', plain: 'Jaga siaran dari pelanggaran' },
  'quality-content': { label: 'Konten berkualitas baik', plain: 'Siaran segar, bukan putaran ulang' },
  'effective-duration': { label: 'Durasi Siaran LIVE efektif (>45 menit)', plain: 'Siaran 45 menit atau lebih' },
  'peak-hours': { label: 'Mencakup jam ramai penonton ("Waktu Tayang Puncak")', plain: 'Mulai di jam ramai' },
  'branded-product': { label: 'Sertakan setidaknya 1 produk bermerek', plain: 'Sertakan barang bermerek' },
  'competitive-price': { label: 'Harga harus kompetitif dan menarik.', plain: 'Bandingkan harga barang terlaris' },
  'product-visible': { label: 'Produk ditampilkan dengan jelas', plain: 'Barang selalu kelihatan' },
  'tidy-background': { label: 'Latar belakang harus bersih dan rapi', plain: 'Latar bersih dan rapi' },
  'tidy-layout': {
    label: 'Elemen tata letak dan visual siaran LIVE harus disusun dengan rapi.',
    plain: 'Tata tulisan dan stiker',
  },
  'creative-setting': {
    label: 'Skenario Siaran LIVE dirancang secara kreatif',
    plain: 'Pilih panggung yang bercerita',
  },
  'clear-picture': { label: 'Gambar tampak jelas dan terfokus pada produk', plain: 'Gambar jernih, warna apa adanya' },
  'smooth-video': { label: 'Kualitas gambarnya harus stabil dan mulus', plain: 'Gambar stabil, tidak patah' },
  'clear-audio': { label: 'Audio terdengar jelas dan volumenya pas', plain: 'Suara jelas, volume nyaman' },
  'av-sync': { label: 'Audio dan visual selaras', plain: 'Suara dan gambar seirama' },
  'teaser-video': {
    label: 'Posting video teaser jauh-jauh hari untuk membangun antusiasme',
    plain: 'Unggah teaser sebelum LIVE',
  },
};
