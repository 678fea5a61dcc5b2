import type { Detail } from '../detail.ts';
import { percent } from '../wording.ts';

function money(amount: number) {
  return { amount: amount.toFixed(2), currency: 'IDR' };
}

/**
 * A page of the LIVE list of the Analytics API, 202509 (research 2.1). Times are unix seconds as text.
 * Sessions of affiliate accounts come without `interaction_performance`.
 */
export function apiLives(
  page: readonly Detail[],
  next: string,
  total: number,
  isOwn: (detail: Detail) => boolean,
): string {
  const live_stream_sessions = page.map((detail) => ({
    id: detail.planned.room,
    title: detail.planned.scene.title ?? '',
    username: detail.planned.person.handle,
    start_time: String(detail.planned.start),
    end_time: String(detail.planned.start + detail.planned.scene.sec),
    sales_performance: sales(detail),
    ...(isOwn(detail) ? { interaction_performance: interaction(detail) } : {}),
  }));
  const data = { latest_available_date: '2026-11-19', live_stream_sessions, next_page_token: next, total_count: total };
  return envelope(data, `20261120131502${String(total).padStart(4, '0')}${next}`);
}

function sales({ figures: f, sold }: Detail) {
  return {
    gmv: money(f.gmv),
    '24h_live_gmv': money(Math.round(f.gmv * 1.06)),
    products_added: sold.length + 3,
    different_products_sold: sold.filter((one) => one.units > 0).length,
    created_sku_orders: f.createdOrders,
    sku_orders: f.orders,
    items_sold: f.items,
    customers: f.customers,
    avg_price: money(f.items === 0 ? 0 : f.gmv / f.items),
    click_to_order_rate: percent(f.orders, f.productClicks, 2, '.', '0%'),
  };
}

function interaction({ figures: f }: Detail) {
  return {
    acu: f.average,
    pcu: f.peak,
    viewers: f.viewers,
    views: f.views,
    avg_viewing_duration: String(f.watchSec),
    comments: f.comments,
    shares: f.shares,
    likes: f.likes,
    new_followers: f.followers,
    product_impressions: f.productImpressions,
    product_clicks: f.productClicks,
    click_through_rate: percent(f.productClicks, f.views, 2, '.', '0%'),
  };
}

/** The product list of one LIVE, 202512 (research 2.4), with the document's own `produt_clicks`. */
export function apiProducts(detail: Detail): string {
  const products = detail.sold.map((one) => ({
    id: one.good.id,
    name: one.good.name,
    sales: {
      direct_gmv: money(one.directUnits * one.good.price),
      items_sold: one.units,
      customers: one.customers,
      created_sku_orders: Math.round(one.orders * 1.08),
      sku_orders: one.orders,
      main_orders: one.orders,
      payment_rate: (1 / 1.08).toFixed(4),
      avg_price: money(one.good.price),
    },
    traffic: {
      product_impressions: one.impressions,
      produt_clicks: one.clicks,
      ctr: one.impressions === 0 ? '0' : (one.clicks / one.impressions).toFixed(4),
      add_to_cart_count: one.carts,
      click_to_order_rate: { sku_order_ctor: one.clicks === 0 ? '0' : (one.orders / one.clicks).toFixed(4) },
    },
  }));
  return envelope({ products }, `20261120131601${detail.planned.room.slice(-8)}`);
}

function envelope(data: unknown, request_id: string): string {
  return `${JSON.stringify({ code: 0, message: 'Success', request_id, data }, null, 2)}\n`;
}
