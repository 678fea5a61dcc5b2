import { highlightIds, type MissingInput } from '../../model/highlight.ts';

/**
 * Facts that stand as evidence, as sentences. Say what was seen, never what it caused.
 * `{name}` places hold figures and names from the data; keep each of them.
 */
export const facts = {
  /** {minutes}: whole minutes so far; {atLeast}: the limit; {start}: wall clock. */
  'duration.enough': 'Mulai {start}, siaran {minutes} menit (batasnya {atLeast} menit).',
  'duration.short': 'Mulai {start}, siaran {minutes} menit, belum {atLeast} menit.',
  /** {zone}: WIB, WITA, WIT or UTC+08:00. {to} itself is outside. */
  'peak.inside': 'Mulai {start} {zone}, di dalam jam ramai {from}-{to}.',
  'peak.outside': 'Mulai {start} {zone}, di luar jam ramai {from}-{to}.',
  'peak.overlap': '{minutes} menit siaran berada di jam ramai {from}-{to}.',
  /** {n} counts the uses in the log. */
  'billboard.used': 'Billboard LIVE ke-{n} tercatat di log.',
  'billboard.none': 'Log lengkap, tanpa Billboard LIVE.',
  'giveaway.used': 'Giveaway LIVE ke-{n} tercatat di log.',
  'giveaway.none': 'Log lengkap, tanpa Giveaway LIVE.',
  'poll.used': 'Jajak pendapat ke-{n} tercatat di log.',
  'voucher.used': 'Voucher ke-{n} tercatat di log.',
  'flash_sale.used': 'Flash sale ke-{n} tercatat di log.',
  'violation.recorded': 'Pelanggaran ke-{n} tercatat di log.',
  'violation.none': 'Tidak ada pelanggaran tercatat di log yang lengkap.',
  /** {product}, {brand}: as in the data; {units}: units sold in the session. */
  'brand.sold': '{product} dari {brand} terjual {units} unit.',
  'brand.pinned': '{product} dari {brand} disematkan.',
  'brand.none': 'Semua {n} produk di daftar tercatat tanpa merek.',
  'brand.notSold': '{n} produk bermerek ada di daftar, tetapi tidak terjual dan tidak dipromosikan.',
  /** {price} was paid in the session, {elsewhere} is the lowest somebody found. */
  'price.lower': '{product}: {price} di LIVE, {elsewhere} di {where} (dicek {checkedAt}).',
  'price.notLower': '{product}: {price} di LIVE, tidak lebih rendah dari {elsewhere} di {where} (dicek {checkedAt}).',
  'price.onlyHere': '{product} tidak ditemukan di tempat lain (dicek {checkedAt}).',
  /** {tells}: what its text tells. */
  'teaser.inTime': 'Video "{title}" diunggah {hoursBefore} jam sebelum LIVE dan menyebut {tells}.',
  'teaser.inTimeOnly':
    'Video "{title}" diunggah {hoursBefore} jam sebelum LIVE; isinya belum menyebut produk, promo, atau daya tarik.',
  'teaser.outside': 'Video "{title}" diunggah {hoursBefore} jam sebelum LIVE, di luar batas 7 hari.',
  'teaser.late': 'Video "{title}" baru diunggah setelah LIVE mulai.',
  /** {observer} stands beside the sentence; {note} is free text and may be empty. */
  'observed.met': 'Pengamat: terpenuhi. {note}',
  'observed.partly': 'Pengamat: sebagian. {note}',
  'observed.not_met': 'Pengamat: tidak terpenuhi. {note}',
  'analysed.met': 'Analisis gambar atau suara: terpenuhi. {note}',
  'analysed.partly': 'Analisis gambar atau suara: sebagian. {note}',
  'analysed.not_met': 'Analisis gambar atau suara: tidak terpenuhi. {note}',
  /** {share}: percent of the session that the transcript covers; {cues}: its lines. */
  'transcript.without': 'Transkrip mencakup {share}% sesi ({cues} baris), dan hal ini tidak terdengar di dalamnya.',
  /** {share}: percent of the speaking time; {minutes}: speaking time that could be told. */
  'language.share': '{share}% dari {minutes} menit bicara memakai bahasa setempat ({languages}).',
  /** Rates per ten minutes; {answers} and {invites} are counts of distinct moments. */
  'interaction.rate':
    '{answers} tanggapan dan {invites} ajakan; per 10 menit {answersPer10} dan {invitesPer10} (batasnya {answersMin} dan {invitesMin}).',
  /** {product}: the product explained most fully; {details}: which of the asked details were said. */
  'details.found': '{product}: {n} dari {of} jenis detail disebutkan ({details}).',
  /** The same, where nothing says which product is meant: heard within ten minutes. */
  'details.together': 'Dalam 10 menit, {n} dari {of} jenis detail disebutkan ({details}).',
  /** {minutes}: length of the repeated block; {first}: where it was heard first. */
  'repeat.block': 'Blok bicara {minutes} menit hampir sama dengan yang terdengar di {first}.',
} as const;

