import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withdrawnNames } from '../src/consent/withdrawn.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { type AuditOptions, type AuditReport, audit } from '../src/publish/audit.ts';
import type { AuditProblem } from '../src/publish/audit-problem.ts';
import { tellingNames } from '../src/publish/own-words.ts';
import { openPublished } from '../src/publish/published.ts';
import { dataOption, jsonOption, moment, parseCommand, runCommand } from './args.ts';

const command = {
  name: 'audit',
  about: 'Memeriksa situs yang sudah dibangun: tautan, aturan file://, kreator yang menarik izin, data pribadi, berat.',
  options: {
    dir: { type: 'string', value: 'DIST', about: 'folder situs yang sudah dibangun (bawaan: dist)' },
    data: { ...dataOption, about: 'folder data; dari sini diketahui siapa yang menarik izinnya' },
    json: jsonOption,
  },
} as const;

const examples = 5;

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const dir = values.dir ?? 'dist';
  openPublished(dir);
  const report = await audit(dir, { budgets: ownBudgets(), ...(await knownPeople(values.data)) });
  if (values.json) process.stdout.write(`${JSON.stringify({ dir, data: values.data ?? null, ...report })}\n`);
  else process.stdout.write(reportText(dir, report));
  if (values.data === undefined)
    process.stderr.write('Kreator yang menarik izinnya tidak diperiksa. Sebutkan datanya: --data DIR.\n');
  return report.problems.length > 0 ? 1 : 0;
});

function ownBudgets(): AuditOptions['budgets'] {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { budgets?: AuditOptions['budgets'] }).budgets;
}

async function knownPeople(data: string | undefined): Promise<AuditOptions> {
  if (data === undefined) return {};
  const now = moment(undefined);
  const dataset = await ingest(data, { now });
  const projectRoot = join(import.meta.dirname, '..');
  return { withdrawn: tellingNames(withdrawnNames(dataset, now), projectRoot), contact: dataset.settings.contact };
}

function reportText(dir: string, { pages, links, problems, sizes }: AuditReport): string {
  const lines = [`${dir}: ${pages} halaman, ${links} tautan, ${sizes.files} berkas, ${kilobytes(sizes.bytes)} kB`];
  for (const [kind, weight] of [
    ['Sesi', sizes.session],
    ['Daftar', sizes.list],
  ] as const)
    if (weight) lines.push(`${kind} terberat pada tampilan pertama: ${kilobytes(weight.total)} kB (${weight.page})`);
  const groups = Map.groupBy(problems, ({ code }) => code);
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length)) lines.push('', ...groupLines(group));
  lines.push('', problems.length === 0 ? 'Tidak ada masalah.' : `${problems.length} masalah.`);
  return `${lines.join('\n')}\n`;
}

function groupLines(group: AuditProblem[]): string[] {
  const shown = group.slice(0, examples).map(({ page, what }) => `  ${page}: ${what}`);
  const more = group.length > examples ? [`  … dan ${group.length - examples} lagi`] : [];
  return [`${group[0]?.code} (${group.length})`, ...shown, ...more, `  ${group[0]?.fix}`];
}

function kilobytes(bytes: number): string {
  return Math.round(bytes / 1000).toLocaleString('id-ID');
}
