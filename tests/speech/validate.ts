import { parseArgs } from 'node:util';
import { score, scoreLines } from './figures.ts';
import { partOf, rowsOf, spokenTypes } from './labelled.ts';
import { predict } from './predict.ts';

/** `node tests/speech/validate.ts <file.tsv> [--errors <type>|all]`: figures of the development part of one file. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string' } } });
for (const path of positionals) {
  const rows = rowsOf(path).filter(({ text }) => partOf(text) === 'development');
  for (const id of spokenTypes) {
    if (values.errors !== 'all' && values.errors !== id) continue;
    for (const one of rows) {
      const found = predict(one).has(id);
      if (found !== one.labels.has(id))
        console.log(`${id}  ${found ? 'false ' : 'missed'}  ${one.text}  (${one.category}, ${one.kind})`);
    }
  }
  console.log(scoreLines(path, score(rows)).join('\n'));
}
