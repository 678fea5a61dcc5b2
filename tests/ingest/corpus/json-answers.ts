import { type Case, liveList } from './case.ts';

const list =
  '{"live_stream_sessions":[{"id":"7658657266417994504","title":"Malam","username":"rara.beauty","start_time":"1783168514","end_time":"1783176000","sales_performance":{"gmv":{"amount":"900000","currency":"IDR"}}}]}';
const id = 'rara.beauty-20260704-1935';

export const jsonAnswers: Case[] = [
  {
    name: 'LIVE per minute',
    files: () => ({
      'list.json': list,
      'menit_7658657266417994504.json': JSON.stringify({
        code: 0,
        data: {
          performance: {
            overall: {},
            intervals: [
              {
                start_time: 1783168514,
                end_time: 1783168514,
                sales: { gmv: { amount: '1000', currency: 'IDR' }, items_sold: 1, sku_orders: 1 },
                traffic: { viewers: 5, views: 6, product_clicks: 2, ctr: '0.3264' },
                interactions: { comments: 3, likes: 4 },
              },
              {
                start_time: 1783168574,
                end_time: 1783168634,
                sales: { gmv: { amount: '0', currency: 'IDR' }, items_sold: 0, sku_orders: 0 },
                traffic: { viewers: 6, views: 7, product_clicks: 0, ctr: '0' },
                interactions: { comments: 0, likes: 1 },
              },
            ],
          },
        },
      }),
    }),
    path: 'menit_7658657266417994504.json',
    format: 'tiktok-api-live-minutes',
    counts: [2, 2, 0, 0, 0],
    minutes: {
      [id]: [
        {
          startSec: 0,
          endSec: 60,
          gmv: 1000,
          orders: 1,
          items: 1,
          viewers: 5,
          views: 6,
          comments: 3,
          likes: 4,
          productClicks: 2,
        },
        { startSec: 60, endSec: 120, gmv: 0, viewers: 6 },
      ],
    },
  },
  {
    name: 'LIVE per minute: a minute of another day is not of this LIVE',
    files: () => ({
      'list.json': list,
      'menit_7658657266417994504.json': JSON.stringify({
        intervals: [
          { start_time: 1783168514, end_time: 1783168574, sales: {}, traffic: { viewers: 5 } },
          { start_time: 1783268514, end_time: 1783268574, sales: {}, traffic: { viewers: 6 } },
        ],
      }),
    }),
    path: 'menit_7658657266417994504.json',
    format: 'tiktok-api-live-minutes',
    counts: [2, 1, 0, 0, 1],
    problems: ['outsideSession 2'],
    minutes: { [id]: [{ startSec: 0, endSec: 60, viewers: 5 }] },
  },
  {
    name: 'pages of an answer one below the other in one file',
    files: () => ({ 'pages.json': `${list}\n${list.replace('7658657266417994504', '7658657266417994505')}\n` }),
    path: 'pages.json',
    format: 'tiktok-api-live-list',
    counts: [2, 2, 0, 0, 0],
    sessions: { [id]: {}, [`${id}-2`]: {} },
  },
  {
    name: 'video list',
    files: () => ({
      'v.json':
        '{"code":0,"data":{"videos":[{"id":7600000000000000001,"title":"Teaser","username":"rara.beauty","gmv":{"amount":"250000.5","currency":"IDR"},"sku_orders":3,"units_sold":4,"views":4000,"click_through_rate":"0.0528","products":[{"id":"1","name":"Serum"}],"video_post_time":"2026-01-01 00:00:00"}],"next_page_token":""}}',
    }),
    path: 'v.json',
    format: 'tiktok-api-videos',
    counts: [1, 1, 0, 0, 0],
    videos: [
      {
        id: '7600000000000000001',
        title: 'Teaser',
        creator: 'rara.beauty',
        views: 4000,
        gmv: 250000.5,
        currency: 'IDR',
        postedAt: '2026-01-01T00:00:00+07:00',
      },
    ],
  },
  {
    name: 'overview of all LIVEs: totals',
    files: () => ({
      'o.json':
        '{"code":0,"data":{"performance":{"intervals":[{"start_date":"2026-07-01","end_date":"2026-07-31","gmv":{"amount":"1","currency":"IDR"},"sku_orders":3}]}}}',
    }),
    path: 'o.json',
    format: 'tiktok-api-totals',
    counts: [1, 0, 0, 1, 0],
    problems: ['periodTotals'],
    sessions: {},
  },
  {
    name: 'browser extension: pins are events, states of the page are passed over, times outside are refused',
    files: () => ({
      'list.json': list,
      'ekstensi_7658657266417994504.json': JSON.stringify([
        { event_type: 'dashboard_kpi_snapshot', captured_at: '2026-07-04T12:36:00.000Z', payload: { gmv: '5' } },
        {
          event_type: 'product_pinned',
          captured_at: '2026-07-04T12:36:14.000Z',
          payload: { product_id: '1729643540462601638', product_name: 'Serum' },
        },
        { event_type: 'product_pinned', captured_at: '2026-07-03T12:36:14.000Z', product_id: '1729643540462601638' },
        { event_type: 'product_pinned', captured_at: '2026-07-04T12:40:00.000Z' },
        { event_type: 'traffic_source_snapshot', captured_at: '2026-07-04T12:36:20.000Z', payload: [] },
      ]),
    }),
    path: 'ekstensi_7658657266417994504.json',
    format: 'tiktok-extension-events',
    counts: [5, 1, 0, 2, 2],
    problems: ['outsideSession 3', 'noProductId 4'],
    events: { [id]: [{ kind: 'pin', atSec: 60, productId: '1729643540462601638' }] },
  },
  {
    name: 'browser extension, one event per line',
    files: () => ({
      'list.json': list,
      'ekstensi_7658657266417994504.ndjson': [
        { type: 'traffic_source_snapshot', captured_at: '2026-07-04T12:35:20.000Z' },
        {
          type: 'product_pinned',
          captured_at: '2026-07-04T12:36:14.000Z',
          product: { product_id: '1729643540462601638' },
        },
      ]
        .map((event) => JSON.stringify(event))
        .join('\n'),
    }),
    path: 'ekstensi_7658657266417994504.ndjson',
    format: 'tiktok-extension-events',
    counts: [2, 1, 0, 1, 0],
    events: { [id]: [{ kind: 'pin', atSec: 60, productId: '1729643540462601638' }] },
  },
  {
    name: 'products of the shop over a period, with a share for LIVE: totals, not one session',
    files: () => ({
      'list.json': list,
      'shop-products.json': JSON.stringify({
        code: 0,
        message: 'Success',
        data: {
          products: [
            {
              id: '1729643540462601638',
              gmv: { amount: '500000', currency: 'IDR' },
              units_sold: 3,
              click_through_rate: '0.05',
              live_performance: { gmv: { amount: '200000', currency: 'IDR' } },
            },
          ],
          latest_available_date: '2026-07-04',
          next_page_token: '',
        },
      }),
    }),
    path: 'shop-products.json',
    format: 'tiktok-api-totals',
    counts: [1, 0, 0, 1, 0],
    problems: ['periodTotals'],
    sessions: { [id]: { metrics: { gmv: { unspecified: 900000 } } } },
    products: { [id]: [] },
  },
  {
    name: 'overview of all LIVEs beside that of the period before',
    files: () => ({
      'o.json': JSON.stringify({
        code: 0,
        data: {
          performance: {
            intervals: [{ start_date: '2026-07-01', end_date: '2026-07-08', gmv: { amount: '5', currency: 'IDR' } }],
            comparison_intervals: [{ start_date: '2026-06-24', end_date: '2026-07-01', sku_orders: 2 }],
          },
        },
      }),
    }),
    path: 'o.json',
    format: 'tiktok-api-totals',
    counts: [1, 0, 0, 1, 0],
    problems: ['periodTotals'],
    sessions: {},
  },
  {
    name: 'dashboard pins: what stood in the showcase from when to when',
    files: () => ({
      'list.json': list,
      'raw/02-event-timeline_7658657266417994504.json': JSON.stringify({
        code: 0,
        data: {
          events: [
            {
              event_type: 2,
              start_timestamp: 1783168574,
              end_timestamp: 1783168634,
              pin_product_event: { product_id: '1729643540462601638', product_name: 'Serum' },
            },
            { event_type: 9, start_timestamp: 1783168580, end_timestamp: 0 },
          ],
        },
      }),
    }),
    path: 'raw/02-event-timeline_7658657266417994504.json',
    format: 'tiktok-dashboard-events',
    counts: [2, 1, 0, 1, 0],
    events: {
      [id]: [
        { kind: 'pin', atSec: 60, productId: '1729643540462601638' },
        { kind: 'unpin', atSec: 120, productId: '1729643540462601638' },
      ],
    },
  },
  {
    name: 'dashboard curves: one row per time, its own numbers of figures',
    files: () => ({
      'list.json': list,
      '08-trend-chart_7658657266417994504.json': JSON.stringify({
        code: 0,
        data: {
          granularity: 5,
          timezone_offset: 25200,
          trend_data: [
            {
              stats_type: 20,
              data: [
                { key: '1783168514', value: '40' },
                { key: '1783168814', value: '44' },
              ],
            },
            {
              stats_type: 11,
              data: [
                { key: '1783168514', value: '60' },
                { key: '1783168814', value: '64' },
              ],
            },
            {
              stats_type: 3,
              data: [
                { key: '1783168514', amount: { amount: '150000', amount_formatted: 'Rp150.000' } },
                { key: '1783168814', amount: { amount: '0', amount_formatted: 'Rp0' } },
              ],
            },
            {
              stats_type: 14,
              data: [
                { key: '1783168514', value: '0.4' },
                { key: '1783168814', value: '0.5' },
              ],
            },
          ],
        },
      }),
    }),
    path: '08-trend-chart_7658657266417994504.json',
    format: 'tiktok-dashboard-trend',
    counts: [2, 2, 0, 0, 0],
    minutes: {
      [id]: [
        { startSec: 0, endSec: 300, gmv: 150000, viewers: 40, views: 60, likes: null },
        { startSec: 300, endSec: 600, gmv: 0, viewers: 44, views: 64 },
      ],
    },
  },
  {
    name: 'dashboard products and core figures of one room',
    files: () => ({
      'list.json': list,
      '06_7658657266417994504.json': JSON.stringify({
        code: 0,
        data: {
          stats: {
            gmv_local: { amount: '1000000', amount_formatted: 'Rp1.000.000' },
            sales: 12,
            paid_order_cnt: 11,
            paid_user_cnt: 9,
            watch_pv: 4232,
            watch_uv: 2826,
            avg_view_duration: '48.215388',
            client_show_cnt: 101688,
            product_view_cnt: 25157,
            product_reach_cnt: 1275,
            accumulated_comment_cnt: 7,
            accumulated_sharing_cnt: 1,
            accumulated_new_follower_cnt: 3,
            likes: 80,
            click_through_rate: '0.428',
          },
        },
      }),
      '05_7658657266417994504.json': JSON.stringify({
        code: 0,
        data: {
          segments: [
            {
              stats: [
                {
                  id: '1729643540462601638',
                  name: 'Serum',
                  gmv_local: { amount: '600000', amount_formatted: 'Rp600.000' },
                  sales: 8,
                  exposure_cnt: 4903,
                  total_click_cnt: 260,
                  paid_order_cnt: 5,
                  paid_main_order_cnt: 8,
                  inventory_left_cnt: 4601,
                },
              ],
            },
          ],
          sold_product: 1,
        },
      }),
    }),
    path: '06_7658657266417994504.json',
    format: 'tiktok-dashboard-stats',
    counts: [1, 0, 1, 0, 0],
    sessions: {
      [id]: {
        title: 'Malam',
        metrics: {
          gmv: { unspecified: 900000, attributed: 1000000 },
          items: 12,
          paidOrders: 11,
          customers: 9,
          views: 4232,
          viewers: 2826,
          averageViewingSec: 48.215388,
          impressions: 101688,
          productImpressions: 25157,
          productClicks: 1275,
          comments: 7,
          shares: 1,
          newFollowers: 3,
          likes: 80,
        },
      },
    },
    products: {
      [id]: [
        {
          productId: '1729643540462601638',
          gmv: 600000,
          currency: 'IDR',
          units: 8,
          orders: 8,
          clicks: 260,
          impressions: 4903,
        },
      ],
    },
  },
  {
    name: 'Shopee: details in milliseconds, figures and items of the same session',
    files: () => ({
      'sorot.json': '{"currency":"IDR"}',
      'detail.json':
        '{"error":"","message":"","response":{"session_id":88112233,"title":"Pagi","start_time":1747651742003,"end_time":1747655342003,"username":"toko.sari","status":3}}',
      'metric_88112233.json':
        '{"error":"","response":{"gmv":1500000,"atc":4,"ctr":0.1,"co":0.2,"orders":12,"ccu":3,"engage_ccu_1m":2,"peak_ccu":40,"likes":90,"comments":8,"shares":2,"views":1200,"avg_viewing_duration":35}}',
      'item_88112233.json':
        '{"response":{"list":[{"item":{"item_id":9911,"name":"Tas","price_info":{"currency":"IDR","current_price":50000,"original_price":75000}},"metric":{"item_clicks":7,"atc":2,"sold_items":3}}]}}',
    }),
    path: 'metric_88112233.json',
    format: 'shopee-api-metric',
    counts: [1, 0, 1, 0, 0],
    sessions: {
      'toko.sari-20250519-1749': {
        platform: 'shopee',
        roomId: '88112233',
        startAt: '2025-05-19T17:49:02+07:00',
        durationSec: 3600,
        metrics: {
          gmv: { unspecified: 1500000 },
          createdOrders: 12,
          peakViewers: 40,
          likes: 90,
          comments: 8,
          shares: 2,
          views: 1200,
          averageViewingSec: 35,
        },
      },
    },
    products: { 'toko.sari-20250519-1749': [{ productId: '9911', units: 3, clicks: 7, gmv: null }] },
  },
  {
    name: 'an answer that failed',
    files: () => ({
      'x.json': '{"code":98001001,"message":"internal error"}',
      'list.csv': liveList('2026/07/01/ 10:00'),
    }),
    path: 'x.json',
    format: 'unknown',
    counts: [0, 0, 0, 0, 0],
    problems: ['apiFailure'],
  },
];
