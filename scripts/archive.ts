import { archive } from '../src/publish/archive.ts';
import { openPublished } from '../src/publish/published.ts';
import { parseCommand, runCommand } from './args.ts';

const command = {
  name: 'archive',
  about: 'Membungkus situs yang sudah dibangun menjadi satu zip.',
  options: {
    dir: { type: 'string', value: 'DIST', about: 'folder situs yang sudah dibangun (bawaan: dist)' },
    out: { type: 'string', value: 'FILE.zip', about: 'zip yang ditulis', required: true },
    json: { type: 'boolean', about: 'cetak satu dokumen JSON di stdout' },
  },
} as const;

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const dir = values.dir ?? 'dist';
  const out = values.out ?? '';
  openPublished(dir);
  const { files, bytes } = await archive(dir, out);
  if (values.json) process.stdout.write(`${JSON.stringify({ file: out, files, bytes })}\n`);
  process.stderr.write(`${out}: ${files} berkas, ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB\n`);
  return 0;
});
