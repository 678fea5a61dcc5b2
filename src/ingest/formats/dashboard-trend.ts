import type { FileContext, TableReader } from '../file-context.ts';
import type { RecordRow } from '../record-row.ts';
import { sessionNamedBy } from '../sessions/named-by-file.ts';
import { clockSlots, keepSlots, type TimedRow } from '../sessions/slots.ts';
import { column, type TableFormat } from '../table-format.ts';
import type { World } from '../world.ts';

/**
 * TikTok LIVE dashboard, trend sheet of one session (exports.md 1.C): one row is a slot of 5 or 15 minutes by the clock,
 * past midnight too. The session stands only in the file's name. `Lượt xem` are views, not viewers.
 */
export const trendFormat: TableFormat = {
  name: 'tiktok-dashboard-trend',
  share: 0.5,
  needs: [['time'], ['viewers', 'views', 'gmv', 'comments'], ['trend', 'impressions', 'productClicks', 'newFollowers']],
  columns: [
    column('time', 'text', 'Time', '時間', '时间', '시간', 'Thời gian', 'เวลา', 'Waktu'),
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
      'items',
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
      'viewers',
      'count',
      'Viewers',
      'live_dashboard_follower_analytics_viewer',
      '視聴者数',
      '視聴者',
      '观看人数',
      '觀看人數',
      '시청자',
      '시청자수',
      'Người xem',
      'ผู้ชม',
      'Penonton',
    ),
    column('views', 'count', 'Views', 'live_workbench_metric_views', 'Lượt xem'),
    column(
      'comments',
      'count',
      'Comments',
      'live_workbench_metric_comments',
      'コメント数',
      '评论数',
      '評論數',
      '댓글수',
      'Bình luận',
      'ความคิดเห็น',
      'Komentar',
    ),
    column(
      'likes',
      'count',
      'Likes',
      'live_workbench_metric_likes',
      'いいね数',
      '点赞数',
      '點讚數',
      '좋아요',
      'Lượt thích',
      'ถูกใจ',
      'Suka',
    ),
    column(
      'productClicks',
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
    column(
      'impressions',
      'known',
      'Impressions',
      'Product Impressions',
      'live_workbench_metric_product_impressions',
      '商品インプレッション数',
      '商品曝光量',
      '商品曝光數',
      '상품 노출수',
      'Lượt hiển thị sản phẩm',
      'การแสดงผลสินค้า',
      'Tayangan Produk',
      'インプレッション数',
      '曝光量',
      '노출수',
      'Lượt hiển thị',
      'การแสดงผล',
      'Tayangan',
    ),
    column(
      'newFollowers',
      'known',
      'New followers',
      'seller_screen_live_core_data_new_followers',
      '新規フォロワー数',
      '新增粉丝数',
      '新增粉絲數',
      '신규 팔로워',
      'Người theo dõi mới',
      'ผู้ติดตามใหม่',
      'Pengikut Baru',
    ),
    column(
      'trend',
      'known',
      'LIVE CTR',
      'live_ctr_metric_name_short_ui',
      'Tap-through rate',
      'tap_through_rate_metric_name_short_ui',
      'タップスルー率',
      'Show GPM',
      'Watch GPM',
      'Order rate (SKU orders)',
      'Comment rate',
      'Follow rate',
      'Like rate',
      'Share rate',
      'コメント率',
      '评论率',
    ),
    column(
      'derived',
      'known',
      'Customers',
      'live_workbench_metric_buyers_new',
      'Attributed orders',
      'Shares',
      'live_workbench_metric_shares',
      'シェア数',
      '分享次数',
      '공유수',
      'Chia sẻ',
      'แชร์',
      'Bagikan',
      'AOV',
      'CTOR (SKU orders)',
      'CTOR',
      'ctor_metric_name_short_ui',
      'Payment Rate',
      'live_dashboard_product_payment_rate',
    ),
  ],
};

/** Reads the trend sheet of one session. */
export const dashboardTrend: TableReader = {
  format: trendFormat,
  read: (read, file) => {
    const rows = [...read];
    return { drafts: [], later: [{ phase: 'people', run: (world) => putAll(rows, file, world) }] };
  },
};

const figures = ['gmv', 'orders', 'items', 'viewers', 'views', 'comments', 'likes', 'productClicks'] as const;

function putAll(rows: readonly RecordRow[], { path, hint, log }: FileContext, world: World): void {
  const session = sessionNamedBy(path, hint.creator ?? null, world);
  if (!session) {
    log.report.rowsRejected += rows.length;
    log.once('sessionNotInName', { received: path });
    return;
  }
  log.decide('session', session.id);
  const timed = rows.map(
    (row): TimedRow => ({
      at: row.text('time'),
      place: row.place('time'),
      figures: Object.fromEntries(figures.map((name) => [name, row.number(name)])),
    }),
  );
  const slots = clockSlots(timed, session, log);
  keepSlots(world, session.id, slots, log);
}
