import { z } from 'zod';
import { highlightIdSchema } from './highlight.ts';

/** Times inside a session are seconds from its start. Money is in major units. null = not known. */

export const productSchema = z.object({
  /** The platform's ID as text, or an own one; safe for addresses. */
  id: z.string(),
  name: z.string(),
  brand: z.string().nullable(),
  category: z.string().nullable(),
  price: z.number().nullable(),
  originalPrice: z.number().nullable(),
  currency: z.string().nullable(),
  affiliate: z.boolean().nullable(),
  stock: z.number().nullable(),
  url: z.string().nullable(),
  /** Lowest price somebody found elsewhere, and when and where; `notListed` when it is sold nowhere else. */
  elsewhere: z
    .object({
      price: z.number().nullable(),
      notListed: z.boolean(),
      checkedAt: z.string().nullable(),
      where: z.string().nullable(),
    })
    .nullable(),
});
export type Product = z.infer<typeof productSchema>;

/** What one product did in one session. */
export const sessionProductSchema = z.object({
  sessionId: z.string(),
  productId: z.string(),
  gmv: z.number().nullable(),
  currency: z.string().nullable(),
  units: z.number().nullable(),
  orders: z.number().nullable(),
  clicks: z.number().nullable(),
  impressions: z.number().nullable(),
  rank: z.number().nullable(),
});
export type SessionProduct = z.infer<typeof sessionProductSchema>;

/** A piece of recording somebody can watch, or a marked moment with a quote when no file is there. */
export const clipSchema = z.object({
  id: z.string(),
  sessionId: z.string(),
  startSec: z.number(),
  endSec: z.number(),
  title: z.string(),
  highlight: highlightIdSchema.nullable(),
  productIds: z.array(z.string()),
  /** Path of a media file inside the data folder. */
  file: z.string().nullable(),
  url: z.string().nullable(),
  poster: z.string().nullable(),
});
export type Clip = z.infer<typeof clipSchema>;

export const videoSchema = z.object({
  id: z.string(),
  /** Safe handle. */
  creator: z.string(),
  title: z.string(),
  caption: z.string().nullable(),
  /** ISO with offset. */
  postedAt: z.string().nullable(),
  category: z.string().nullable(),
  views: z.number().nullable(),
  gmv: z.number().nullable(),
  currency: z.string().nullable(),
  url: z.string().nullable(),
  /** ID of the session it announces. */
  teaserFor: z.string().nullable(),
});
export type Video = z.infer<typeof videoSchema>;

export const eventKinds = [
  'pin',
  'unpin',
  'billboard',
  'giveaway',
  'flash_sale',
  'poll',
  'voucher',
  'violation',
  'log_complete',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventSchema = z.object({
  sessionId: z.string(),
  atSec: z.number().nullable(),
  kind: z.enum(eventKinds),
  productId: z.string().nullable(),
  note: z.string().nullable(),
});
export type SessionEvent = z.infer<typeof eventSchema>;

export const observationSchema = z.object({
  sessionId: z.string(),
  highlight: highlightIdSchema,
  verdict: z.enum(['met', 'partly', 'not_met']),
  strength: z.number().min(0).max(1).nullable(),
  startSec: z.number().nullable(),
  endSec: z.number().nullable(),
  source: z.enum(['person', 'media']),
  observer: z.string().nullable(),
  observedAt: z.string().nullable(),
  /** Whether the observer had not seen the sales figures. */
  blind: z.boolean().nullable(),
  note: z.string().nullable(),
});
export type Observation = z.infer<typeof observationSchema>;

/** One sentence of a transcript or chat, viewers' names already redacted. */
export const cueSchema = z.object({
  /** 1-based position in its transcript; simultaneous cues keep the order of the file. */
  index: z.number().int().positive(),
  startSec: z.number(),
  endSec: z.number(),
  text: z.string(),
  speaker: z.enum(['host', 'viewer']).nullable(),
  source: z.enum(['transcript', 'chat']),
});
export type Cue = z.infer<typeof cueSchema>;

/** Figures of one time slot (60, 300 or 900 s, as the source gives it). */
export const minuteSchema = z.object({
  startSec: z.number(),
  endSec: z.number(),
  gmv: z.number().nullable(),
  orders: z.number().nullable(),
  items: z.number().nullable(),
  viewers: z.number().nullable(),
  views: z.number().nullable(),
  comments: z.number().nullable(),
  likes: z.number().nullable(),
  productClicks: z.number().nullable(),
});
export type Minute = z.infer<typeof minuteSchema>;

export const consentScopes = ['all', 'metrics', 'recordings', 'name'] as const;
export const consentSchema = z.object({
  /** As written: a handle, an ID or a name. */
  creator: z.string(),
  scope: z.enum(consentScopes),
  status: z.enum(['granted', 'withdrawn']),
  /** ISO date or date-time; the latest entry of a scope counts. */
  changedAt: z.string().nullable(),
  evidence: z.string().nullable(),
});
export type Consent = z.infer<typeof consentSchema>;
