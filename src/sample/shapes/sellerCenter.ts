import type { Detail } from '../detail.ts';
import { dots, hoursMinutesSpaced, percent } from '../wording.ts';
import { workbook } from './workbook.ts';

/** Headers of the LIVE list as six Indonesian shops had them in July 2026. */
const headerId = [
  'ID Kreator',
  'Kreator',
  'Nama panggilan',
  'Waktu Live',
  'Durasi',
  'GMV dari LIVE (Rp)',
  'GMV LIVE (Rp)',
  'GMV tidak langsung dari LIVE (Rp)',
  'Produk yang ditambahkan',
  'Produk Terjual',
  'Pemesanan',
  'Pesanan Dibayar',
  'Produk yang terjual melalui LIVE',
  'Produk yang terjual dari LIVE',
  'Produk yang terjual dari LIVE secara tidak langsung',
  'Pembeli unik',
  'Harga Rata-Rata (Rp)',
  'CTOR',
  'Penonton',
  'Live Stream Dilihat',
  'Durasi menonton rata-rata (Siaran LIVE)',
  'Komentar',
  'Live Dibagikan',
  'Suka pada LIVE',
  'Pengikut baru (Video kreator)',
  'Produk Dilihat',
  'Klik Produk',
  'CTR',
];

/** Headers of the same list in the English interface, 2026. */
const headerEn = [
  'Creator ID',
  'Creator',
  'Nickname',
  'Launched Time',
  'Duration',
  'LIVE gross merchandise value (Rp)',
  'LIVE attributed GMV (Rp)',
  'Products added',
  'Different Products Sold',
  'Created SKU orders',
  'LIVE SKU orders',
  'LIVE items sold',
  'LIVE-attributed items sold',
  'Unique customers',
  'Average Price (Rp)',
  'Click-to-order rate (LIVE)',
  'Viewers',
  'Views',
  'Average viewing duration (LIVE streams)',
  'Comments',
  'Shares',
  'LIVE likes',
  'New followers (Creator video)',
  'Product Impressions',
  'Product Clicks',
  'CTR',
];

/**
 * Seller Center, Data Compass, LIVE (research 1.A): sheet `Worksheet`, the period in row 1, header in row 3.
 * Minutes only in start and duration; no title, no category, no room ID.
 */
export function sellerCenter(language: 'id' | 'en', period: string, details: readonly Detail[]): Uint8Array {
  const preamble = language === 'id' ? `[Rentang Tanggal]: ${period}\n` : `Date Range: ${period}\n`;
  const rows = details.map((detail) => (language === 'id' ? rowId(detail) : rowEn(detail)));
  return workbook('Worksheet', [[preamble], [], language === 'id' ? headerId : headerEn, ...rows]);
}

function launched(detail: Detail): string {
  const wall = detail.planned.scene.start;
  return `${wall.slice(0, 10).replaceAll('-', '/')}/ ${wall.slice(11, 16)}`;
}

/** A count that the list leaves blank now and then. */
function sometimes(detail: Detail, value: number): string {
  return detail.planned.scene.craft < 0.4 ? '--' : String(value);
}

function rowId(detail: Detail): string[] {
  const { person, scene } = detail.planned;
  const f = detail.figures;
  return [
    person.id,
    person.name,
    person.handle,
    launched(detail),
    hoursMinutesSpaced(scene.sec),
    `Rp${dots(f.gmv)}`,
    `Rp${dots(f.directGmv)}`,
    `Rp${dots(f.gmv - f.directGmv)}`,
    String(detail.sold.length + 3),
    String(detail.sold.filter((one) => one.units > 0).length),
    String(f.createdOrders),
    String(f.orders),
    String(f.items),
    String(f.directItems),
    String(f.items - f.directItems),
    String(f.customers),
    f.directItems === 0 ? '--' : `Rp${dots(f.directGmv / f.directItems)}`,
    percent(f.orders, f.productClicks, 2, ',', '--'),
    String(f.viewers),
    String(f.views),
    String(f.watchSec),
    String(f.comments),
    String(f.shares),
    String(f.likes),
    sometimes(detail, f.followers),
    String(f.productImpressions),
    String(f.productClicks),
    percent(f.productClicks, f.productImpressions, 2, ',', '--'),
  ];
}

function rowEn(detail: Detail): string[] {
  const { person, scene } = detail.planned;
  const f = detail.figures;
  return [
    person.id,
    person.name,
    person.handle,
    launched(detail),
    hoursMinutesSpaced(scene.sec),
    String(f.directGmv),
    String(f.gmv),
    String(detail.sold.length + 2),
    String(detail.sold.filter((one) => one.units > 0).length),
    String(f.createdOrders),
    String(f.orders),
    String(f.directItems),
    String(f.items),
    String(f.customers),
    f.directItems === 0 ? '--' : (f.directGmv / f.directItems).toFixed(2),
    percent(f.orders, f.productClicks, 2, '.', '--'),
    String(f.viewers),
    String(f.views),
    String(f.watchSec),
    String(f.comments),
    String(f.shares),
    String(f.likes),
    sometimes(detail, f.followers),
    String(f.productImpressions),
    String(f.productClicks),
    percent(f.productClicks, f.productImpressions, 2, '.', '--'),
  ];
}
