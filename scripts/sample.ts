/** `npm run sample`: writes synthetic exports; without arguments the committed sample. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../src/model/errors.ts';
import { generateSample } from '../src/sample/generate.ts';
import { parseCommand, runCommand } from './args.ts';

const command = {
  name: 'sample',
  about: 'membuat ekspor contoh (semuanya rekaan); tanpa opsi: 36 sesi ke content/sample',
  options: {
    sessions: { type: 'string', value: 'N', about: 'banyaknya sesi, 1 sampai 100000 (bawaan: 36)' },
    seed: { type: 'string', value: 'S', about: 'benih acak, bilangan bulat (bawaan: 1); benih sama, isi sama' },
    out: { type: 'string', value: 'DIR', about: 'folder tujuan (wajib kalau --sessions atau --seed dipakai)' },
  },
} as const;

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const sessions = wholeNumber('--sessions', values.sessions ?? '36', 1, 100_000);
  const seed = wholeNumber('--seed', values.seed ?? '1', 0, 4_294_967_295);
  if (values.out === undefined && (values.sessions !== undefined || values.seed !== undefined)) {
    throw new UserError(
      'Sebutkan folder tujuannya: --out DIR. Tanpa opsi apa pun, contoh bawaan ditulis ke content/sample.',
    );
  }
  const outDir = values.out ?? 'content/sample';
  clear(outDir);
  const { files } = generateSample({ sessions, seed, outDir });
  process.stderr.write(`${sessions} sesi, ${files} berkas di ${outDir}. Semuanya rekaan.\n`);
  return 0;
});

function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw new UserError(`${name} harus bilangan bulat ${low} sampai ${high}, tetapi tertulis "${text}".`);
  }
  return value;
}

/** Empties a folder that holds an earlier sample; refuses one that holds anything else. */
function clear(dir: string): void {
  if (!existsSync(dir)) return;
  const names = readdirSync(dir);
  if (names.length === 0) return;
  if (!isSample(join(dir, 'sorot.json'))) {
    throw new UserError(`${dir} berisi berkas yang bukan contoh. Pilih folder kosong, supaya tidak ada yang tertimpa.`);
  }
  for (const name of names) rmSync(join(dir, name), { recursive: true });
}

function isSample(path: string): boolean {
  try {
    const settings: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof settings === 'object' && settings !== null && 'synthetic' in settings && settings.synthetic === true;
  } catch {
    return false;
  }
}
