/** Passing a page on: WhatsApp, copy, the phone's own share sheet, QR code. */
export const share = {
  label: 'Bagikan halaman ini',
  short: 'Bagikan:',
  /** Heard; seen is the name alone. */
  whatsapp: 'Kirim ke WhatsApp',
  copy: 'Salin tautan',
  copied: 'Tautan disalin.',
  /** Of pages opened from a disk. */
  copiedFile: 'Tautan disalin, tetapi hanya bisa dibuka di perangkat ini.',
  copyFailed: 'Tautan tidak bisa disalin. Salin dari bilah alamat.',
  copyMoment: 'Salin tautan momen',
  sheet: 'Aplikasi lain',
  sheetFailed: 'Menu berbagi tidak bisa dibuka. Salin tautannya saja.',
  qr: 'Kode QR',
  qrAlt: 'Kode QR untuk alamat halaman ini',
  qrHint: 'Pindai dengan kamera ponsel untuk membuka:',
  qrFile:
    'Halaman ini dibuka dari berkas di perangkatmu. Kode QR untuk alamat berkas tidak bisa dibuka di ponsel lain, jadi tidak dibuat. Bagikan folder atau berkas zip situs ini.',
  qrFailed: 'Kode QR tidak bisa dibuat. Salin tautannya saja.',
  print: 'Cetak',
  /** What is sent when the page stands on a disk and has no address that others could open. */
  fileText: '{title}\n(di folder situs: {path})',
} as const;
