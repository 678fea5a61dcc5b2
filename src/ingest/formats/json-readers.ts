import { apiLiveList } from './api-live-list.ts';
import { apiMinutes } from './api-minutes.ts';
import { apiProducts } from './api-products.ts';
import { apiTotals } from './api-totals.ts';
import { apiVideos } from './api-videos.ts';
import { dashboardEvents } from './dashboard-events.ts';
import { dashboardProductsJson } from './dashboard-products-json.ts';
import { dashboardStats } from './dashboard-stats.ts';
import { dashboardTrendJson } from './dashboard-trend-json.ts';
import { extensionEvents } from './extension-events.ts';
import type { JsonReader } from './json-reader.ts';
import { shopeeDetail } from './shopee-detail.ts';
import { shopeeItems } from './shopee-items.ts';
import { shopeeMetric } from './shopee-metric.ts';

/** The JSON answers known by their contents; the first that finds its rows reads them. */
export const jsonReaders: readonly JsonReader[] = [
  apiLiveList,
  apiMinutes,
  apiProducts,
  apiVideos,
  dashboardEvents,
  extensionEvents,
  dashboardTrendJson,
  dashboardProductsJson,
  dashboardStats,
  shopeeItems,
  shopeeMetric,
  shopeeDetail,
  apiTotals,
];
