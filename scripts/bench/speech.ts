import { score, scoreLines } from '../../tests/speech/figures.ts';
import { fresh, labelled } from '../../tests/speech/labelled.ts';

/**
 * Precision, recall and F1 of the nine spoken types on labelled sentences, as lines of tables: the part on which rules
 * and weights were made, the part that was only ever counted, and the sentences written when the rules were done. Only the
 * second tells how well unknown sentences by other writers are read.
 */
export function benchSpeech(): string[] {
  return [
    ...scoreLines('speech, development part', score(labelled('development'))),
    '',
    ...scoreLines('speech, scored part', score(labelled('scored'))),
    '',
    ...scoreLines('speech, fresh', score(fresh())),
  ];
}
