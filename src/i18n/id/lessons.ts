/** Texts of the lessons for trainers. */
export const lessons = {
  title: 'Pelajaran',
  lead: 'Urutan panduan, sesi, dan momen yang disusun pelatih. Bisa dibaca sendiri, ditampilkan di kelas, atau dicetak.',
  /** On the home page, under tools. */
  tool: 'Pelajaran untuk kelas atau belajar sendiri',
  minutes: '± {n} menit',
  steps: '{n} langkah',
  present: 'Tampilkan penuh',
  presentHint: 'Pindah langkah dengan tombol panah. Escape untuk selesai.',
  place: 'Langkah {n} dari {all}',
  back: 'Sebelumnya',
  next: 'Berikutnya',
  end: 'Selesai',
  print: 'Cetak lembar belajar',
  guide: 'Panduan praktik {n}',
  guideName: 'Nama di platform: “{label}”',
  rise: 'Momen penjualan naik',
  clip: 'Klip: {title}',
  proves: 'Bukti untuk praktik',
  near: 'Pesanan di dekat sebuah kalimat belum tentu terjadi karena kalimat itu.',
  sessionMissing: 'Sesi yang dipakai di sini tidak ada di data situs ini.',
  momentMissing: 'Momen yang dipakai di sini tidak ada di data situs ini.',
  /** Lines to write on, on paper only. */
  notes: 'Catatanmu',
  all: 'Semua pelajaran',
};
