import type { Evidence } from '../../model/highlight.ts';
import type { Cue } from '../../model/records.ts';
import { leadOf } from './guards.ts';
import { type Listener, listener } from './lexicon.ts';
import { lexicons } from './lexicons/index.ts';
import { type Sentence, sentencesOf, type Word } from './sentence.ts';
import { weigh } from './weighing.ts';

/** One line as it is listened to: plain data, so that another thread can be given it. */
export interface Spoken extends Pick<Cue, 'source' | 'startSec' | 'endSec'> {
  text: string;
}

/** A rule heard in the line of that number, with the spans of the deciding words. */
export interface HeardAt {
  line: number;
  certainty: Evidence['certainty'];
  spans: [number, number][];
}

/** What is heard in the lines of a session: by `<slug>/<rule>`, by line. */
export type Hearing = ReadonlyMap<string, readonly HeardAt[]>;

/** Made when the first line is heard: most commands that know the rules hear none. */
let ear: Listener | null = null;

/** Listens to lines that follow each other. */
export function hear(lines: readonly Spoken[]): Hearing {
  ear ??= listener(lexicons);
  const heard = new Map<string, HeardAt[]>();
  let before: { line: Spoken; last: Sentence } | null = null;
  for (const [number, line] of lines.entries()) {
    const runsOn: boolean =
      before !== null && before.line.source === line.source && line.startSec - before.line.endSec <= 1;
    let lead: readonly Word[] = runsOn && before !== null ? leadOf(before.last) : [];
    for (const sentence of sentencesOf(line.text)) {
      const matches = ear.listen(sentence, lead);
      const { refused, weighed } = weigh(sentence, matches, lead);
      for (const { rule, from, to } of matches) {
        if (refused.has(rule.id) && rule.certainty !== 'support') continue;
        note(heard, rule.key, number, rule.certainty, [spanOf(sentence, from, to)]);
      }
      // `weighed` stands for the rule where none fits and all words together speak for the type.
      for (const { id, spans } of weighed) {
        const certainty = id === 'product-demo' ? 'candidate' : 'proof';
        note(
          heard,
          `${id}/weighed`,
          number,
          certainty,
          spans.map(([from, to]) => spanOf(sentence, from, to)),
        );
      }
      lead = leadOf(sentence);
      before = { line, last: sentence };
    }
  }
  return heard;
}

function spanOf({ words }: Sentence, from: number, to: number): [number, number] {
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
}

/** Adds what was heard to its rule's list; several times in one line are one. */
function note(
  heard: Map<string, HeardAt[]>,
  key: string,
  line: number,
  certainty: HeardAt['certainty'],
  spans: [number, number][],
): void {
  const list = heard.get(key) ?? [];
  heard.set(key, list);
  const last = list.at(-1);
  if (last?.line !== line) {
    list.push({ line, certainty, spans });
    return;
  }
  last.spans.push(...spans);
  if (certainty === 'proof') last.certainty = 'proof';
}
