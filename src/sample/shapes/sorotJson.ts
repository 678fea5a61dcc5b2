/** sorot.json of the sample: says that all is invented, and whose files the Creator Center workbooks are. */
export function sorotJson(files: Readonly<Record<string, Record<string, string>>>): string {
  const settings = {
    title: 'Sorot',
    synthetic: true,
    market: 'ID',
    timeZone: 'Asia/Jakarta',
    currency: 'IDR',
    locales: ['id', 'en'],
    gmvBasis: 'attributed',
    launchedAt: '2026-11-10',
    contact: 'halo@contoh.invalid',
    files,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
