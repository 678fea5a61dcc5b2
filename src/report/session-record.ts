import { bestEvidence } from '../highlights/evidence.ts';
import { curvesOf, sumBetween } from '../insight/curve.ts';
import type { SessionInput } from '../model/dataset.ts';
import type { Evidence, HighlightId, MainHighlight, Verdict } from '../model/highlight.ts';
import type { Settings } from '../model/settings.ts';
import { isAddable, unlistedFor } from './card.ts';
import { momentLines } from './moment-lines.ts';
import { provingSources } from './proving.ts';
import type { Card, ProductLine, Proof, SessionRecord } from './record.ts';
import { saidAt, type Taught } from './said-at.ts';

/** What a session's record takes from the rest of the corpus. */
export interface Neighbourhood {
  main: MainHighlight[];
  standing: SessionRecord['standing'];
  similar: Card[];
  socialCard: boolean;
  similarProducts: (id: string) => ProductLine['similar'];
  /** What lessons point to. */
  taught: readonly Taught[];
}

const timelineBars = 120;
/** Lines of a transcript that a page shows. */
export const transcriptLines = 40;

/** The record of a session's page, from what was read of it, its verdicts, its card (main highlights included) and its neighbourhood. */
export function sessionRecord(
  input: SessionInput,
  verdicts: readonly Verdict[],
  card: Card,
  settings: Settings,
  around: Neighbourhood,
): SessionRecord {
  const { session } = input;
  const [curve, ...moreCurves] = curvesOf(input.minutes, session.durationSec, timelineBars);
  const taught = around.taught.flatMap((one) => saidAt(verdicts, one) ?? []);
  const proofs = around.main.map((main) => proofOf(main, verdicts, input));
  return {
    card,
    endAt: session.endAt,
    timeZone: session.timeZone,
    zoneAssumed: session.zoneAssumed,
    unlisted: unlistedFor(input, card, settings),
    metrics: session.metrics,
    ordersPaid: session.metrics.paidOrders !== null,
    formats: [...new Set(session.sources.map((source) => source.format))].sort(),
    standing: around.standing,
    curve: curve ?? null,
    moreCurves,
    moments: momentLines(input, verdicts),
    events: input.events,
    clips: input.clips,
    proofs,
    verdicts: verdicts.map((verdict) => ({
      ...verdict,
      evidence: withTaught(verdict, taught),
      evidenceCount: verdict.evidence.length,
    })),
    missing: missingOf(verdicts),
    products: input.products.map(({ product, sold }) => ({
      id: product.id,
      name: product.name,
      url: product.url,
      price: product.price,
      originalPrice: product.originalPrice,
      currency: sold.currency ?? product.currency ?? session.currency,
      gmv: sold.gmv,
      units: sold.units,
      clicks: sold.clicks,
      orders: sold.orders,
      addable: isAddable(product, settings),
      similar: around.similarProducts(product.id),
    })),
    similar: around.similar,
    watchUrl: session.watchUrl,
    socialCard: around.socialCard,
    transcript:
      input.clips.length > 0
        ? []
        : input.cues.slice(0, transcriptLines).map((cue) => ({ atSec: cue.startSec, text: cue.text, cue: cue.index })),
    violation: input.events.some((event) => event.kind === 'violation'),
  };
}

/** The best evidence, and what was said where a lesson points to, in time order. */
function withTaught({ id, evidence }: Verdict, taught: readonly { id: HighlightId; entry: Evidence }[]): Evidence[] {
  const best = bestEvidence(evidence, 3);
  const more = taught.filter(
    (one) =>
      one.id === id &&
      !best.some(({ startSec, quote }) => startSec === one.entry.startSec && quote === one.entry.quote),
  );
  if (more.length === 0) return best;
  return [...best, ...new Set(more.map(({ entry }) => entry))].sort((a, b) => (a.startSec ?? -1) - (b.startSec ?? -1));
}

/** The evidence that pages show for one practice, best first. */
export function shownEvidence(verdicts: readonly Verdict[], id: HighlightId): Evidence[] {
  return bestEvidence(verdictOf(verdicts, id).evidence, 3);
}

function verdictOf(verdicts: readonly Verdict[], id: HighlightId): Verdict {
  const verdict = verdicts.find((candidate) => candidate.id === id);
  if (!verdict) throw new Error(`main highlight ${id} has no verdict`);
  return verdict;
}

function proofOf(main: MainHighlight, verdicts: readonly Verdict[], input: SessionInput): Proof {
  const verdict = verdictOf(verdicts, main.id);
  const evidence = shownEvidence(verdicts, main.id);
  const at = evidence.find((entry) => entry.startSec !== null)?.startSec ?? null;
  return {
    ...main,
    status: verdict.status,
    confidence: verdict.confidence,
    sources: provingSources(verdict.evidence),
    evidence,
    ordersNear: at === null ? null : roundOrNull(sumBetween(input.minutes, 'orders', at, at + 300)),
  };
}

function roundOrNull(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

/** For each missing input, how many unanswered types wait for it; the most useful first. */
function missingOf(verdicts: readonly Verdict[]): SessionRecord['missing'] {
  const counts = new Map<SessionRecord['missing'][number]['input'], number>();
  for (const verdict of verdicts) {
    if (verdict.status !== 'unknown') continue;
    for (const input of verdict.missing) counts.set(input, (counts.get(input) ?? 0) + 1);
  }
  return [...counts]
    .map(([input, count]) => ({ input, count }))
    .sort((a, b) => b.count - a.count || (a.input < b.input ? -1 : 1));
}
