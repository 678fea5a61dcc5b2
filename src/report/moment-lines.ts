import { momentsOf } from '../insight/moments.ts';
import type { SessionInput } from '../model/dataset.ts';
import type { Verdict } from '../model/highlight.ts';
import type { MomentLine, Quote } from './record.ts';

/** What is said just before a rise may belong to it: the sentence, then the click. */
const leadSec = 60;

/**
 * The moments of a session, with what was pinned, offered and said then (S58, S66). Nearness, not cause: the page says so.
 * Of several sentences the one whose practice is surest stands, then the earliest.
 */
export function momentLines(input: SessionInput, verdicts: readonly Verdict[]): MomentLine[] {
  const quotes = verdicts.flatMap((verdict) =>
    verdict.evidence.flatMap((evidence): (Quote & { sure: number })[] =>
      evidence.quote === null || evidence.startSec === null || evidence.certainty !== 'proof'
        ? []
        : [
            {
              text: evidence.quote,
              marks: evidence.marks,
              atSec: evidence.startSec,
              highlight: verdict.id,
              sure: verdict.confidence,
            },
          ],
    ),
  );
  return momentsOf(input.minutes).map((moment) => {
    const during = (second: number | null) =>
      second !== null && second >= moment.startSec - leadSec && second < moment.endSec;
    const said = quotes
      .filter((quote) => during(quote.atSec))
      .sort((a, b) => b.sure - a.sure || (a.atSec ?? 0) - (b.atSec ?? 0) || (a.text < b.text ? -1 : 1))[0];
    const offers = input.events.filter(
      (event) =>
        during(event.atSec) && (event.kind === 'voucher' || event.kind === 'flash_sale' || event.kind === 'giveaway'),
    );
    return {
      ...moment,
      pinned: pinnedAt(input, moment.endSec),
      offers: [...new Set(offers.map((event) => event.kind))],
      said: said ? { text: said.text, marks: said.marks, atSec: said.atSec, highlight: said.highlight } : null,
    };
  });
}

/** The product that was pinned last before a second, unless it was taken down since. */
function pinnedAt(input: SessionInput, second: number): MomentLine['pinned'] {
  const last = input.events
    .filter((event) => (event.kind === 'pin' || event.kind === 'unpin') && event.atSec !== null && event.atSec < second)
    .sort((a, b) => (a.atSec ?? 0) - (b.atSec ?? 0))
    .at(-1);
  if (last?.kind !== 'pin' || last.productId === null) return null;
  const product = input.products.find((line) => line.product.id === last.productId)?.product;
  return product ? { id: product.id, name: product.name } : null;
}
