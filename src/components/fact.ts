import { fill } from '../i18n/words.ts';
import type { Evidence } from '../model/highlight.ts';
import type { View } from './view.ts';

/** A fact in words; a code that the texts do not know is a mistake of ours. */
export function factText(fact: NonNullable<Evidence['fact']>, view: View): string {
  const template = (view.words.facts as Record<string, string>)[fact.code];
  if (template === undefined) throw new Error(`no words for the fact ${fact.code}`);
  const values = Object.fromEntries(
    Object.entries(fact.values).map(([name, value]) => [
      name,
      typeof value === 'number' ? view.format.count(value) : value,
    ]),
  );
  return fill(template, values);
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