/** What would answer an open question, as advice to whoever keeps the data. */
export const missing: Record<MissingInput, string> = {
  transcript: 'Tambahkan transkrip (.srt atau .vtt) sesi ini.',
  transcript_coverage: 'Lengkapi transkripnya: sekarang kurang dari 80% sesi.',
  chat: 'Tambahkan log chat sesi ini.',
  event_log: 'Tambahkan log fitur sesi ini (events.csv).',
  log_complete: 'Kalau lognya memang lengkap, tambahkan baris log_complete.',
  observation: 'Minta pelatih menonton dan mengisi lembar pengamatan.',
  media: 'Tambahkan hasil analisis gambar atau suara.',
  start_time: 'Lengkapi jam mulai sesi.',
  duration: 'Lengkapi durasi atau jam selesai sesi.',
  session_end: 'Tunggu sampai sesi ini selesai, lalu ekspor lagi.',
  product_list: 'Tambahkan daftar produk beserta penjualannya di sesi ini.',
  brand: 'Isi kolom merek di daftar produk.',
  category: 'Isi kategori produk atau sesi.',
  outside_price: 'Catat harga terendah di platform lain, dengan tanggal dan tempatnya.',
  video_list: 'Tambahkan daftar video pendek kreator ini.',
  pin_or_mention: 'Tambahkan log sematan atau transkrip, supaya promosinya terlihat.',
};

/** Short names of what facts list: details, languages, contents of a teaser. */
export const factWords: Record<string, string> = {
  products: 'produk',
  offers: 'promo',
  attraction: 'daya tarik',
  material: 'bahan',
  origin: 'asal produksi',
  colour: 'warna',
  size: 'ukuran',
  variant: 'varian',
  expiry: 'kedaluwarsa',
  technical: 'detail teknis',
  nutrition: 'nilai gizi',
  certificate: 'izin atau sertifikat',
  none: 'tidak ada',
  local: 'Indonesia atau daerah',
  id: 'Indonesia',
  ms: 'Melayu',
  jv: 'Jawa',
  su: 'Sunda',
  en: 'Inggris',
  other: 'lainnya',
};

