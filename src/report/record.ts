import type { Agreement } from '../insight/agreement.ts';
import type { Curve } from '../insight/curve.ts';
import type { Moment } from '../insight/moments.ts';
import type { Benchmark } from '../insight/statistics.ts';
import type { Accent } from '../model/accent.ts';
import type { Evidence, HighlightId, MainHighlight, MissingInput, Status, Verdict } from '../model/highlight.ts';
import type { Lang } from '../model/language.ts';
import type { Clip, SessionEvent } from '../model/records.ts';
import type { GmvBasis, Metrics } from '../model/session.ts';
import type { CaptionCue } from './captions.ts';
import type { Unlisted } from './card.ts';

/** What every page knows: the only record that is not a page's own. */
export interface SiteRecord {
  title: string;
  siteUrl: string | null;
  /** The operator's own colour of times, small actions, moments and focus, for both looks. */
  accent: Accent | null;
  /** The operator's mark as a path of the site. */
  logo: string | null;
  contact: string | null;
  synthetic: boolean;
  locales: Lang[];
  /** Whether pages have pictures for chats and social media: only with an address, as these need absolute ones. */
  socialCards: boolean;
  gmvBasis: GmvBasis;
  /** The creator for whom this pack was built while she has withdrawn: no LIVE pages exist then. */
  locked: boolean;
  /** Which parts the site has, for the navigation. */
  has: { sessions: boolean; videos: boolean; clips: boolean; lessons: boolean };
}

/** A sentence with its deciding words marked, and where it was said. */
export interface Quote {
  text: string;
  marks: [number, number][];
  atSec: number | null;
  highlight: HighlightId;
}

/** The bars (first, last) that hold the evidence of main highlight number `proof` (1-3). */
export interface Lit {
  proof: number;
  from: number;
  to: number;
}

/** A session as lists show it. Small: thousands of them travel to the reader in pieces. */
export interface Card {
  id: string;
  title: string;
  creator: { handle: string; name: string; known: boolean };
  startAt: string;
  market: string | null;
  status: 'ongoing' | 'ended';
  asOf: string | null;
  category: { slug: string; name: string } | null;
  durationSec: number | null;
  gmv: number | null;
  gmvBasis: GmvBasis | null;
  currency: string | null;
  gmvPerHour: number | null;
  orders: number | null;
  viewers: number | null;
  views: number | null;
  /** 29 letters m p n u (met, partly, not met, unknown), H1 first. */
  fingerprint: string;
  /** The beam: up to 48 bar heights 0-35 in base 36, with the bars that hold evidence of the main highlights. */
  beam: { levels: string; lit: Lit[] } | null;
  main: HighlightId[];
  quote: Quote | null;
  products: { id: string; name: string; url: string | null; addable: boolean }[];
}

/** A main highlight as the page tells it. */
export interface Proof extends MainHighlight {
  status: Status;
  confidence: number;
  sources: Evidence['source'][];
  /** Best first; at least one. */
  evidence: Evidence[];
  /** Orders in the five minutes from the first timed evidence on. Nearness, not cause. */
  ordersNear: number | null;
}

export interface ProductLine {
  id: string;
  name: string;
  url: string | null;
  price: number | null;
  originalPrice: number | null;
  currency: string | null;
  gmv: number | null;
  units: number | null;
  clicks: number | null;
  orders: number | null;
  /** Affiliate with enough stock: it can be added to the platform's showcase (S68). */
  addable: boolean;
  /** Similar products, with why (S3, S69). */
  similar: { id: string; name: string; reason: 'name' | 'category' }[];
}

/** A moment of rising orders with what was pinned, offered and said then. */
export interface MomentLine extends Moment {
  pinned: { id: string; name: string } | null;
  offers: SessionEvent['kind'][];
  said: Quote | null;
}

/** A clip with its media as paths of the site. */
export interface ShownClip extends Clip {
  /** What is said in it, as a WebVTT file and for pages on a disk, where browsers load no such file. */
  captions?: { file: string; cues: CaptionCue[] };
}

/** Everything a session's page shows. */
export interface SessionRecord {
  card: Card;
  endAt: string | null;
  timeZone: string;
  zoneAssumed: boolean;
  /** Why the session is not on the list; null when it is. */
  unlisted: Unlisted | null;
  metrics: Metrics;
  ordersPaid: boolean;
  /** Kinds of export the figures come from. */
  formats: string[];
  /** Where this session stands among ended ones of its category, on the same basis; `share` of them it equals or surpasses. */
  standing: { metric: 'gmvPerHour' | 'viewers'; benchmark: Benchmark; share: number }[];
  curve: Curve | null;
  /** What else the minute data tells, at the same slots. */
  moreCurves: Curve[];
  moments: MomentLine[];
  events: SessionEvent[];
  clips: ShownClip[];
  proofs: Proof[];
  verdicts: (Verdict & { evidenceCount: number })[];
  /** Which missing inputs would answer how many types. */
  missing: { input: MissingInput; count: number }[];
  products: ProductLine[];
  similar: Card[];
  watchUrl: string | null;
  /** Whether a picture for chats and social media is drawn for this session; else the site's own stands for it. */
  socialCard: boolean;
  /** The first lines spoken, where a session has no clips and a transcript teaches instead. */
  transcript: { atSec: number; text: string; cue: number }[];
  violation: boolean;
}

export interface HighlightStats {
  id: HighlightId;
  met: number;
  partly: number;
  not_met: number;
  unknown: number;
}

