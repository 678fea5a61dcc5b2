import { type CategoryName, categories } from '../people.ts';

/** A warm ground and its darker tone for each category, in the order of `categories`. */
const tones = [
  ['#f6e3dc', '#b4533c'],
  ['#ece6d6', '#7d6a3a'],
  ['#f3e0e0', '#a04a5c'],
  ['#eadfd2', '#8a5a34'],
  ['#f7e6cf', '#b86a1c'],
  ['#f1e2d3', '#94481f'],
  ['#e6e4dc', '#5d5a4a'],
  ['#f4ead9', '#a9763f'],
] as const;

/** A still picture for a clip, 16:9: the session's own curve, with the clip's place in it (0-1) as a line. */
export function poster(curve: readonly number[], at: number, category: CategoryName): string {
  const [ground, ink] = tones[categories.indexOf(category)] ?? tones[0];
  const top = Math.max(1, ...curve);
  const width = 1280 / Math.max(1, curve.length);
  const bars = curve
    .map((value, i) => {
      const height = Math.round((value / top) * 480);
      return `M${Math.round(i * width) + 2} 660v${-height}h${Math.max(2, Math.round(width) - 4)}v${height}z`;
    })
    .join('');
  const x = Math.round(at * 1280);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720" width="1280" height="720"><rect width="1280" height="720" fill="${ground}"/><path d="${bars}" fill="${ink}" fill-opacity=".55"/><path d="M0 660h1280" stroke="${ink}" stroke-width="3"/><path d="M${x} 90v570" stroke="${ink}" stroke-width="6"/><circle cx="${x}" cy="90" r="18" fill="${ink}"/></svg>\n`;
}
