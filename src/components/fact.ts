import { factText as factInWords } from '../i18n/fact-text.ts';
import type { Evidence, Fact } from '../model/highlight.ts';
import type { View } from './view.ts';

/** A fact in words of the page's language; a code that the texts do not know is a mistake of ours. */
export function factText(fact: Fact, view: View): string {
  if (!Object.hasOwn(view.words.facts, fact.code)) throw new Error(`no words for the fact ${fact.code}`);
  return factInWords(fact, view.lang);
}

/** How sure, from 1 (a hint) to 4 (recorded by the platform). */
export function sureness(confidence: number): 1 | 2 | 3 | 4 {
  if (confidence >= 0.95) return 4;
  if (confidence >= 0.7) return 3;
  return confidence >= 0.55 ? 2 : 1;
}

/** `●●●○ cukup yakin: pelatih + transkrip`, the dots as characters with a text of their own for screen readers. */
export function sureText(
  confidence: number,
  sources: readonly Evidence['source'][],
  view: View,
): { dots: string; text: string } {
  const level = sureness(confidence);
  const names = sources.map((source) => view.words.sourceName[source]).join(' + ');
  return { dots: '●'.repeat(level) + '○'.repeat(4 - level), text: `${view.words.sure[level]}: ${names}` };
}
