import { leadOf } from './guards.ts';
import { type Lexicon, type Listener, listener } from './lexicon.ts';
import { sentencesOf, type Word } from './sentence.ts';

/** A rule that fits a text, with the span of the words that decided it (UTF-16 units). */
export interface PhraseHit {
  rule: string;
  start: number;
  end: number;
}

const compiled = new WeakMap<Lexicon, Listener>();

/** What one lexicon hears in a written text, such as a caption. */
export function phrasesIn(text: string, lexicon: Lexicon): PhraseHit[] {
  let ear = compiled.get(lexicon);
  if (ear === undefined) {
    ear = listener([lexicon]);
    compiled.set(lexicon, ear);
  }
  const hits: PhraseHit[] = [];
  let lead: readonly Word[] = [];
  for (const sentence of sentencesOf(text)) {
    for (const { rule, from, to } of ear.listen(sentence, lead)) {
      const first = sentence.words[from] as Word;
      const last = sentence.words[to - 1] as Word;
      hits.push({ rule: rule.rule, start: first.start, end: last.end });
    }
    lead = leadOf(sentence);
  }
  return hits;
}
