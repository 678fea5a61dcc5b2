import { fill } from '../i18n/words.ts';
import { litBars } from '../report/card.ts';
import type { Card, Lit, SessionRecord } from '../report/record.ts';
import { escapeHtml } from './html.ts';
import type { View } from './view.ts';

/** Bars as one path: fewer bytes and nodes than a rectangle each. */
export function barsPath(bars: readonly { x: number; height: number }[], width: number, base: number): string {
  const n = (value: number) => String(Math.round(value * 10) / 10);
  return bars
    .map(({ x, height }) => `M${n(x)} ${base}v-${n(Math.max(height, 1.5))}h${n(width)}v${n(Math.max(height, 1.5))}z`)
    .join('');
}

interface Pin {
  number: number;
  from: number;
  to: number;
  /** Where the pin's middle stands: over its bracket, moved aside where pins would cover each other. */
  x: number;
}

/** Pins over their brackets, at least two radii apart and within the picture. */
export function placePins(
  spans: readonly { number: number; from: number; to: number }[],
  radius: number,
  width: number,
): Pin[] {
  const pins = spans
    .map((span) => ({ ...span, x: Math.min(width - radius - 1, Math.max(radius + 1, (span.from + span.to) / 2)) }))
    .sort((a, b) => a.x - b.x || a.number - b.number);
  const apart = radius * 2 + 2;
  for (let i = 1; i < pins.length; i++) {
    const [before, pin] = [pins[i - 1], pins[i]];
    if (before && pin) pin.x = Math.max(pin.x, before.x + apart);
  }
  // Pushed over the right edge: move the row of pins back.
  for (let i = pins.length - 1; i >= 0; i--) {
    const [pin, after] = [pins[i], pins[i + 1]];
    if (pin) pin.x = Math.min(pin.x, after ? after.x - apart : width - radius - 1);
  }
  return pins;
}

/** A bracket over bars, with a numbered pin. */
function pinSvg({ number, from, to, x }: Pin, top: number, radius: number): string {
  const bracketTop = top + radius * 2 + 4;
  const middle = tenth(x);
  return (
    `<path class="beam-bracket" d="M${tenth(from)} ${bracketTop + 5}v-5H${tenth(to)}v5"/>` +
    `<circle class="beam-pin" cx="${middle}" cy="${top + radius}" r="${radius}"/>` +
    `<text class="beam-number" x="${middle}" y="${top + radius}" dy=".36em" text-anchor="middle">${number}</text>`
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The numbers of all lit bars. */
function litSet(lit: readonly Lit[]): Set<number> {
  return new Set(lit.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)));
}

/** The small beam, cover of a card: decorative, its figures stand beside it. A quiet line where there is no minute data. */
export function smallBeam(card: Card, view: View): string {
  const width = 320;
  const height = 76;
  if (!card.beam) return `<span class="beam-none">${escapeHtml(view.words.card.noCurve)}</span>`;
  const levels = [...card.beam.levels].map((level) => Number.parseInt(level, 36));
  const step = (width - 16) / levels.length;
  const bar = Math.max(1.5, step - 1.5);
  const lit = litSet(card.beam.lit);
  const bars = levels.map((level, i) => ({ x: 8 + i * step, height: (level / 35) * (height - 30), lit: lit.has(i) }));
  const spans = card.beam.lit.map(({ proof, from, to }) => ({
    number: proof,
    from: 8 + from * step,
    to: 8 + to * step + bar,
  }));
  const pins = placePins(spans, 7, width)
    .map((pin) => pinSvg(pin, 1, 7))
    .join('');
  return (
    `<svg class="beam" viewBox="0 0 ${width} ${height}" aria-hidden="true">` +
    `<path class="beam-bar" d="${barsPath(
      bars.filter((one) => !one.lit),
      bar,
      height - 2,
    )}"/>` +
    `<path class="beam-lit" d="${barsPath(
      bars.filter((one) => one.lit),
      bar,
      height - 2,
    )}"/>${pins}</svg>`
  );
}

/**
 * The large beam: the session's curve with brackets and numbered pins over the minutes of the main highlights' evidence,
 * marks for moments, clips and events below. Drawn twice by the page, once for narrow screens, so that text keeps its size.
 * `anchors` goes before the times it links to, where several sessions share a page.
 */
