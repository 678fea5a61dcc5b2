import { existsSync, readdirSync } from 'node:fs';
import { UserError } from '../src/model/errors.ts';
import { diskWriter } from '../src/publish/disk-writer.ts';
import { writeTemplates } from '../src/publish/template.ts';
import { langAsked, langOption, parseCommand, runCommand } from './args.ts';

const command = {
  name: 'template',
  about: 'menulis berkas sendiri yang kosong beserta judul kolomnya, dan lembar pengamatan untuk dicetak',
  options: {
    out: { type: 'string', value: 'DIR', about: 'folder tujuan, baru atau kosong', required: true },
    lang: langOption,
  },
} as const;

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const out = values.out ?? '';
  // Somebody's filled-in files must not be replaced by empty ones.
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new UserError(`Folder ${out} sudah berisi. Pilih folder baru.`);
  const writer = diskWriter(out);
  writeTemplates(langAsked(values.lang), writer);
  process.stderr.write(`${writer.written.size} berkas ditulis ke ${out}.\n`);
  return 0;
});
