import { type AuditProblem, auditProblem } from './audit-problem.ts';
import { extension } from './content-types.ts';
import type { PageFacts, Reference } from './page-facts.ts';
import { resolveReference } from './reference.ts';

const allowedSchemes = new Set(['http', 'https', 'mailto']);

/** Checks the addresses of one page after the other; what needs all pages is told at the end. */
export interface LinkAudit {
  page: (page: string, facts: PageFacts) => AuditProblem[];
  /** Addresses in a style sheet. */
  styleSheet: (file: string, text: string) => AuditProblem[];
  /** Fragments of other pages, and pages that no link reaches. */
  finish: () => AuditProblem[];
  /** Addresses looked at. */
  readonly links: number;
}

/**
 * The link checks over a folder with these files. Only numbers and the ids (as bytes) are kept of a page, so that
 * 10,000 pages do not stay in memory.
 */
export function linkAudit(files: readonly string[]): LinkAudit {
  const numbers = new Map(files.map((file, i) => [file, i]));
  const folders = new Set(files.flatMap(foldersOf));
  const ids = new Map<number, Buffer>();
  const leadsTo = new Map<number, Int32Array>();
  /** Asked for from another page: file -> fragment -> the first page that asks. */
  const asked = new Map<number, Map<string, number>>();
  let links = 0;

  const check = (
    from: string,
    { role, value, element }: Reference,
  ): AuditProblem | { to: number; fragment: string | null } | null => {
    links++;
    const target = resolveReference(from, value);
    switch (target.kind) {
      case 'root':
        return auditProblem(from, 'root-absolute', value);
      case 'leaves':
        return auditProblem(from, 'leaves-folder', value);
      case 'malformed':
        return auditProblem(from, 'malformed-link', value);
      case 'outside':
        if (role === 'loads')
          return isInlineImage(target.scheme, element, value) ? null : auditProblem(from, 'outside-load', value);
        return allowedSchemes.has(target.scheme) ? null : auditProblem(from, 'bad-scheme', value);
    }
    const to = numbers.get(target.path);
    if (to !== undefined) return { to, fragment: target.fragment };
    const isFolder = target.path === '' || target.path.endsWith('/') || folders.has(target.path);
    return auditProblem(from, isFolder ? 'folder-link' : 'broken-link', value);
  };

  return {
    page(page, facts) {
      const number = numbers.get(page) ?? -1;
      const problems = new Map<string, AuditProblem>();
      const targets = new Set<number>();
      for (const reference of facts.references) {
        const result = check(page, reference);
        if (result === null) continue;
        if ('code' in result) {
          problems.set(result.what, result);
          continue;
        }
        const { to, fragment } = result;
        if (reference.role === 'leads') targets.add(to);
        if (fragment === null || fragment === '' || fragment === 'top') continue;
        if (to !== number) ask(asked, to, fragment, number);
        else if (!facts.ids.has(fragment)) {
          const problem = auditProblem(page, 'missing-fragment', reference.value);
          problems.set(problem.what, problem);
        }
      }
      leadsTo.set(number, Int32Array.from(targets));
      ids.set(number, Buffer.from(`\n${[...facts.ids].join('\n')}\n`));
      return [...problems.values()];
    },

    styleSheet(file, text) {
      return cssAddresses(text).flatMap((value) => {
        const result = check(file, { role: 'loads', element: 'image', value });
        return result !== null && 'code' in result ? [result] : [];
      });
    },

    finish() {
      const problems: AuditProblem[] = [];
      for (const [to, fragments] of asked) {
        const there = ids.get(to);
        if (there === undefined) continue;
        for (const [fragment, from] of fragments)
          if (!there.includes(`\n${fragment}\n`))
            problems.push(auditProblem(files[from] ?? '', 'missing-fragment', `${files[to]}#${fragment}`));
      }
      const reached = reachable(files, leadsTo);
      for (const number of leadsTo.keys())
        if (!reached.has(number) && files[number] !== '404.html')
          problems.push(auditProblem(files[number] ?? '', 'orphan'));
      return problems;
    },

    get links() {
      return links;
    },
  };
}

/** Addresses in `url(…)` and `@import`. */
export function cssAddresses(css: string): string[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...found]
    .map((match) => match.slice(1).find((part) => part !== undefined) ?? '')
    .filter((value) => !value.startsWith('#'));
}

function isInlineImage(scheme: string, element: string, value: string): boolean {
  return scheme === 'data' && (element === 'link' ? /^data:(image\/|,)/i : /^data:image\//i).test(value);
}

function ask(asked: Map<number, Map<string, number>>, to: number, fragment: string, from: number): void {
  const fragments = asked.get(to) ?? new Map<string, number>();
  asked.set(to, fragments);
  if (!fragments.has(fragment)) fragments.set(fragment, from);
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
      if (!reached.has(to) && extension(files[to] ?? '') === 'html') {
        reached.add(to);
        queue.push(to);
      }
  return reached;
}
