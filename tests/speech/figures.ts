import { type Labelled, type SpokenType, spokenTypes } from './labelled.ts';
import { predict } from './predict.ts';

/** How the rules did on some sentences, for one type. Precision, recall and F1 are 0-1, 1 where nothing was to be found. */
export interface Figures {
  positives: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Score {
  sentences: number;
  byType: Record<SpokenType, Figures>;
  /** Small talk, and how many of these sentences were labelled anything. */
  smallTalk: number;
  smallTalkLabelled: number;
}

/** Counts what the rules find in labelled sentences; no sentence can be told from it. */
export function score(sentences: readonly Labelled[]): Score {
  const guesses = sentences.map((one) => ({ one, found: predict(one) }));
  const byType = Object.fromEntries(
    spokenTypes.map((id) => {
      const right = guesses.filter(({ one, found }) => found.has(id) && one.labels.has(id)).length;
      const guessed = guesses.filter(({ found }) => found.has(id)).length;
      const positives = guesses.filter(({ one }) => one.labels.has(id)).length;
      const precision = guessed === 0 ? 1 : right / guessed;
      const recall = positives === 0 ? 1 : right / positives;
      const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      return [id, { positives, precision, recall, f1 }];
    }),
  ) as Score['byType'];
  const talk = guesses.filter(({ one }) => one.kind === 'small-talk');
  const smallTalkLabelled = talk.filter(({ found }) => found.size > 0).length;
  return { sentences: sentences.length, byType, smallTalk: talk.length, smallTalkLabelled };
}

/** A score as lines of a table. */
export function scoreLines(title: string, { sentences, byType, smallTalk, smallTalkLabelled }: Score): string[] {
  const figure = (value: number) => value.toFixed(3).padStart(10);
  return [
    `${title}: ${sentences} sentences`,
    `${'type'.padEnd(22)}${'positives'.padStart(10)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'F1'.padStart(10)}`,
    ...spokenTypes.map((id) => {
      const { positives, precision, recall, f1 } = byType[id];
      return `${id.padEnd(22)}${String(positives).padStart(10)}${figure(precision)}${figure(recall)}${figure(f1)}`;
    }),
    `small talk labelled anything: ${smallTalkLabelled} of ${smallTalk}`,
  ];
}
