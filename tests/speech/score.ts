import { parseArgs } from 'node:util';
import { score, scoreLines } from './figures.ts';
import { type Labelled, labelled, partOf, rowsOf, type SpokenType, spokenTypes } from './labelled.ts';
import { predict } from './predict.ts';

/**
 * `node tests/speech/score.ts [FILE ...] [--errors <type>|all] [--scored]`: the figures of the development part, of all
 * sentences or of the named files, and its errors sentence by sentence. The scored part gives its figures only, when asked
 * for: reading its sentences would turn the measurement into an exercise.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, scored: { type: 'boolean' } },
});
const files = positionals.map((path) => ({
  name: path,
  sentences: rowsOf(path).filter(({ text }) => partOf(text) === 'development'),
}));
const named = files.length > 0 ? files : [{ name: 'development', sentences: labelled('development') }];
const lines = named.flatMap(({ name, sentences }) => [
  ...(values.errors === undefined ? [] : errors(sentences, values.errors)),
  ...scoreLines(name, score(sentences)),
]);
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
