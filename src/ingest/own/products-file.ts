import { slugOf } from '../../model/identity.ts';
import { putProduct } from '../products.ts';
import { column } from '../table-format.ts';
import { ownTable, webAddress } from './own-table.ts';
import { yesNo } from './values.ts';

const notListed = /^(not[ _]listed|tidak (?:ada|dijual)(?: di tempat lain)?|tidak ditemukan|none elsewhere)$/i;

/** products.csv: what exports do not know of a product; its fields go over exported ones. */
export const productsFile = ownTable(
  {
    name: 'products',
    share: 0.25,
    needs: [['id', 'name']],
    columns: [
      column('id', 'id', 'product_id', 'id_produk'),
      column('name', 'text', 'name', 'product_name', 'nama', 'nama_produk', 'produk'),
      column('brand', 'text', 'brand', 'merek', 'merk'),
      column('category', 'text', 'category', 'kategori'),
      column('price', 'amount', 'price', 'harga'),
      column('originalPrice', 'amount', 'original_price', 'harga_asli', 'harga_awal', 'harga_normal', 'harga_coret'),
      column('currency', 'text', 'currency', 'mata_uang'),
      column('affiliate', 'text', 'affiliate', 'afiliasi'),
      column('stock', 'count', 'stock', 'stok', 'sisa_stok'),
      column('url', 'text', 'url', 'link', 'tautan'),
      // A word here says that the product is sold nowhere else, so the column is text and read as a number below.
      column('elsewhere', 'amount', 'lowest_price_elsewhere', 'harga_termurah_di_tempat_lain', 'harga_termurah'),
      column('checkedAt', 'text', 'checked_at', 'dicek_pada', 'tanggal_cek'),
      column('checkedWhere', 'text', 'checked_where', 'dicek_di', 'tempat_cek'),
    ],
  },
  'own products',
  (row, world, file) => {
    const name = row.text('name');
    const id = row.text('id') ?? (name === null ? null : slugOf(name));
    if (row.failed('id') || id === null) {
      if (id === null && !row.failed('id')) file.log.problem('noProductId', row.place('id'));
      return null;
    }
    const elsewherePrice = row.number('elsewhere');
    const written = row.place('elsewhere').received;
    const nowhereElse = row.failed('elsewhere') && notListed.test(String(written).trim());
    if (nowhereElse) dropProblem(file.log.report.problems, row.row, row.place('elsewhere').column);
    const currency = row.text('currency')?.toUpperCase() ?? row.currency;
    const put = putProduct(
      world,
      id,
      {
        name,
        brand: row.text('brand'),
        category: row.text('category'),
        price: row.number('price'),
        originalPrice: row.number('originalPrice'),
        currency,
        affiliate: yesNo(row, 'affiliate', file.log),
        stock: row.number('stock'),
        url: webAddress(row, 'url', file),
        elsewhere:
          elsewherePrice === null && !nowhereElse
            ? null
            : {
                price: elsewherePrice,
                notListed: nowhereElse,
                checkedAt: row.text('checkedAt'),
                where: row.text('checkedWhere'),
              },
      },
      true,
    );
    return typeof put === 'string' ? put : { invalid: put.field };
  },
);

/** The word was no number, and that was right. */
function dropProblem(
  problems: { row: number | null; column: string | null }[],
  row: number,
  column: string | null,
): void {
  const index = problems.findIndex((problem) => problem.row === row && problem.column === column);
  if (index !== -1) problems.splice(index, 1);
}
