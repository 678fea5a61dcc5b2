import { column } from '../table-format.ts';
import { passedOverButProducts } from './passed-over.ts';

/**
 * Partner Center (MCN, TAP), custom report without rooms (exports.md 1.D): one row is a creator x product, or a product
 * alone, over a whole period.
 */
export const partnerCreators = passedOverButProducts({
  name: 'tiktok-partner-creators',
  share: 0.5,
  needs: [['productId'], ['liveGmv', 'otherGmv'], ['shop']],
  columns: [
    column('productId', 'id', 'Product ID'),
    column('productName', 'text', 'Product info', 'Product name'),
    column('category1', 'text', 'Level 1 category'),
    column('category2', 'text', 'Level 2 category'),
    column('shop', 'known', 'Shop ID', 'Shop name', 'Shop code'),
    column('liveGmv', 'known', 'Creator live-attributed GMV', 'Creator LIVE-attributed GMV', 'Affiliate LIVE GMV'),
    column(
      'otherGmv',
      'known',
      'Creator-attributed GMV',
      'Affiliate GMV',
      'Affiliate video GMV',
      'Affiliate video-attributed GMV',
      'Direct GMV',
    ),
    column(
      'other',
      'known',
      'Date',
      'Comparison date',
      'Creator name',
      'Creator username',
      'Creator follower count',
      'Creator-attributed orders',
      'Creator-attributed items sold',
      'Affiliate orders',
      'Affiliate LIVE orders',
      'Affiliate video orders',
      'Orders',
      'Items sold',
      'CTR',
      'CTOR',
      'Video views',
      'LIVE views',
      'LIVE streams',
      'Videos',
      'Collaborated creators',
      'Estimated affiliate partner commission',
      'Actual affiliate partner commission',
      'Estimated creator commission',
      'Actual creator commission',
    ),
  ],
});
