import { z } from 'zod';

/** The slugs of H1-H29, in their fixed order (design section 5). */
export const highlightIds = [
  'local-language',
  'host-on-screen',
  'enthusiastic-host',
  'audience-interaction',
  'product-demo',
  'call-to-action',
  'creative-format',
  'live-billboard',
  'live-giveaway',
  'product-details',
  'product-value',
  'target-audience',
  'special-offers',
  'buyer-trust',
  'policy-compliant',
  'quality-content',
  'effective-duration',
  'peak-hours',
  'branded-product',
  'competitive-price',
  'product-visible',
  'tidy-background',
  'tidy-layout',
  'creative-setting',
  'clear-picture',
  'smooth-video',
  'clear-audio',
  'av-sync',
  'teaser-video',
] as const;

export type HighlightId = (typeof highlightIds)[number];
export const highlightIdSchema = z.enum(highlightIds);

/** Groups A-G: host, content, features and timing, product and price, policy, scene, picture and sound. */
export const highlightGroups = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type HighlightGroup = (typeof highlightGroups)[number];

/** The types of each group, in their fixed order: the order in which pages list them. */
export const groupMembers: Record<HighlightGroup, readonly HighlightId[]> = {
  A: ['local-language', 'host-on-screen', 'enthusiastic-host', 'audience-interaction'],
  B: [
    'product-demo',
    'call-to-action',
    'creative-format',
    'product-details',
    'product-value',
    'target-audience',
    'special-offers',
    'buyer-trust',
  ],
  C: ['live-billboard', 'live-giveaway', 'effective-duration', 'peak-hours', 'teaser-video'],
  D: ['branded-product', 'competitive-price', 'product-visible'],
  E: ['policy-compliant', 'quality-content'],
  F: ['tidy-background', 'tidy-layout', 'creative-setting'],
  G: ['clear-picture', 'smooth-video', 'clear-audio', 'av-sync'],
};

/** The number of a type: local-language is 1 (H1). */
export function numberOf(id: HighlightId): number {
  return highlightIds.indexOf(id) + 1;
}

/** The four answers. `unknown` means that nothing in the data can decide it; it is never a bad mark. */
export const statuses = ['met', 'partly', 'not_met', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/**
 * What a type would need to be decided, when it is missing.
 * Each has a sentence for readers under `missing.*` in the interface texts.
 */
export const missingInputs = [
  'transcript',
  'transcript_coverage',
  'chat',
  'event_log',
  'log_complete',
  'observation',
  'media',
  'start_time',
  'duration',
  'session_end',
  'product_list',
  'brand',
  'category',
  'outside_price',
  'video_list',
  'pin_or_mention',
] as const;
export type MissingInput = (typeof missingInputs)[number];

/** Where a piece of evidence comes from, most trusted first (design section 6). */
export const evidenceSources = ['metric', 'log', 'product', 'video', 'person', 'transcript', 'chat', 'media'] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

/** A fact in figures, worded by the interface texts under `facts.<code>`, so that it reads in every language. */
export const factSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Fact = z.infer<typeof factSchema>;

/** One piece of evidence. A verdict other than `unknown` always has at least one. */
export const evidenceSchema = z.object({
  source: z.enum(evidenceSources),
  /** Seconds from the session's start; null for facts about the whole session. */
  startSec: z.number().nullable(),
  endSec: z.number().nullable(),
  /** 1-based position of the cue in its transcript, else null. */
  cue: z.number().int().positive().nullable(),
  /** The redacted sentence, at most 140 characters. */
  quote: z.string().nullable(),
  /** Spans of `quote` that decided it: [start, end) in UTF-16 units, ascending, not overlapping. */
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
  fact: factSchema.nullable(),
  /** The rule that fired, `<slug>/<rule>`. */
  rule: z.string(),
  /** proof decides; candidate wants a person's eye; support only accompanies. */
  certainty: z.enum(['proof', 'candidate', 'support']),
  /** Who saw it, for observations. */
  observer: z.string().nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** The answer of one type for one session. */
export const verdictSchema = z.object({
  number: z.number().int().min(1).max(29),
  id: highlightIdSchema,
  status: z.enum(statuses),
  /** 0-1: how far beyond the threshold; 0 unless met or partly. */
  strength: z.number().min(0).max(1),
  /** 0-1: how sure, by source. 0 when unknown. */
  confidence: z.number().min(0).max(1),
  /** What would decide it (or decide it better). */
  missing: z.array(z.enum(missingInputs)),
  evidence: z.array(evidenceSchema),
  ruleVersion: z.number().int(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** One of the (at most) three main highlights, with the sum that chose it. */
export const mainHighlightSchema = z.object({
  id: highlightIdSchema,
  why: z.object({
    strength: z.number(),
    confidence: z.number(),
    distinctiveness: z.number(),
    weight: z.number(),
    score: z.number(),
  }),
});
export type MainHighlight = z.infer<typeof mainHighlightSchema>;
