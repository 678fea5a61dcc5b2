import type { FileContext, TableReader } from '../file-context.ts';
import { putProduct, putSessionProduct } from '../products.ts';
import type { RecordRow } from '../record-row.ts';
import { sessionNamedBy } from '../sessions/named-by-file.ts';
import { column, type TableFormat } from '../table-format.ts';
import type { World } from '../world.ts';

/**
 * TikTok LIVE dashboard, product sheet of one session (exports.md 1.C). The session stands only in the file's name.
 * Headers may be the interface's own keys, left untranslated.
 */
const format: TableFormat = {
  name: 'tiktok-dashboard-products',
  share: 0.5,
  needs: [['id'], ['gmv', 'units', 'clicks', 'impressions'], ['watchGpm', 'added', 'stock', 'paymentRate']],
  columns: [
    column('id', 'id', 'Product ID', 'ID Produk', '商品ID', '产品ID', '상품ID', 'ID sản phẩm', 'ID สินค้า'),
    column(
      'name',
      'text',
      'Product name',
      'Nama Produk',
      '商品名',
      '商品名称',
      '产品名称',
      '商品名稱',
      '상품명',
      'Tên sản phẩm',
      'ชื่อสินค้า',
    ),
    column(
      'gmv',
      'amount',
      'Attributed GMV',
      'gmv_metric_name_short_ui',
      'GMV',
      '売上',
      '成交金额',
      '成交金額',
      '매출액',
      'Doanh thu',
      'ยอดขาย',
      'Pendapatan',
    ),
    column(
      'units',
      'count',
      'Attributed items sold',
      'live_dashboard_performance_trends_items_sold',
      '商品の販売数',
      '商品销量',
      '商品銷量',
      '상품 판매수',
      'Số lượng bán',
      'ยอดขายสินค้า',
      'Penjualan Produk',
    ),
    column(
      'orders',
      'count',
      'Attributed SKU orders',
      'live_workbench_metric_orders_new',
      'SKU注文数',
      'SKU订单数',
      'SKU訂單數',
      '注文',
      '订单数',
      '訂單數',
      '주문수',
      'Đơn hàng',
      'คำสั่งซื้อ',
      'Pesanan',
    ),
    column(
      'impressions',
      'count',
      'Product Impressions',
      'live_workbench_metric_product_impressions',
      '商品インプレッション数',
      '商品曝光量',
      '商品曝光數',
      '상품 노출수',
      'Lượt hiển thị sản phẩm',
      'การแสดงผลสินค้า',
      'Tayangan Produk',
    ),
    column(
      'clicks',
      'count',
      'Product Clicks',
      'live_workbench_metric_product_clicks',
      '商品クリック数',
      '商品点击量',
      '商品點擊量',
      '상품 클릭수',
      'Lượt nhấp sản phẩm',
      'คลิกสินค้า',
      'Klik Produk',
    ),
    column('stock', 'count', 'Available stock'),
    column(
      'added',
      'known',
      'Added to cart',
      'Add to Cart',
      'カートに追加された回数',
      '加购次数',
      '加購次數',
      '장바구니 추가',
      'Thêm vào giỏ hàng',
      'เพิ่มลงตะกร้า',
      'Tambah ke Keranjang',
    ),
    column('watchGpm', 'known', 'Watch GPM', '視聴GPM'),
    column(
      'paymentRate',
      'known',
      'Payment Rate',
      'live_dashboard_product_payment_rate',
      '支払率',
      '支付率',
      '결제율',
      'Tỷ lệ thanh toán',
      'อัตราการชำระเงิน',
      'Tingkat Pembayaran',
    ),
    column(
      'derived',
      'known',
      'Customers',
      'live_workbench_metric_buyers_new',
      'AOV',
      'aov_metric_name_short_ui',
      'Attributed orders',
      'CTR',
      'CTOR (SKU orders)',
      'CTOR',
      'ctor_metric_name_short_ui',
    ),
  ],
};

/** Reads the product sheet of one session. */
export const dashboardProducts: TableReader = {
  format,
  read: (read, file) => {
    const rows = [...read];
    return { drafts: [], later: [{ phase: 'exported products', run: (world) => putAll(rows, file, world) }] };
  },
};

function putAll(rows: readonly RecordRow[], { path, hint, log }: FileContext, world: World): void {
  const session = sessionNamedBy(path, hint.creator ?? null, world);
  if (!session) {
    log.report.rowsRejected += rows.length;
    log.once('sessionNotInName', { received: path });
    return;
  }
  log.decide('session', session.id);
  for (const row of rows) {
    const id = row.text('id');
    if (id === null) {
      log.report.rowsRejected++;
      if (!row.failed('id')) log.problem('noProductId', row.place('id'));
      continue;
    }
    putProduct(world, id, { name: row.text('name'), stock: row.number('stock') }, false);
    const gmv = row.number('gmv');
    const put = putSessionProduct(
      world,
      session.id,
      id,
      {
        gmv,
        currency: gmv === null ? null : (row.currency ?? session.currency),
        units: row.number('units'),
        orders: row.number('orders'),
        clicks: row.number('clicks'),
        impressions: row.number('impressions'),
        rank: null,
      },
      false,
    );
    if (put === 'new') log.report.rowsAccepted++;
    else if (put === 'known') log.report.rowsMerged++;
    else {
      log.report.rowsRejected++;
      log.problem('invalidRecord', row.place(put.field));
    }
  }
}
