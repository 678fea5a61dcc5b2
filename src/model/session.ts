import { z } from 'zod';

/** Which sales a GMV figure counts. Figures of different bases are never compared or added (research: GMV basis). */
export const gmvBases = ['attributed', 'direct', 'indirect', 'placed', 'confirmed', 'unspecified'] as const;
export type GmvBasis = (typeof gmvBases)[number];
export const gmvBasisSchema = z.enum(gmvBases);

const count = z.number().nonnegative().nullable();

/**
 * What an export says about a session in figures. null = the export does not say; 0 = it says zero.
 * Money in major units of the session's currency; durations in seconds; rates are never stored, they are recomputed.
 */
export const metricsSchema = z.object({
  /** GMV by basis; only the bases that a file gave are present. */
  gmv: z.partialRecord(gmvBasisSchema, z.number()),
  /** SKU orders created, unpaid ones included. */
  createdOrders: count,
  /** SKU orders paid. */
  paidOrders: count,
  items: count,
  customers: count,
  views: count,
  viewers: count,
  peakViewers: count,
  averageViewers: count,
  averageViewingSec: count,
  impressions: count,
  productImpressions: count,
  productClicks: count,
  comments: count,
  likes: count,
  shares: count,
  newFollowers: count,
  productsAdded: count,
  differentProductsSold: count,
});
export type Metrics = z.infer<typeof metricsSchema>;
export type MetricName = Exclude<keyof Metrics, 'gmv'>;

/** Metrics of which nothing is known. */
export function noMetrics(): Metrics {
  return {
    gmv: {},
    createdOrders: null,
    paidOrders: null,
    items: null,
    customers: null,
    views: null,
    viewers: null,
    peakViewers: null,
    averageViewers: null,
    averageViewingSec: null,
    impressions: null,
    productImpressions: null,
    productClicks: null,
    comments: null,
    likes: null,
    shares: null,
    newFollowers: null,
    productsAdded: null,
    differentProductsSold: null,
  };
}

/** Where a session was read: the file, its kind, and which fields it gave. */
export const sourceSchema = z.object({
  file: z.string(),
  format: z.string(),
  sheet: z.string().nullable(),
  row: z.number().int(),
  fields: z.array(z.string()),
});

export const creatorSchema = z.object({
  /** Safe for file names and addresses; compared with `handleKey`. `tidak-disebut` when no file names her. */
  handle: z.string(),
  /** The platform's numeric ID, as text. */
  id: z.string().nullable(),
  name: z.string().nullable(),
  /** False when no file and no setting says whose session this is. */
  known: z.boolean(),
});
export type Creator = z.infer<typeof creatorSchema>;

/** One LIVE session as the exports and own files tell it. */
export const sessionSchema = z.object({
  /** Safe name: own session_id, or `handle-YYYYMMDD-HHmm`. */
  id: z.string(),
  roomId: z.string().nullable(),
  platform: z.enum(['tiktok', 'shopee', 'other']),
  creator: creatorSchema,
  title: z.string(),
  /** ISO 8601, wall clock as the export gives it, with offset. */
  startAt: z.string(),
  endAt: z.string().nullable(),
  durationSec: z.number().nonnegative().nullable(),
  status: z.enum(['ongoing', 'ended']),
  /** The moment up to which the figures count, for an ongoing session or a snapshot; ISO, else null. */
  asOf: z.string().nullable(),
  /** As written in the export or own file. */
  category: z.string().nullable(),
  /** ISO 3166 alpha-2. */
  market: z.string().nullable(),
  /** IANA zone or `+07:00`. */
  timeZone: z.string(),
  zoneAssumed: z.boolean(),
  /** ISO 4217. */
  currency: z.string().nullable(),
  metrics: metricsSchema,
  watchUrl: z.string().nullable(),
  sources: z.array(sourceSchema),
});
export type Session = z.infer<typeof sessionSchema>;
