import { type AuditProblem, auditProblem } from './audit-problem.ts';
import { jsonFault } from './audit-rules.ts';

/** Lists whose rows name a page each in `url`, relative to the top of the site. */
const lists = ['data/sessions.json', 'data/highlights.json'];

/** Checks the data files of a site against its pages. */
export function dataProblems(files: readonly string[], read: (file: string) => string): AuditProblem[] {
  const problems: AuditProblem[] = [];
  const there = new Set(files);
  for (const file of files) {
    if (!/\.(json|webmanifest)$/.test(file)) continue;
    const fault = jsonFault(read(file));
    if (fault !== null) problems.push(auditProblem(file, 'bad-json', fault));
    else if (lists.includes(file)) problems.push(...rowProblems(file, JSON.parse(read(file)), there));
  }
  if (!there.has('data/sessions.json')) problems.push(auditProblem('data/sessions.json', 'missing-data'));
  return problems;
}

function rowProblems(file: string, rows: unknown, there: ReadonlySet<string>): AuditProblem[] {
  if (!Array.isArray(rows)) return [auditProblem(file, 'bad-json', 'bukan larik (array)')];
  const urls = new Set<string>();
  const problems: AuditProblem[] = [];
  for (const row of rows) {
    const { id, url } = (row ?? {}) as { id?: unknown; url?: unknown };
    const page = typeof url === 'string' ? decoded(url) : '';
    urls.add(page);
    if (!there.has(page)) problems.push(auditProblem(file, 'row-without-page', `${String(id)} (${String(url)})`));
  }
  if (file !== 'data/sessions.json') return problems;
  for (const page of there)
    if (/^live\/[^/]+\.html$/.test(page) && page !== 'live/index.html' && !urls.has(page))
      problems.push(auditProblem(page, 'page-without-row'));
  return problems;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
