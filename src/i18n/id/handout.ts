/** Texts of the hand-out: one file to send in a chat and to print (npm run handout). */
export const handout = {
  title: 'Lembar belajar LIVE',
  lead: 'Sesi LIVE dan panduan pilihan dalam satu berkas. Bisa dibuka tanpa internet, dan bisa dicetak.',
  contents: 'Isi lembar ini',
  sessions: 'Sesi LIVE',
  guides: 'Panduan',
  top: 'Ke daftar isi',
  onSite: 'Buka di situs',
  more: 'dan {n} produk lagi',
  made: 'Dibuat pada {date} dari data ekspor.',
  estimate: 'Angka di lembar ini perkiraan dan belum dikurangi retur.',
  independent: 'Lembar ini dibuat dengan Sorot dan tidak berafiliasi dengan platform mana pun.',
  copy: 'Salinan ini tidak ikut berubah saat datanya diperbarui atau saat seorang kreator menarik izinnya. Hapus berkas ini kalau diminta.',
} as const;

/** Texts of the picture that chat apps and social media show beside a link. */
export const social = {
  /** Short: it stands in a corner of the picture. */
  synthetic: 'Data contoh sintetis',
  home: 'Di menit berapa, lewat kalimat apa, dan seberapa yakin.',
  guide: 'Praktik {n} dari 29',
  guideMet: '{met} dari {known}',
  guideBasis: 'sesi yang bisa dinilai memenuhinya',
  medianPerHour: '{basis} per jam, nilai tengah',
  viewersBasis: 'penonton',
  ordersBasis: 'pesanan',
  provenBasis: 'praktik terpenuhi',
  ofPractices: '{met} dari 29',
  /** For screen readers, of a session's picture. */
  sessionAlt: 'Kartu sesi LIVE: {title}, {creator}',
  guideAlt: 'Kartu panduan: {title}',
  categoryAlt: 'Kartu kategori: {title}',
} as const;
