import { fill } from '../i18n/words.ts';
import { groupMembers, numberOf } from '../model/highlight.ts';
import { escapeHtml } from './html.ts';
import type { View } from './view.ts';

/** How many of the 29 have each answer. */
export function fingerprintCounts(fingerprint: string) {
  const count = (letter: string) => fingerprint.split(letter).length - 1;
  return { met: count('m'), partly: count('p'), not_met: count('n'), unknown: count('u') };
}

/** The sentence that says what the dots show. */
export function fingerprintText(fingerprint: string, view: View): string {
  return fill(view.words.card.fingerprint, fingerprintCounts(fingerprint));
}

/**
 * The fingerprint: 29 dots in seven groups. Filled proven, half partly, ring not met, a small dot not known.
 * Dots are zero-length strokes with round caps: one path for each answer.
 */
export function fingerprintSvg(fingerprint: string, view: View): string {
  const paths: Record<string, string> = { m: '', p: '', n: '', u: '' };
  let x = 5;
  let halves = '';
  for (const members of Object.values(groupMembers)) {
    for (const id of members) {
      const letter = fingerprint[numberOf(id) - 1] ?? 'u';
      paths[letter] += `M${x} 5h0`;
      if (letter === 'p') halves += `M${x} 1.7a3.3 3.3 0 0 0 0 6.6z`;
      x += 9;
    }
    x += 5;
  }
  const width = x - 9;
  return (
    `<svg class="fingerprint" viewBox="0 0 ${width} 10" width="${width}" height="10" role="img" aria-label="${escapeHtml(fingerprintText(fingerprint, view))}">` +
    `<path class="fp-met" d="${paths['m']}"/><path class="fp-ring" d="${paths['p']}${paths['n']}"/><path class="fp-hole" d="${paths['p']}${paths['n']}"/>` +
    `<path class="fp-half" d="${halves}"/><path class="fp-unknown" d="${paths['u']}"/></svg>`
  );
}
