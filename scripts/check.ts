/** `npm run check`: reads the exports and reports; writes nothing. Exit 1 when something must be looked at. */
import { setFlagsFromString } from 'node:v8';
import { words } from '../src/i18n/words.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { ImportReport } from '../src/model/import.ts';
import type { Settings } from '../src/model/settings.ts';
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
import { humanReport, wordProblems } from './check-report.ts';

const command = {
  name: 'check',
  about: 'Membaca folder data dan melaporkan apa yang diterima dan apa yang tidak. Tidak menulis apa pun.',
  options: { data: dataOption, lang: langOption, now: nowOption, json: jsonOption },
} as const;

// A year of snapshots fits in the memory of a small machine when it is cleared away sooner; reading takes little longer.
setFlagsFromString('--heap-growing-percent=30');

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const lang = langAsked(values.lang);
  const { report: read, settings } = await ingest(dataFolder(values.data), {
    now: moment(values.now),
    onProgress: progress,
  });
  const report = await withSettingsProblems(read, settings);
  const { problems, importReport } = words(lang);
  const text = values.json
    ? `${JSON.stringify(wordProblems(report, problems), null, 2)}\n`
    : humanReport(report, problems, importReport);
  process.stdout.write(text);
  return needsALook(report) ? 1 : 0;
});

/** The rules' catalogue is large, and only limits in sorot.json need it. */
async function withSettingsProblems(report: ImportReport, settings: Settings): Promise<ImportReport> {
  if (Object.keys(settings.thresholds).length === 0) return report;
  const { withThresholdProblems } = await import('./check-thresholds.ts');
  return withThresholdProblems(report, settings);
}

/** Rejected rows, files that could not be read, and errors that concern a whole file. */
function needsALook({ files, totals }: ImportReport): boolean {
  return (
    totals.rowsRejected > 0 ||
    files.some(({ problems }) => problems.some(({ severity, row }) => severity === 'error' && row === null))
  );
}

/** One line on a terminal, nothing where stderr is kept. */
function progress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(done === total ? '\r\x1b[K' : `\r${done}/${total}`);
}
