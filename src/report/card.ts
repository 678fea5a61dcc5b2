import { type Curve, curveOf } from '../insight/curve.ts';
import type { SessionInput } from '../model/dataset.ts';
import type { HighlightId, Verdict } from '../model/highlight.ts';
import { slugOf } from '../model/identity.ts';
import type { Product } from '../model/records.ts';
import type { GmvBasis, Session } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import type { Card, Lit, Proof, Quote } from './record.ts';

const beamBars = 48;
const statusLetter = { met: 'm', partly: 'p', not_met: 'n', unknown: 'u' } as const;

/** A main highlight with the evidence shown for it. */
type Proven = Pick<Proof, 'id' | 'evidence'>;

/** The card of a session. `proofs` may come later, when the whole corpus is known (`withProofs`). */
export function cardOf(input: SessionInput, verdicts: readonly Verdict[], settings: Settings): Card {
  const { session } = input;
  const { gmv, basis } = gmvOf(session, settings.gmvBasis);
  const curve = curveOf(input.minutes, session.durationSec, beamBars);
  return {
    id: session.id,
    title: session.title,
    creator: {
      handle: session.creator.handle,
      name: session.creator.name ?? session.creator.handle,
      known: session.creator.known,
    },
    startAt: session.startAt,
    market: session.market,
    status: session.status,
    asOf: session.asOf,
    category: categoryOf(session.category),
    durationSec: session.durationSec,
    gmv,
    gmvBasis: basis,
    currency: session.currency,
    gmvPerHour: perHour(gmv, session.durationSec),
    orders: session.metrics.paidOrders ?? session.metrics.createdOrders,
    viewers: session.metrics.viewers,
    views: session.metrics.views,
    fingerprint: verdicts.map((verdict) => statusLetter[verdict.status]).join(''),
    beam: curve && { levels: beamLevels(curve), lit: [] },
    main: [],
    quote: null,
    products: input.products.slice(0, 2).map(({ product }) => ({
      id: product.id,
      name: product.name,
      url: product.url,
      addable: isAddable(product, settings),
    })),
  };
}

/** The card with its main highlights: which bars are lit, and the sentence to show. */
export function withProofs(card: Card, proofs: readonly Proven[], slotSec: number): Card {
  const lit = card.beam ? litBars(proofs, slotSec, card.beam.levels.length) : [];
  return {
    ...card,
    beam: card.beam && { ...card.beam, lit },
    main: proofs.map((proof) => proof.id),
    quote: firstQuote(proofs),
  };
}

/** The bars lit for the main highlights: those of the five minutes from each one's first timed evidence on, at least one. */
export function litBars(proofs: readonly Proven[], slotSec: number, slots: number): Lit[] {
  return proofs.flatMap((proof, i) => {
    const startSec = proof.evidence.find((evidence) => evidence.startSec !== null)?.startSec;
    if (startSec === null || startSec === undefined) return [];
    const from = Math.floor(startSec / slotSec);
    if (from >= slots) return [];
    return [{ proof: i + 1, from, to: Math.min(slots - 1, Math.max(from, Math.floor((startSec + 299) / slotSec))) }];
  });
}

/** Seconds a bar of the card's beam. */
export function beamSlotSec(input: SessionInput): number {
  return curveOf(input.minutes, input.session.durationSec, beamBars)?.slotSec ?? 60;
}

function beamLevels(curve: Curve): string {
  const top = Math.max(...curve.values, 1e-9);
  return curve.values.map((value) => Math.round((value / top) * 35).toString(36)).join('');
}

function firstQuote(proofs: readonly Proven[]): Quote | null {
  for (const proof of proofs) {
    const quote = quoteOf(proof.id, proof.evidence);
    if (quote) return quote;
  }
  return null;
}

/** The first evidence that is a sentence and more than an accompaniment. */
export function quotable(evidence: Verdict['evidence']): Verdict['evidence'][number] | undefined {
  return evidence.find((entry) => entry.quote !== null && entry.certainty !== 'support');
}

/** The first quoted sentence among evidence; null when nothing was said. */
export function quoteOf(highlight: HighlightId, evidence: Verdict['evidence']): Quote | null {
  const said = quotable(evidence);
  return said?.quote ? { text: said.quote, marks: said.marks, atSec: said.startSec, highlight } : null;
}

/** The session's GMV on the site's basis, else on the first other basis the export gave, named. */
export function gmvOf(session: Session, wanted: GmvBasis): { gmv: number | null; basis: GmvBasis | null } {
  const order: GmvBasis[] = [wanted, 'attributed', 'direct', 'unspecified', 'confirmed', 'placed'];
  for (const basis of order) {
    const gmv = session.metrics.gmv[basis];
    if (gmv !== undefined) return { gmv, basis };
  }
  return { gmv: null, basis: null };
}

/** GMV an hour; null under ten minutes, where the figure says nothing. */
export function perHour(gmv: number | null, durationSec: number | null): number | null {
  return gmv === null || durationSec === null || durationSec < 600 ? null : Math.round((gmv / durationSec) * 3600);
}

export function categoryOf(name: string | null): { slug: string; name: string } | null {
  return name === null ? null : { slug: slugOf(name), name };
}

/** Whether a product can be added to the platform's showcase: an affiliate product with enough stock (S68). */
export function isAddable(product: Product, settings: Settings): boolean {
  return product.affiliate === true && product.url !== null && (product.stock ?? 0) >= settings.enoughStock;
}

/** Why a session is not for the list and the home page (the curation rule, told on the method page). */
export type Unlisted = 'violation' | 'short' | 'little';

/**
 * null for a session that is listed: long enough (or on now), with at least one figure of sales or audience above zero,
 * and no recorded violation. Else the reason, the weightiest first.
 */
export function unlistedFor(input: SessionInput, card: Card, settings: Settings): Unlisted | null {
  const { session } = input;
  if (input.events.some((event) => event.kind === 'violation')) return 'violation';
  if (session.status === 'ended' && (session.durationSec ?? Infinity) < settings.listedMinutes * 60) return 'short';
  const says = [card.gmv, card.orders, card.viewers, card.views].some((figure) => (figure ?? 0) > 0);
  return says ? null : 'little';
}
