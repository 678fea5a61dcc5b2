import type { TableReader } from '../file-context.ts';
import { column, type TableFormat } from '../table-format.ts';
import { readVideos } from './video-group.ts';

/** TikTok Partner Center, custom report of videos (exports.md 1.D): one row is a video x product x date. */
const format: TableFormat = {
  name: 'tiktok-partner-video',
  share: 0.5,
  needs: [['id'], ['title', 'postedAt'], ['gmv', 'views']],
  columns: [
    column('period', 'text', 'Date', 'Tanggal'),
    column('creator', 'text', 'Creator name', 'Creator username'),
    column('id', 'id', 'Video ID'),
    column('title', 'text', 'Video name'),
    column('postedAt', 'moment', 'Post time'),
    column('productId', 'id', 'Product ID'),
    column('productName', 'text', 'Product name'),
    column('category', 'text', 'Level 1 category'),
    column('gmv', 'amount', 'Affiliate video-attributed GMV', 'Creator video-attributed GMV', 'Affiliate video GMV'),
    column('views', 'count', 'Video views'),
    column(
      'other',
      'known',
      'Campaign ID',
      'Campaign name',
      'Creator follower count',
      'Duration',
      'Shop ID',
      'Shop code',
      'Shop name',
      'Level 2 category',
      'Creator video-attributed orders',
      'Affiliate video orders',
      'Video likes',
      'Video comments',
      'Video product RPM',
      'Creator-attributed items sold',
      'Items sold',
      'Estimated affiliate partner commission',
      'Actual affiliate partner commission',
    ),
  ],
};

/** Reads the custom report of videos. */
export const partnerVideo: TableReader = { format, read: (rows, file) => readVideos([...rows], file) };
