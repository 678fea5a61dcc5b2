import { describe, expect, it } from 'vitest';
import { codes, counts, report, taken } from './folder.ts';

const live = (id: string, start: number | string, extra = '') => `{
  "id": ${id}, "title": "Live malam", "username": "rara.beauty", "start_time": ${start}, "end_time": "1783176000",
  "sales_performance": { "gmv": {"amount": "1234567.00", "currency": "IDR"}, "products_added": 10, "different_products_sold": 4,
    "created_sku_orders": 21, "sku_orders": 19, "unit_sold": 23, "customers": 18, "avg_price": {"amount": "53676.83", "currency": "IDR"},
    "click_to_order_rate": "18%", "24h_live_gmv": {"amount": "1300000", "currency": "IDR"} }${extra} }`;
const interaction = `, "interaction_performance": { "acu": 12, "pcu": 40, "viewers": 700, "views": 1200, "avg_viewing_duration": "46", "comments": 60,
  "shares": 3, "likes": 800, "new_followers": 9, "product_impressions": 5000, "produt_clicks": 310, "click_through_rate": "13.99%" }`;

describe('answers of the Analytics API', () => {
  it('reads the LIVE list, enveloped or bare, in pages, with IDs as bare numbers', async () => {
    const data = await taken({
      'p1.json': `{"code":0,"message":"Success","request_id":"1","data":{"live_stream_sessions":[${live('7658657266417994504', '"1783168514"', interaction)}],"next_page_token":"x"}}`,
      'p2.json': `{"live_stream_sessions":[${live('"7658657266417994999"', 1783254914)}]}`,
    });
    expect(data.sessions).toHaveLength(2);
    expect(data.sessions[0]).toMatchObject({
      id: 'rara.beauty-20260704-1935',
      roomId: '7658657266417994504',
      startAt: '2026-07-04T19:35:14+07:00',
      endAt: '2026-07-04T21:40:00+07:00',
      title: 'Live malam',
      currency: 'IDR',
      metrics: {
        gmv: { unspecified: 1234567 },
        createdOrders: 21,
        paidOrders: 19,
        items: 23,
        averageViewers: 12,
        peakViewers: 40,
        viewers: 700,
        views: 1200,
        averageViewingSec: 46,
        productClicks: 310,
      },
    });
    expect(data.sessions[1]?.metrics).toMatchObject({ viewers: null, views: null, likes: null });
    expect(counts(report(data, 'p1.json'))).toEqual([1, 1, 0, 0, 0]);
  });

  it('finds the LIVE of a product list in the document, the file name or the folder', async () => {
    const product = (id: string, gmv: string) =>
      `{"id":${id},"name":"Serum","sales":{"direct_gmv":{"amount":"${gmv}","currency":"IDR"},"items_sold":3,"sku_orders":2},"traffic":{"product_impressions":90,"produt_clicks":12}}`;
    const data = await taken({
      'list.json': `{"live_stream_sessions":[${live('"7658657266417994504"', 1783168514)}]}`,
      'produk.json': `{"code":0,"data":{"live_id":"7658657266417994504","products":[${product('1729643540462601638', '50000')}]}}`,
      'products_7658657266417994504.json': `{"products":[${product('"1729643540462601639"', '60000')}]}`,
      '7658657266417994504/halaman-2.json': `{"products":[${product('1729643540462601638', '50000')},${product('1729643540462601640', '1')}]}`,
      'lain.json': `{"products":[${product('1', '1')}]}`,
    });
    const sold = data.sessionProducts.get('rara.beauty-20260704-1935');
    expect(sold?.map(({ productId, gmv, units, clicks }) => [productId, gmv, units, clicks]).toSorted()).toEqual([
      ['1729643540462601638', 50000, 3, 12],
      ['1729643540462601639', 60000, 3, 12],
      ['1729643540462601640', 1, 3, 12],
    ]);
    expect(counts(report(data, 'produk.json'))[0]).toBe(1);
    expect(codes(report(data, 'lain.json'))).toEqual(['unknownLive']);
    expect(counts(report(data, 'lain.json'))).toEqual([1, 0, 0, 0, 1]);
  });

  it('reads minutes lazily', async () => {
    const minute = (n: number) =>
      `{"start_time":${1783168514 + n * 60},"end_time":${1783168574 + n * 60},"sales":{"gmv":{"amount":"${n}000","currency":"IDR"},"sku_orders":${n}},"traffic":{"viewers":5,"views":6,"product_clicks":1},"interactions":{"comments":2,"likes":3}}`;
    const data = await taken({
      'list.json': `{"live_stream_sessions":[${live('"7658657266417994504"', 1783168514)}]}`,
      'm/7658657266417994504.json': `{"code":0,"data":{"performance":{"intervals":[${minute(1)},${minute(0)}]}}}`,
    });
    expect(data.attachments('rara.beauty-20260704-1935').minutes).toEqual([
      {
        startSec: 0,
        endSec: 60,
        gmv: 0,
        orders: 0,
        items: null,
        viewers: 5,
        views: 6,
        comments: 2,
        likes: 3,
        productClicks: 1,
      },
      {
        startSec: 60,
        endSec: 120,
        gmv: 1000,
        orders: 1,
        items: null,
        viewers: 5,
        views: 6,
        comments: 2,
        likes: 3,
        productClicks: 1,
      },
    ]);
  });

  it('says what an error answer, a broken document and an unknown one are', async () => {
    const data = await taken({
      'a.json': '{"code":98001001,"message":"internal error","data":null}',
      'b.json': '{"live_stream_sessions":[',
      'c.json': '{"resep":["kopi"]}',
      'd.json': `{"data":{"orders":[{"order_id":"1","recipient_address":{"name":"Dina"}},{"order_id":"2","recipient_address":{}}]}}`,
    });
    expect(data.report.files.map(({ format, problems }) => [format, problems[0]?.code])).toEqual([
      ['unknown', 'apiFailure'],
      ['unreadable', 'brokenJson'],
      ['unknown', 'unknownJson'],
      ['refused', 'orderExport'],
    ]);
    expect(counts(report(data, 'd.json'))).toEqual([2, 0, 0, 0, 2]);
  });
});
