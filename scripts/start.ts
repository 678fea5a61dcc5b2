import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { UserError } from '../src/model/errors.ts';
import { serveFolder } from '../src/publish/serve.ts';
import { dataFolder, parseCommand, runCommand } from './args.ts';

const command = {
  name: 'start',
  about: 'membangun situs dari data bawaan dan membukanya di komputer ini',
  options: { port: { type: 'string', value: 'N', about: 'nomor port (bawaan: 4321; bila terpakai, port lain)' } },
} as const;

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const data = dataFolder(undefined);
  const out = 'dist';
  const build = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts'), '--data', data, '--out', out], {
    stdio: ['ignore', 2, 2],
  });
  // 1 means that rows were rejected: the site is there, and the build has said what to look at.
  if (build.status !== 0 && build.status !== 1)
    throw new UserError('Situs tidak jadi dibangun. Perbaiki dulu yang disebut di atas.');
  const { url } = await serveFolder(out, { port: Number(values.port ?? 4321) }).catch((error: unknown) => {
    // A port that was asked for by name is meant; the usual one may well be taken by another site.
    if (values.port !== undefined || !(error instanceof UserError)) throw error;
    return serveFolder(out, { port: 0 });
  });
  process.stdout.write(`\nSorot siap dibuka: ${url}\nTekan Ctrl+C untuk berhenti.\n`);
  return 0;
});
