import type { Detail } from '../detail.ts';
import { endOf } from '../plan.ts';
import { csv } from './csv.ts';

const header = [
  'session_id',
  'creator',
  'creator_name',
  'title',
  'start_at',
  'end_at',
  'duration_sec',
  'status',
  'category',
  'market',
  'time_zone',
  'gmv',
  'gmv_basis',
  'currency',
  'orders',
  'items',
  'customers',
  'views',
  'viewers',
  'product_impressions',
  'product_clicks',
  'comments',
  'likes',
  'shares',
  'new_followers',
  'watch_url',
];

/**
 * sessions.csv: rows of its own for creators without an export, and for the others what their export lacks
 * (title, category, state, address). Seller Center knows neither title nor category, Creator Center no category.
 */
export function sessionsCsv(details: readonly Detail[]): string {
  const rows = details.flatMap((detail) => {
    const row = detail.planned.shape === 'own' ? ownRow(detail) : override(detail);
    return row ? [header.map((name) => row[name] ?? null)] : [];
  });
  return csv(header, rows);
}

type Row = Record<string, string | number | null>;

function ownRow({ planned, figures: f }: Detail): Row {
  const { scene, person } = planned;
  return {
    session_id: planned.ref,
    creator: person.handle,
    creator_name: person.name,
    title: scene.title,
    start_at: planned.startAt,
    end_at: scene.ongoing ? null : endOf(planned),
    duration_sec: scene.sec,
    status: scene.ongoing ? 'ongoing' : 'ended',
    category: person.category,
    market: 'ID',
    time_zone: person.zone,
    gmv: f.gmv,
    gmv_basis: 'attributed',
    currency: 'IDR',
    orders: f.orders,
    items: f.items,
    customers: f.customers,
    views: f.views,
    viewers: f.viewers,
    product_impressions: f.productImpressions,
    product_clicks: f.productClicks,
    comments: f.comments,
    likes: f.likes,
    shares: f.shares,
    new_followers: f.followers,
    watch_url: watchUrl(planned.room),
  };
}

function override({ planned }: Detail): Row | null {
  const { scene, person, shape } = planned;
  const seller = shape === 'seller-id' || shape === 'seller-en';
  const row: Row = {
    session_id: shape === 'api' ? planned.room : planned.ref,
    creator_name: shape === 'partner' || shape === 'api' ? person.name : null,
    title: seller ? scene.title : null,
    status: scene.ongoing ? 'ongoing' : null,
    category: shape === 'partner' || scene.sec < 60 ? null : person.category,
    watch_url: scene.sec < 60 || planned.index % 3 === 2 ? null : watchUrl(planned.room),
  };
  const says = row['creator_name'] || row['title'] || row['status'] || row['category'] || row['watch_url'];
  return says ? row : null;
}

function watchUrl(room: string): string {
  return `https://tonton.example/live/${room}`;
}
