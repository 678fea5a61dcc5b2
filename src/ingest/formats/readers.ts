import type { TableReader } from '../file-context.ts';
import { adsLive } from './ads-live.ts';
import { affiliateCreators } from './affiliate-creators.ts';
import { affiliateProducts } from './affiliate-products.ts';
import { creatorCenter } from './creator-center.ts';
import { dashboardProducts } from './dashboard-products.ts';
import { dashboardTrend } from './dashboard-trend.ts';
import { liveCenter } from './live-center.ts';
import { liveCoreStats } from './live-core-stats.ts';
import { partnerCenter } from './partner-center.ts';
import { partnerCreators } from './partner-creators.ts';
import { partnerVideo } from './partner-video.ts';
import { productList } from './product-list.ts';
import { sellerCenter } from './seller-center.ts';
import { shopeeAdsLive } from './shopee-ads-live.ts';
import { shopeeLiveList } from './shopee-live-list.ts';
import { shopeeOverview } from './shopee-overview.ts';
import { shopeeProducts } from './shopee-products.ts';
import { shopeeStreaming } from './shopee-streaming.ts';
import { tapReport } from './tap-report.ts';
import { topRanking } from './top-ranking.ts';
import { videoList } from './video-list.ts';

/** The exports known by their contents. A new format is one file and one line here; the first of equal scores wins. */
export const tableReaders: readonly TableReader[] = [
  sellerCenter,
  creatorCenter,
  liveCenter,
  partnerCenter,
  topRanking,
  dashboardTrend,
  dashboardProducts,
  shopeeStreaming,
  shopeeLiveList,
  videoList,
  partnerVideo,
  partnerCreators,
  tapReport,
  affiliateCreators,
  affiliateProducts,
  productList,
  liveCoreStats,
  shopeeProducts,
  shopeeOverview,
  adsLive,
  shopeeAdsLive,
];
