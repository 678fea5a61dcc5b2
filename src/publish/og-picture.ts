import { barsPath, placePins } from '../components/beam.ts';
import { groupMembers, type HighlightId, numberOf } from '../model/highlight.ts';
import type { Card } from '../report/record.ts';

/** The colours of the site's light look, by the names of `tokens.css`. */
export type Colours = Readonly<Record<'paper' | 'card' | 'ink' | 'mute' | 'line' | 'bar' | 'light' | 'glow', string>>;

/** A drawing, and the numbers to set over it: pictures inside a card have no fonts. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
  pins: { number: number; x: number; y: number; radius: number }[];
}

/** A session's beam: bars, amber where evidence of the main practices lies, each stretch under a bracket with a pin. */
export function beamPicture(
  { levels, lit }: NonNullable<Card['beam']>,
  colours: Colours,
  width: number,
  height: number,
): Picture {
  const radius = 17;
  const top = radius * 2 + 8;
  const room = height - top - 22;
  const values = [...levels].map((level) => Number.parseInt(level, 36) / 35);
  const step = width / values.length;
  const bar = step * 0.78;
  const isLit = (i: number) => lit.some(({ from, to }) => i >= from && i <= to);
  const bars = values.map((value, i) => ({ x: i * step, height: Math.max(3, value * room), lit: isLit(i) }));
  const path = (kind: boolean) =>
    barsPath(
      bars.filter((one) => one.lit === kind),
      bar,
      height - 3,
    );
  const pins = placePins(
    lit.map(({ proof, from, to }) => ({ number: proof, from: from * step, to: to * step + bar })),
    radius,
    width,
  );
  const brackets = pins.map(({ from, to }) => `M${from + 1.5} ${top + 10}v-10H${to - 1.5}v10`).join('');
  return {
    svg: svgOf(
      width,
      height,
      `<path fill="${colours.bar}" d="${path(false)}"/><path fill="${colours.light}" d="${path(true)}"/>` +
        `<path fill="none" stroke="${colours.ink}" stroke-width="3" d="${brackets}"/>` +
        `<path stroke="${colours.ink}" stroke-width="3" d="M0 ${height - 1.5}H${width}"/>`,
    ),
    width,
    height,
    pins: pins.map(({ number, x }) => ({ number, x, y: radius, radius })),
  };
}

/** The 29 dots of a session, or of a guide with its own dot in the light under a bracket. */
export function dotsPicture(
  fingerprint: string | null,
  own: HighlightId | null,
  colours: Colours,
  width: number,
): Picture {
  // Seven groups with a gap of one dot between them.
  const step = width / (29 + 6 * 0.55 + 0.1);
  const r = step * 0.36;
  const radius = step * 0.6;
  const y = radius * 2 + 26 + r;
  let x = r + 2;
  let dots = '';
  const pins: Picture['pins'] = [];
  for (const members of Object.values(groupMembers)) {
    for (const id of members) {
      if (id === own) {
        dots += `<circle cx="${x}" cy="${y}" r="${r}" fill="${colours.light}" stroke="${colours.ink}" stroke-width="3"/>`;
        dots += `<path fill="none" stroke="${colours.ink}" stroke-width="3" d="M${x - r} ${y - r - 8}v-10H${x + r}v10"/>`;
        const inside = Math.min(width - radius - 1, Math.max(radius + 1, x));
        pins.push({ number: numberOf(id), x: inside, y: radius, radius });
      } else dots += dot(x, y, r, fingerprint?.[numberOf(id) - 1] ?? 'n', colours);
      x += step;
    }
    x += step * 0.55;
  }
  const height = Math.ceil(y + r + 3);
  return { svg: svgOf(width, height, dots), width, height, pins };
}

function dot(x: number, y: number, r: number, letter: string, { ink, mute }: Colours): string {
  if (letter === 'u') return `<circle cx="${x}" cy="${y}" r="${r * 0.35}" fill="${mute}"/>`;
  const ring = `<circle cx="${x}" cy="${y}" r="${r - 1.25}" fill="${letter === 'm' ? ink : 'none'}" stroke="${ink}" stroke-width="2.5"/>`;
  return letter === 'p' ? `${ring}<path fill="${ink}" d="M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z"/>` : ring;
}

/** The site's mark: a light with its glow. */
export function markPicture({ glow, light }: Colours, size: number): Picture {
  const circles = `<circle cx="12" cy="12" r="11" fill="${glow}"/><circle cx="12" cy="12" r="6.5" fill="${light}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}">${circles}</svg>`;
  return { svg, width: size, height: size, pins: [] };
}

function svgOf(width: number, height: number, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`;
}
