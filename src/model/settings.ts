import { z } from 'zod';
import { langs } from './language.ts';

const clock = z.union([z.number(), z.string()]).transform((value, context) => {
  const match = /^(\d{1,2})(?:[:.]([0-5]\d))?$/.exec(String(value).trim());
  const minutes = match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : Number.NaN;
  if (!(minutes >= 0 && minutes <= 1440)) {
    context.addIssue({ code: 'custom', message: `not a time of day: ${value}` });
    return z.NEVER;
  }
  return minutes;
});

/** Peak hours in minutes of the local day, end exclusive. Written as "17-21", [17, 21] or {start, end}. */
const hours = z
  .union([
    z.string().transform((text) => {
      const [start = '', ...end] = text.split(/[-–~]/);
      return { start, end: end.join('-') };
    }),
    z
      .tuple([z.union([z.number(), z.string()]), z.union([z.number(), z.string()])])
      .transform(([start, end]) => ({ start, end })),
    z.object({ start: z.union([z.number(), z.string()]), end: z.union([z.number(), z.string()]) }),
  ])
  .pipe(z.object({ start: clock, end: clock }));

/** What sorot.json says about one file or a glob of files that do not say it themselves. */
export const fileHintSchema = z.strictObject({
  creator: z.string().optional(),
  creatorName: z.string().optional(),
  timeZone: z.string().optional(),
  currency: z.string().optional(),
  category: z.string().optional(),
  market: z.string().optional(),
  /** Answers to questions a file leaves open. */
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
  decimal: z.enum(['comma', 'point']).optional(),
  million: z.enum(['miliar', 'million']).optional(),
});
export type FileHint = z.infer<typeof fileHintSchema>;

/** sorot.json (design section 5). Every field is optional. */
export const settingsSchema = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().min(1).default('Sorot'),
  /** The colour of times, small actions, moments and focus as #rrggbb, readable on the light look; the dark look gets a lighter one. */
  accent: z.string().toLowerCase().nullable().default(null),
  /** A square picture in the data folder in place of Sorot's own mark. */
  logo: z.string().nullable().default(null),
  siteUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  market: z.string().length(2).toUpperCase().nullable().default(null),
  timeZone: z.string().nullable().default(null),
  currency: z.string().length(3).toUpperCase().nullable().default(null),
  locales: z
    .array(z.enum(langs))
    .min(1)
    .transform((langs) => [...new Set(langs)])
    .default(['id']),
  gmvBasis: z.enum(['attributed', 'direct']).default('attributed'),
  consentDefault: z.enum(['shown', 'hidden']).default('shown'),
  peakHours: hours.nullable().default(null),
  /** ISO date of the site's start, for the "Baru" mark. */
  launchedAt: z.string().nullable().default(null),
  enoughStock: z.number().nonnegative().default(10),
  /** Sessions shorter than this many minutes stay off the list and the home page (they keep their page). */
  listedMinutes: z.number().nonnegative().default(10),
  /** How to reach the operator, for questions about permission. */
  contact: z.string().nullable().default(null),
  /** Pictures for links in chats and social media, drawn when the site has an address; main: home, guides, categories and the 200 newest sessions. */
  socialCards: z.enum(['all', 'main', 'none']).default('main'),
  /** True for invented data: every page says so. */
  synthetic: z.boolean().default(false),
  /** Own limits of highlight rules: { "audience-interaction": { "answersPer10Min": 4 } }. */
  thresholds: z.record(z.string(), z.record(z.string(), z.number().nonnegative())).default({}),
  files: z.record(z.string(), fileHintSchema).default({}),
  mappings: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});
export type Settings = z.infer<typeof settingsSchema>;
