/** `npm run handout -- --sessions A,B --guides X,Y --out FILE.html`: one page to send in a chat and to print. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyConsent } from '../src/consent/consent.ts';
import { withdrawnNames } from '../src/consent/withdrawn.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { UserError } from '../src/model/errors.ts';
import { handoutHtml } from '../src/publish/handout.ts';
import { nameSearch } from '../src/publish/name-search.ts';
import { tellingNames } from '../src/publish/own-words.ts';
import { buildReport } from '../src/report/build-report.ts';
import { recordReader } from '../src/report/store.ts';
import {
  dataFolder,
  dataOption,
  jsonOption,
  langAsked,
  langOption,
  moment,
  nowOption,
  parseCommand,
  runCommand,
} from './args.ts';
import { findGuide } from './find-guide.ts';
import { findSession } from './find-session.ts';

const command = {
  name: 'handout',
  about: 'menulis satu berkas HTML berisi sesi dan panduan pilihan, untuk dikirim lewat chat atau dicetak',
  options: {
    data: dataOption,
    sessions: { type: 'string', value: 'A,B', about: 'sesi yang dimuat: ID, ID ruang, atau sebagian yang unik' },
    guides: { type: 'string', value: 'X,Y', about: 'panduan yang dimuat: nomor 1-29 atau namanya' },
    out: { type: 'string', value: 'FILE.html', about: 'berkas yang ditulis', required: true },
    lang: { ...langOption, about: 'bahasa lembar (bawaan: bahasa pertama situs)' },
    now: nowOption,
    json: jsonOption,
  },
} as const;

/** A phone on mobile data should not wait for it. */
const largeBytes = 300_000;

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const out = values.out ?? '';
  if (!/\.html?$/i.test(out)) throw new UserError(`--out harus berakhiran .html: "${out}".`);
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${out} adalah folder, bukan berkas.`);
  const asked = { sessions: listOf(values.sessions), guides: listOf(values.guides) };
  if (asked.sessions.length + asked.guides.length === 0)
    throw new UserError('Sebutkan isinya: --sessions A,B atau --guides X,Y, atau keduanya.');
  const guides = unique(asked.guides.map((name) => found(findGuide(name)).id));

  const now = moment(values.now);
  const projectRoot = join(import.meta.dirname, '..');
  const dataset = await ingest(dataFolder(values.data), { now });
  const consented = applyConsent(dataset, { now });
  const sessions = unique(asked.sessions.map((name) => found(findSession(consented.sessions, name)).id));
  const lang = langAsked(values.lang, consented.settings.locales[0]);

  const html = inTemporaryFolder((dir) => {
    buildReport(consented, { now, dir, siteUrl: null, locked: false });
    return handoutHtml({ reader: recordReader(dir), projectRoot, lang, sessions, guides });
  });
  // As with the audit of a site: consent has held her back already, and nothing goes out should that ever fail.
  const names = nameSearch(tellingNames(withdrawnNames(dataset, now), projectRoot).flat()).find(html);
  if (names.size > 0)
    throw new UserError(`Lembar tidak ditulis karena memuat nama kreator yang menarik izin: ${[...names].join(', ')}.`);

  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(`${out}.new`, html);
  renameSync(`${out}.new`, out);
  const bytes = Buffer.byteLength(html);
  if (values.json) process.stdout.write(`${JSON.stringify({ file: out, bytes, lang, sessions, guides })}\n`);
  const size = `${Math.ceil(bytes / 1000).toLocaleString('id-ID')} kB`;
  process.stderr.write(`${out}: ${sessions.length} sesi, ${guides.length} panduan, ${size}\n`);
  if (bytes > largeBytes)
    process.stderr.write('Berkas ini lebih dari 300 kB. Kurangi sesinya kalau penerima memakai data seluler.\n');
  return 0;
});

function listOf(text: string | undefined): string[] {
  return (text ?? '').split(',').flatMap((name) => name.trim() || []);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** What was found; a sentence in its place is for the person who asked. */
function found<T extends object>(result: T | string): T {
  if (typeof result === 'string') throw new UserError(result);
  return result;
}

/** Gives `use` a folder for the report, which is deleted afterwards: it holds more than the sheet shows. */
function inTemporaryFolder<T>(use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'sorot-handout-'));
  try {
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
