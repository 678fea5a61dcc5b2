import { UserError } from '../src/model/errors.ts';
import { openPublished } from '../src/publish/published.ts';
import { serveFolder } from '../src/publish/serve.ts';
import { parseCommand, runCommand } from './args.ts';

const command = {
  name: 'serve',
  about: 'Membuka situs yang sudah dibangun di komputer ini saja.',
  options: {
    dir: { type: 'string', value: 'DIST', about: 'folder situs yang sudah dibangun (bawaan: dist)' },
    port: { type: 'string', value: 'N', about: 'nomor port (bawaan: 4321; 0 = mana saja yang kosong)' },
    base: { type: 'string', value: '/a/b', about: 'pasang di bawah jalur ini, untuk mencoba subfolder' },
  },
} as const;

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const dir = values.dir ?? 'dist';
  const port = Number(values.port ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UserError(`--port harus bilangan 0 sampai 65535, bukan "${values.port}".`);
  openPublished(dir);
  const { url, close } = await serveFolder(dir, { port, base: values.base });
  process.stderr.write(`${dir} dibuka di ${url}  (Ctrl+C untuk berhenti)\n`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await close();
  return 0;
});
