import { type HighlightId, highlightIds } from '../../model/highlight.ts';
import { plain } from '../cells/reading.ts';

/** Names of the 29 types, the platform's label first (Indonesian, English), in the order of `highlightIds`. */
const labels: readonly (readonly string[])[] = [
  [
    'Berkomunikasi dengan bahasa setempat',
    'Speaks the local language',
    'Local language',
    'Bahasa lokal',
    'Bahasa setempat',
  ],
  [
    'Host terlihat di layar dan berpakaian sopan',
    'Host visible on screen and decently dressed',
    'Host on screen',
    'Host di layar',
    'Host tampil di layar',
    'Host terlihat di layar',
  ],
  [
    'Host tampak antusias saat berinteraksi dengan produk atau audiens',
    'Host comes across as enthusiastic with product or audience',
    'Enthusiastic host',
    'Host antusias',
    'Host bersemangat',
  ],
  [
    'Host aktif berinteraksi dengan audiens',
    'Host interacts actively with the audience',
    'Audience interaction',
    'Interaksi penonton',
    'Interaksi dengan penonton',
    'Interaksi audiens',
  ],
  [
    'Demo produk yang jelas',
    'Clear product demo',
    'Product demo',
    'Product demonstration',
    'Demo produk',
    'Demonstrasi produk',
    'Peragaan produk',
  ],
  [
    'Ajakan bertindak yang lugas',
    'Straightforward call to action',
    'Call to action',
    'Call-to-action',
    'Ajakan bertindak',
    'Ajakan membeli',
  ],
  [
    'Penggunaan format presentasi konten yang kreatif',
    'Creative format of presentation',
    'Creative format',
    'Format kreatif',
  ],
  [
    'Memanfaatkan fitur Billboard LIVE',
    'Uses the LIVE Billboard feature',
    'LIVE billboard',
    'LIVE board',
    'Papan LIVE',
    'Billboard LIVE',
  ],
  ['Memanfaatkan fitur Giveaway LIVE', 'Uses the LIVE Giveaway feature', 'LIVE giveaway', 'Giveaway LIVE', 'Giveaway'],
  [
    'Menyampaikan detail spesifikasi dan fitur produk',
    'Tells product specifications and features',
    'Product details',
    'Detail produk',
    'Rincian produk',
  ],
  [
    'Menyampaikan nilai produk dengan jelas',
    "Conveys the product's value clearly",
    'Product value',
    'Nilai produk',
    'Manfaat produk',
  ],
  [
    'Menyoroti pengguna target atau skenario penggunaan',
    'Highlights target users or use scenarios',
    'Target audience',
    'Target penonton',
    'Target audiens',
    'Sasaran penonton',
  ],
  [
    'Mempromosikan promo, diskon, atau bundle spesial',
    'Promotes special offers, discounts or bundles',
    'Special offers',
    'Penawaran khusus',
    'Penawaran spesial',
    'Promo khusus',
  ],
  [
    'Membagikan informasi yang bisa membangun kepercayaan pembeli (mis. garansi, sertifikasi)',
    "Shares information that builds buyers' trust (e.g. warranty, certificates)",
    'Buyer trust',
    'Kepercayaan pembeli',
  ],
  [
    'Tidak melanggar kebijakan konten',
    'No violation of content policy',
    'Policy compliant',
    'Policy-compliant',
    'Sesuai kebijakan',
    'Patuh kebijakan',
  ],
  ['Konten berkualitas baik', 'Good quality content', 'Quality content', 'Konten berkualitas'],
  [
    'Durasi Siaran LIVE efektif (>45 menit)',
    'Effective LIVE duration (>45 minutes)',
    'Effective duration',
    'Durasi efektif',
  ],
  [
    'Mencakup jam ramai penonton ("Waktu Tayang Puncak")',
    'Covers busy viewing hours ("Peak Time")',
    'Peak hours',
    'Jam ramai',
    'Jam sibuk',
    'Jam puncak',
  ],
  [
    'Sertakan setidaknya 1 produk bermerek',
    'Includes at least 1 branded product',
    'Branded product',
    'Branded products',
    'Produk bermerek',
    'Produk bermerk',
  ],
  [
    'Harga harus kompetitif dan menarik.',
    'Competitive and attractive price.',
    'Competitive price',
    'Harga bersaing',
    'Harga kompetitif',
  ],
  [
    'Produk ditampilkan dengan jelas',
    'Product clearly shown',
    'Product visible',
    'Produk terlihat',
    'Produk terlihat jelas',
  ],
  [
    'Latar belakang harus bersih dan rapi',
    'Clean and tidy background',
    'Tidy background',
    'Latar rapi',
    'Latar belakang rapi',
  ],
  [
    'Elemen tata letak dan visual siaran LIVE harus disusun dengan rapi.',
    'Layout and visual elements of the LIVE neatly arranged.',
    'Tidy layout',
    'Tata letak rapi',
    'Layout rapi',
  ],
  [
    'Skenario Siaran LIVE dirancang secara kreatif',
    'Creatively designed LIVE setting',
    'Creative setting',
    'Latar kreatif',
    'Suasana kreatif',
    'Penataan kreatif',
  ],
  [
    'Gambar tampak jelas dan terfokus pada produk',
    'Clear picture focused on the product',
    'Clear picture',
    'Clear image',
    'Gambar jernih',
    'Gambar jelas',
  ],
  [
    'Kualitas gambarnya harus stabil dan mulus',
    'Stable and smooth picture',
    'Smooth video',
    'Video lancar',
    'Gambar lancar',
  ],
  [
    'Audio terdengar jelas dan volumenya pas',
    'Clear audio at a fitting volume',
    'Clear audio',
    'Suara jernih',
    'Suara jelas',
    'Audio jernih',
    'Audio jelas',
  ],
  [
    'Audio dan visual selaras',
    'Audio and picture in sync',
    'AV sync',
    'A/V sync',
    'Audio and video in sync',
    'Suara dan gambar sinkron',
    'Audio video sinkron',
  ],
  [
    'Posting video teaser jauh-jauh hari untuk membangun antusiasme',
    'Teaser video posted well ahead to build excitement',
    'Teaser video',
    'Video teaser',
    'Video pancingan',
  ],
];

const byName = new Map<string, HighlightId>();
for (const [index, id] of highlightIds.entries()) {
  for (const name of [id, String(index + 1), `h${index + 1}`, ...(labels[index] ?? [])]) byName.set(key(name), id);
}

/** The highlight a person means by its number, slug or label; null for anything else. */
export function highlightOf(text: string): HighlightId | null {
  return byName.get(key(text)) ?? null;
}

/** Letters, digits and signs that matter; people drop quotation marks, hyphens and final stops. */
function key(name: string): string {
  return plain(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}>]+/gu, ' ')
    .trim();
}
