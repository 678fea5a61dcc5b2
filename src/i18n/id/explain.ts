/** What `npm run explain` says beside the texts of the site. */
export const explain = {
  main: 'Praktik dengan bukti terkuat',
  none: 'Belum ada praktik yang bisa dijadikan contoh dari sesi ini.',
  factors: 'kekuatan {strength} × keyakinan {confidence} × kelangkaan {distinctiveness} × bobot {weight}',
  sure: 'yakin {confidence}',
  more: '… dan {n} bukti lain (lihat dengan --json)',
  candidate: 'calon bukti',
  support: 'pendukung',
};
