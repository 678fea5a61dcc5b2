import { headerSearchRows, readHeaders } from '../recognise.ts';
import type { Row } from '../table.ts';

const orderIds = new Set([
  'order id',
  'order no',
  'order no.',
  'order number',
  'id pesanan',
  'no. pesanan',
  'no pesanan',
  'nomor pesanan',
  'order sn',
  'ordersn',
]);
const buyers =
  /^(recipient|recipient name|recipient['’]s? .*|receiver|receiver name|buyer|buyer username|buyer name|buyer nickname|username \(pembeli\)|username pembeli|nama pembeli|nama pengguna pembeli|nama penerima|penerima|no\.? telepon|nomor telepon|phone|phone #|phone number|telepon|alamat|alamat pengiriman|alamat lengkap|address|shipping address|detail address|delivery address|street name|kode pos|zipcode|postal code)$/;

/**
 * Whether a table is an order export: an order's ID beside a buyer's name, phone or address (exports.md 4.25). Such a
 * file is never read: nothing in it belongs on a page.
 */
export function isOrderExport(rows: readonly Row[]): boolean {
  return rows.slice(0, headerSearchRows).some((row) => {
    const names = readHeaders(row).map(({ name }) => name);
    return names.some((name) => orderIds.has(name)) && names.some((name) => buyers.test(name));
  });
}
