/** Passing a page on: WhatsApp, copy, the phone's own share sheet, QR code. */
export const share = {
  label: 'Share this page',
  short: 'Share:',
  /** Heard; seen is the name alone. */
  whatsapp: 'Send by WhatsApp',
  copy: 'Copy link',
  copied: 'Link copied.',
  copiedFile: 'Link copied, but it opens on this device only.',
  copyFailed: 'The link could not be copied. Copy it from the address bar.',
  copyMoment: 'Copy moment link',
  sheet: 'Other apps',
  sheetFailed: 'The share menu could not be opened. Copy the link instead.',
  qr: 'QR code',
  qrAlt: 'QR code of this page’s address',
  qrHint: 'Scan it with a phone’s camera to open:',
  qrFile:
    'This page was opened from a file on your device. Other phones cannot open the QR code of a file’s address, so none is made. Share the site’s folder or zip file.',
  qrFailed: 'The QR code could not be made. Copy the link instead.',
  print: 'Print',
  fileText: '{title}\n(in the site’s folder: {path})',
} as const;