/** Short names of the rules, for the line above a piece of evidence. Lower case, no full stop. */
export const ruleNames: Record<string, string> = {
  ...forEach('observed', 'catatan pengamat'),
  ...forEach('analysed', 'analisis gambar atau suara'),
  ...forEach('unheard', 'tidak terdengar'),
  'local-language/share': 'bagian waktu bicara',
  'local-language/local': 'kalimat berbahasa setempat',
  'local-language/foreign': 'kalimat berbahasa lain',
  'audience-interaction/rate': 'jumlah per 10 menit',
  'audience-interaction/name': 'menyapa nama',
  'audience-interaction/thanks': 'berterima kasih',
  'audience-interaction/answer': 'menanggapi pertanyaan',
  'audience-interaction/comment-prompt': 'ajakan berkomentar',
  'audience-interaction/question': 'bertanya ke penonton',
  'audience-interaction/poll': 'jajak pendapat',
  'product-demo/weighed': 'dari keseluruhan kalimat',
  'call-to-action/weighed': 'dari keseluruhan kalimat',
  'creative-format/weighed': 'dari keseluruhan kalimat',
  'product-details/weighed': 'dari keseluruhan kalimat',
  'product-value/weighed': 'dari keseluruhan kalimat',
  'target-audience/weighed': 'dari keseluruhan kalimat',
  'special-offers/weighed': 'dari keseluruhan kalimat',
  'buyer-trust/weighed': 'dari keseluruhan kalimat',
  'product-demo/trying': 'mencoba produk',
  'product-demo/look-here': 'mengajak memperhatikan',
  'call-to-action/buy': 'ajakan membeli',
  'call-to-action/explore': 'ajakan melihat produk',
  'call-to-action/share': 'ajakan membagikan',
  'call-to-action/follow': 'ajakan mengikuti',
  'call-to-action/urgency': 'batas waktu atau stok',
  'creative-format/education': 'edukasi',
  'creative-format/story': 'cerita atau tips',
  'live-billboard/used': 'dipakai',
  'live-billboard/none': 'tidak dipakai',
  'live-giveaway/used': 'dipakai',
  'live-giveaway/none': 'tidak dipakai',
  'product-details/told': 'detail per produk',
  'product-details/material': 'bahan atau komposisi',
  'product-details/origin': 'asal produksi',
  'product-details/colour': 'warna',
  'product-details/size': 'ukuran',
  'product-details/variant': 'varian',
  'product-details/expiry': 'kedaluwarsa',
  'product-details/technical': 'detail teknis',
  'product-details/nutrition': 'nilai gizi',
  'product-details/certificate': 'izin atau sertifikat',
  'product-value/feature': 'fitur',
  'product-value/benefit': 'manfaat',
  'product-value/overall': 'manfaat utama',
  'target-audience/user': 'untuk siapa',
  'target-audience/scenario': 'kapan atau di mana dipakai',
  'special-offers/price-drop': 'harga turun',
  'special-offers/original-price': 'harga asli',
  'special-offers/discount': 'besar diskon',
  'special-offers/bundle': 'bundle',
  'special-offers/free-shipping': 'gratis ongkir',
  'special-offers/voucher': 'voucher',
  'special-offers/timed': 'promo berbatas waktu',
  'special-offers/condition': 'syarat promo',
  'special-offers/voucher-logged': 'voucher di log',
  'special-offers/flash-sale-logged': 'flash sale di log',
  'buyer-trust/certificate': 'izin atau sertifikat',
  'buyer-trust/quality-control': 'kendali mutu',
  'buyer-trust/genuine': 'keaslian',
  'buyer-trust/comparison': 'perbandingan mutu',
  'buyer-trust/warranty': 'garansi',
  'buyer-trust/returns': 'retur atau tukar',
  'buyer-trust/shipping': 'pengiriman',
  'policy-compliant/violation': 'pelanggaran tercatat',
  'policy-compliant/none': 'tidak ada yang tercatat',
  'quality-content/repeated-block': 'blok berulang',
  'effective-duration/long-enough': 'cukup lama',
  'effective-duration/too-short': 'terlalu singkat',
  'effective-duration/so-far': 'sejauh ini',
  'peak-hours/starts-inside': 'mulai di jam ramai',
  'peak-hours/starts-outside': 'mulai di luar jam ramai',
  'peak-hours/overlap': 'menit di jam ramai',
  'branded-product/sold': 'produk bermerek terjual',
  'branded-product/pinned': 'disematkan',
  'branded-product/mentioned': 'disebut host',
  'branded-product/no-brand': 'tanpa merek',
  'branded-product/not-sold': 'tidak terjual',
  'competitive-price/lower': 'lebih rendah',
  'competitive-price/not-lower': 'tidak lebih rendah',
  'competitive-price/only-here': 'hanya dijual di sini',
  'teaser-video/in-time': 'teaser tepat waktu',
  'teaser-video/in-time-only': 'teaser tanpa isi',
  'teaser-video/outside': 'di luar 7 hari',
};

/** The same name under every practice. */
function forEach(rule: string, name: string): Record<string, string> {
  return Object.fromEntries(highlightIds.map((id) => [`${id}/${rule}`, name]));
}