export function largeBeam(record: SessionRecord, view: View, width: number, idPrefix: string, anchors = ''): string {
  const { curve } = record;
  if (!curve) return '';
  const { words, format } = view;
  const left = 12;
  const base = 150;
  const top = Math.max(...curve.values, 1e-9);
  const step = (width - left * 2) / curve.values.length;
  const bar = Math.max(1, step - Math.min(2, step * 0.25));
  const at = (second: number) => tenth(left + (second / curve.slotSec) * step);
  const litBar = litBars(record.proofs, curve.slotSec, curve.values.length);
  const lit = litSet(litBar);
  const bars = curve.values.map((value, i) => ({ x: left + i * step, height: (value / top) * 96, lit: lit.has(i) }));
  const spans = litBar.map(({ proof, from, to }) => ({
    number: proof,
    from: left + from * step,
    to: left + to * step + bar,
  }));
  const pins = placePins(spans, 11, width)
    .map((pin) => {
      const proof = record.proofs[pin.number - 1];
      const start = proof?.evidence.find((evidence) => evidence.startSec !== null)?.startSec ?? 0;
      const label = proof ? `${pin.number}: ${words.practices[proof.id].label}, ${format.clock(start)}` : '';
      return `<a href="#${anchors}t=${Math.floor(start)}"><title>${escapeHtml(label)}</title>${pinSvg(pin, 6, 11)}</a>`;
    })
    .join('');
  const moments = record.moments
    .map((moment) => {
      const x = at((moment.startSec + moment.endSec) / 2);
      return `<a href="#${anchors}m=${Math.floor(moment.startSec)}"><title>${escapeHtml(`${words.session.moments}, ${format.clock(moment.startSec)}`)}</title><path class="beam-moment" d="M${x} 156l6 9h-12z"/></a>`;
    })
    .join('');
  const clips = record.clips
    .map(
      (clip) =>
        `<path class="beam-clip" d="M${at(clip.startSec)} 171H${Math.max(at(clip.endSec), at(clip.startSec) + 4)}"/>`,
    )
    .join('');
  const events = record.events
    .filter((event) => event.atSec !== null && event.kind !== 'log_complete' && event.kind !== 'unpin')
    .map(
      (event) =>
        `<circle class="beam-event" cx="${at(event.atSec ?? 0)}" cy="171" r="2.5"><title>${escapeHtml(`${words.eventName[event.kind]}, ${format.clock(event.atSec ?? 0)}`)}</title></circle>`,
    )
    .join('');
  const total = curve.values.length * curve.slotSec;
  const ticks = [0, 0.25, 0.5, 0.75, 1]
    .map((share, i) => {
      const second = share === 1 ? (record.card.durationSec ?? total) : share * total;
      const anchor = i === 0 ? 'start' : i === 4 ? 'end' : 'middle';
      return `<text class="beam-time" x="${share === 1 ? width - left : at(second)}" y="192" text-anchor="${anchor}">${format.clock(second)}</text>`;
    })
    .join('');
  const peak = curve.values.indexOf(Math.max(...curve.values));
  const unit = words.session.timelineUnit[curve.unit];
  const description = `${unit}: ${format.count(Math.round(top))}, ${format.clock(peak * curve.slotSec)}`;
  return (
    `<svg class="beam-large" viewBox="0 0 ${width} 198" role="group" aria-labelledby="${idPrefix}-title ${idPrefix}-desc">` +
    `<title id="${idPrefix}-title">${escapeHtml(words.session.timeline)}</title><desc id="${idPrefix}-desc">${escapeHtml(description)}</desc>` +
    `<path class="beam-bar" d="${barsPath(
      bars.filter((one) => !one.lit),
      bar,
      base,
    )}"/>` +
    `<path class="beam-lit" d="${barsPath(
      bars.filter((one) => one.lit),
      bar,
      base,
    )}"/>` +
    `<path class="beam-axis" d="M${left} ${base}.5H${width - left}"/>${pins}${moments}${clips}${events}${ticks}</svg>`
  );
}

/** What the curve shows, in a sentence below it. */
export function beamCaption(record: SessionRecord, view: View): string {
  const { session } = view.words;
  if (!record.curve) return session.timelineNone;
  const timed = record.proofs.filter((proof) => proof.evidence.some((evidence) => evidence.startSec !== null)).length;
  const values = {
    unit: session.timelineUnit[record.curve.unit],
    slot: view.format.duration(record.curve.slotSec),
    n: timed,
  };
  return fill(timed > 0 ? session.timelineCaption : session.timelineCaptionNone, values);
}