/** A moment of a session that shows a practice, for guides. */
export interface Example {
  sessionId: string;
  title: string;
  creator: string;
  category: string | null;
  quote: Quote | null;
  fact: Evidence['fact'];
  source: Evidence['source'];
}

export interface GuideRecord {
  id: HighlightId;
  stats: HighlightStats;
  examples: Example[];
}

export interface CategoryRecord {
  slug: string;
  name: string;
  sessions: number;
  creators: number;
  gmvPerHour: Benchmark | null;
  viewers: Benchmark | null;
  /** The same over the sessions of all categories, on the same basis and in the same currency. */
  all: { gmvPerHour: Benchmark | null; viewers: Benchmark | null };
  currency: string | null;
  /** Practices met most often, and by how many sessions of those in which the answer is known. */
  practices: { id: HighlightId; met: number; known: number }[];
  products: { id: string; name: string; gmv: number | null; units: number | null; currency: string | null }[];
  /** Sessions by start: 7 days (Monday first) and all days together, each x 24 hours. */
  startHours: StartSlot[][];
  cards: Card[];
}

/** Sessions that started in one hour of the week. */
export interface StartSlot {
  sessions: number;
  /** Their median GMV an hour, of those that compare (ended, one basis, one currency); null below three. */
  gmvPerHour: number | null;
}

export interface CategorySummary {
  slug: string;
  name: string;
  sessions: number;
  creators: number;
  /** The median, on one basis and in one currency; null below five sessions. */
  gmvPerHour: number | null;
  gmvBasis: GmvBasis | null;
  currency: string | null;
}

export interface CreatorRecord {
  handle: string;
  name: string;
  known: boolean;
  sessions: number;
  categories: { slug: string; name: string }[];
  practices: { id: HighlightId; met: number; known: number }[];
  /** The newest sessions. */
  cards: Card[];
  /** All that are older: the list leaves some of them out, and every session must be reached from somewhere. */
  older: { id: string; title: string; startAt: string; market: string | null }[];
  videos: VideoLine[];
}

/** A row of the page of all creators. */
export type CreatorLine = Pick<CreatorRecord, 'handle' | 'name' | 'known' | 'sessions' | 'categories'>;

export interface VideoLine {
  id: string;
  creator: { handle: string; name: string; hasPage: boolean };
  title: string;
  caption: string | null;
  postedAt: string | null;
  category: { slug: string; name: string; hasPage: boolean } | null;
  views: number | null;
  gmv: number | null;
  currency: string | null;
  url: string | null;
  teaserFor: { id: string; title: string } | null;
}

/** A short video's own page. */
export interface VideoRecord extends VideoLine {
  /** The session that it announces. */
  announced: Card | null;
  /** Other sessions of the same creator, newest first. */
  sessions: Card[];
}

/** What a lesson shows of one moment of a session. */
export interface LessonMoment {
  /** The session and the time as the lesson names them. */
  session: string;
  at: string;
  /** What the data has there: a sentence, a rise of sales, or a clip. */
  kind: 'said' | 'rise' | 'clip';
  /** Where that begins. */
  atSec: number;
  /** The sentence, or the clip's title. */
  text: string | null;
  marks: [number, number][];
  /** The practice that the sentence proves. */
  highlight: HighlightId | null;
  /** Its place on the session's page; null when the page does not show it. */
  anchor: string | null;
  title: string;
  startAt: string;
  creator: Card['creator'];
  /** Orders in the five minutes from there on. Nearness, not cause. */
  ordersNear: number | null;
}

/** A lesson, with the parts of sessions that it shows; those it names but the data does not have are absent. */
export interface LessonRecord {
  slug: string;
  steps: number;
  sessions: Card[];
  moments: LessonMoment[];
}

export interface ProductRecord {
  id: string;
  name: string;
  brand: string | null;
  category: { slug: string; name: string } | null;
  price: number | null;
  originalPrice: number | null;
  currency: string | null;
  stock: number | null;
  addable: boolean;
  url: string | null;
  cards: Card[];
  sessions: number;
  similar: ProductLine['similar'];
}

export interface ListRecord {
  page: number;
  pages: number;
  /** Sessions on the list, and all that have a page. */
  listed: number;
  all: number;
  listedMinutes: number;
  gmvBasis: GmvBasis;
  cards: Card[];
  categories: { slug: string; name: string; count: number }[];
  practices: { id: HighlightId; count: number }[];
  creators: { handle: string; name: string; count: number }[];
  /** ISO 3166 alpha-2 of the sessions that state one; the filter is for two and more. */
  markets: { market: string; count: number }[];
  ongoing: number;
}

export interface HomeRecord {
  /** Moment of the build's data: the newest session or figure. */
  dataUntil: string | null;
  /** The day on which the mark "Baru" ends (S12); null when it has ended, or the site's start is not known. */
  freshUntil: string | null;
  sessions: number;
  creators: number;
  top: Card[];
  ongoing: Card[];
  videos: VideoLine[];
  categories: CategorySummary[];
  /** Categories in which little was sold live so far but an hour of LIVE earns much (S13). */
  opportunities: CategorySummary[];
  rarePractices: HighlightStats[];
  stats: HighlightStats[];
}

export interface MethodRecord {
  now: string;
  sessions: number;
  formats: { name: string; sessions: number }[];
  zoneAssumed: number;
  zones: string[];
  basis: { basis: GmvBasis; sessions: number }[];
  siteBasis: GmvBasis;
  listedMinutes: number;
  peakHours: { start: number; end: number } | null;
  ruleVersions: { id: HighlightId; version: number; group: string }[];
  heldBack: number;
  /** How far observers agree; null when too few judged the same. */
  agreement: Agreement | null;
}
