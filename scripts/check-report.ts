/** Words for an import report: sentences in the problems, and the text that `npm run check` prints for people. */
import type { importReport as indonesianReport } from '../src/i18n/id/problems.ts';
import { fill } from '../src/i18n/words.ts';
import type { FileReport, ImportReport, Problem } from '../src/model/import.ts';
import { wordDecisions } from './check-decisions.ts';

export type ProblemWords = Readonly<Record<string, { what: string; fix: string }>>;
type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type ReportWords = Texts<typeof indonesianReport>;

/** The report with every `fix` filled in one language. Pure; `problems` are the texts of that language. */
export function wordProblems(report: ImportReport, problems: ProblemWords): ImportReport {
  const files = report.files.map((file) => ({
    ...file,
    problems: file.problems.map((problem) => ({
      ...problem,
      fix: sentences(problems[problem.code]?.fix ?? '', problem),
    })),
  }));
  return { ...report, files };
}

/** A text with the problem's values in their places; a sentence whose place has no value is left out. */
function sentences(text: string, problem: Problem): string {
  const values = Object.fromEntries(
    Object.entries({ ...problem, cell: cellOf(problem) }).filter(([, value]) => value !== null && value !== ''),
  ) as Record<string, string | number>;
  return text
    .split(/(?<=[.?])\s+/)
    .filter((sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].every(([, name]) => (name ?? '') in values))
    .map((sentence) => fill(sentence, values))
    .join(' ');
}

/** `B17`; the row alone where no column is known; empty for the file. */
function cellOf({ column, row }: Problem): string {
  return `${column ?? ''}${row ?? ''}`;
}

/** The report as text: a line per file, its decisions, then problems grouped, the most frequent first, five places each. */
export function humanReport(report: ImportReport, problems: ProblemWords, words: ReportWords): string {
  const lines: string[] = [];
  const grouped = new Map<string, FileReport[]>();
  for (const file of report.files) {
    const many = ['minutes', 'transcripts', 'chat'].includes(file.format);
    if (file.format === 'ignored')
      push(
        grouped,
        `${name(words.formats, 'ignored')} (${name(words.ignored, file.decisions['ignored'] ?? '')})`,
        file,
      );
    else if (many && file.problems.length === 0) push(grouped, name(words.formats, file.format), file);
    else lines.push(...fileLines(file, words));
  }
  for (const [format, files] of grouped) {
    lines.push(`${fill(words.grouped, { files: files.length, format })}: ${shortCounts(sum(files), words)}.`);
  }
  lines.push(
    '',
    `${fill(words.total, { sessions: report.sessions, files: new Set(report.files.map(({ path }) => path)).size })} ${counts(report.totals, words)}.`,
    '',
  );
  const groups = problemGroups(report);
  if (groups.length === 0) lines.push(words.none);
  for (const [severity, title] of [
    ['error', words.toMend],
    ['warning', words.toKnow],
  ] as const) {
    const some = groups.filter(([problem]) => problem?.severity === severity);
    if (some.length > 0) lines.push(`${title}:`);
    for (const group of some) lines.push(...groupLines(group, problems, words));
  }
  return `${lines.join('\n')}\n`;
}

function fileLines(file: FileReport, words: ReportWords): string[] {
  const parts = [name(words.formats, file.format)];
  if (file.sheet !== null) parts.push(`${words.sheet} ${file.sheet}`);
  if (file.headerRow !== null) parts.push(fill(words.header, { row: file.headerRow }));
  const lines = [`${file.path}: ${shortCounts(file, words)} (${parts.join(', ')}).`];
  for (const sentence of wordDecisions(file.decisions, words)) lines.push(`    ${sentence}`);
  const unused = [...new Set(file.columnsUnused)].filter((header) => header !== '');
  if (unused.length > 0) lines.push(`    ${words.unused}: ${firstOf(unused, words)}.`);
  return lines;
}

/** The first headers of a long list: product exports have more than a hundred. */
function firstOf(headers: readonly string[], words: ReportWords): string {
  if (headers.length <= 8) return headers.join(', ');
  return fill(words.unusedMore, { names: headers.slice(0, 6).join(', '), n: headers.length - 6 });
}

/** `39 baris: 7 diterima, 31 digabung`: what is none is not said. */
function shortCounts(file: Counts, words: ReportWords): string {
  const [read = '', rest = ''] = counts(file, words).split(': ');
  const said = rest.split(', ').filter((part) => !part.startsWith('0 '));
  return said.length === 0 ? read : `${read}: ${said.join(', ')}`;
}

/** One kind of problem: said once where it is the same everywhere, else cell by cell; five places at most. */
function groupLines(group: readonly Problem[], problems: ProblemWords, words: ReportWords): string[] {
  const shown = group.slice(0, 5).map((problem) => withReportName(problem, words));
  const what = (problem: Problem) => sentences(problems[problem.code]?.what ?? problem.code, problem);
  const place = (problem: Problem) =>
    [problem.file, problem.sheet, placeOf(problem, words)].filter((part) => part !== null && part !== '').join(' › ');
  const same = new Set(shown.map(what)).size === 1 && group.length > 1;
  const first = shown[0];
  const lines =
    same && first
      ? [
          `- ${fill(words.times, { n: group.length })}: ${what(first)}`,
          ...shown.map((problem) => `    ${place(problem)}`),
        ]
      : [
          `- ${fill(words.times, { n: group.length })}:`,
          ...shown.map((problem) => `    ${place(problem)}: ${what(problem)}`),
        ];
  if (group.length > 5) lines.push(`    … ${fill(words.more, { n: group.length - 5 })}`);
  const fixes = new Set(shown.map((problem) => sentences(problems[problem.code]?.fix ?? '', problem)));
  return [...lines, ...[...fixes].filter((fix) => fix !== '').map((fix) => `    → ${fix}`)];
}

/** The nearest known report by the name that people know it by. */
function withReportName(problem: Problem, words: ReportWords): Problem {
  const { code, expected } = problem;
  return code === 'unknownTable' && expected ? { ...problem, expected: name(words.formats, expected) } : problem;
}

function placeOf(problem: Problem, words: ReportWords): string {
  if (problem.column !== null && problem.row !== null) return cellOf(problem);
  return problem.row !== null ? `${words.row} ${problem.row}` : (problem.column ?? '');
}

function problemGroups(report: ImportReport): Problem[][] {
  const groups = new Map<string, Problem[]>();
  for (const file of report.files)
    for (const problem of file.problems) push(groups, `${problem.severity} ${problem.code}`, problem);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

type Counts = Pick<FileReport, 'rowsRead' | 'rowsAccepted' | 'rowsMerged' | 'rowsSkipped' | 'rowsRejected'>;

function counts(file: Counts, words: ReportWords): string {
  return fill(words.counts, {
    read: file.rowsRead,
    accepted: file.rowsAccepted,
    merged: file.rowsMerged,
    skipped: file.rowsSkipped,
    rejected: file.rowsRejected,
  });
}

function sum(files: readonly Counts[]): Counts {
  const total = { rowsRead: 0, rowsAccepted: 0, rowsMerged: 0, rowsSkipped: 0, rowsRejected: 0 };
  for (const file of files) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += file[key];
  return total;
}

function name(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
