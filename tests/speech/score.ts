import { parseArgs } from 'node:util';
import { score, scoreLines } from './figures.ts';
import { type Labelled, labelled, type SpokenType, spokenTypes } from './labelled.ts';
import { predict } from './predict.ts';

/**
 * `node tests/speech/score.ts [--errors <type>|all] [--scored]`: the figures of the development part, and its errors
 * sentence by sentence. The scored part gives its figures only, when asked for: reading its sentences would turn the
 * measurement into an exercise.
 */
const { values } = parseArgs({ options: { errors: { type: 'string' }, scored: { type: 'boolean' } } });
const development = labelled('development');
const lines = values.errors === undefined ? [] : errors(development, values.errors);
lines.push(...scoreLines('development', score(development)));
if (values.scored) lines.push('', ...scoreLines('scored', score(labelled('scored'))));
process.stdout.write(`${lines.join('\n')}\n`);

function errors(sentences: readonly Labelled[], asked: string): string[] {
  return spokenTypes
    .filter((id) => asked === 'all' || asked === id)
    .flatMap((id) => [
      ...wrong(sentences, id, false).map((text) => `${id}  missed  ${text}`),
      ...wrong(sentences, id, true).map((text) => `${id}  false   ${text}`),
    ]);
}

/** Sentences in which a type was found wrongly, or missed. */
function wrong(sentences: readonly Labelled[], id: SpokenType, found: boolean): string[] {
  return sentences
    .filter((one) => one.labels.has(id) !== found && predict(one).has(id) === found)
    .map(({ text, category, kind }) => `${text}  (${category}, ${kind})`);
}
