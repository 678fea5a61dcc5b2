import { type AuditProblem, auditProblem } from './audit-problem.ts';
import { type Findings, hasId, placeParts } from './findings.ts';

/** Brings the addresses of all files together. */
export interface LinkAudit {
  /** The places inside the folder that do not exist. */
  file: (file: string, findings: Findings) => AuditProblem[];
  /** Fragments of other pages, and pages that no link reaches. */
  finish: () => AuditProblem[];
}

/**
 * The link checks over a folder with these files. Of a page only numbers and its ids (as bytes) are kept, so that
 * 10,000 pages do not stay in memory.
 */
export function linkAudit(files: readonly string[]): LinkAudit {
  const numbers = new Map(files.map((file, i) => [file, i]));
  const folders = new Set(files.flatMap(foldersOf));
  const ids = new Map<number, Buffer>();
  const leadsTo = new Map<number, Int32Array>();
  /** Asked for from another page: file -> fragment -> the first page that asks. */
  const asked = new Map<number, Map<string, number>>();

  return {
    file(file, { leads, needs, page }) {
      const from = numbers.get(file) ?? -1;
      const problems: AuditProblem[] = [];
      const find = (places: readonly string[]): number[] =>
        places.flatMap((place) => {
          const { path, fragment } = placeParts(place);
          const to = numbers.get(path);
          if (to === undefined) {
            const isFolder = path === '' || path.endsWith('/') || folders.has(path);
            problems.push(auditProblem(file, isFolder ? 'folder-link' : 'broken-link', path || './'));
            return [];
          }
          if (fragment !== null) ask(asked, to, fragment, from);
          return [to];
        });
      const targets = find(leads);
      find(needs);
      if (page !== null) {
        leadsTo.set(from, Int32Array.from(new Set(targets)));
        ids.set(from, Buffer.from(page.ids));
      }
      return problems;
    },

    finish() {
      const problems: AuditProblem[] = [];
      for (const [to, fragments] of asked) {
        const there = ids.get(to)?.toString();
        if (there === undefined) continue;
        for (const [fragment, from] of fragments)
          if (!hasId(there, fragment))
            problems.push(auditProblem(files[from] ?? '', 'missing-fragment', `${files[to]}#${fragment}`));
      }
      const reached = reachable(files, leadsTo);
      for (const number of leadsTo.keys())
        if (!reached.has(number) && files[number] !== '404.html')
          problems.push(auditProblem(files[number] ?? '', 'orphan'));
      return problems;
    },
  };
}

function ask(asked: Map<number, Map<string, number>>, to: number, fragment: string, from: number): void {
  const fragments = asked.get(to) ?? new Map<string, number>();
  asked.set(to, fragments);
  // A copy: a piece of a page's text would keep the whole page in memory.
  if (!fragments.has(fragment)) fragments.set(Buffer.from(fragment).toString(), from);
}

function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** The pages to which links lead, from the home page of each language on. */
function reachable(files: readonly string[], leadsTo: ReadonlyMap<number, Int32Array>): Set<number> {
  const queue = files.flatMap((file, i) => (/^([a-z]{2}\/)?index\.html$/.test(file) ? [i] : []));
  const reached = new Set(queue);
  for (const page of queue)
    for (const to of leadsTo.get(page) ?? [])
      if (!reached.has(to)) {
        reached.add(to);
        queue.push(to);
      }
  return reached;
}
