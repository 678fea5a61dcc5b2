import { type AuditProblem, auditProblem } from './audit-problem.ts';
import { type Findings, place } from './findings.ts';
import type { PageFacts, Reference } from './page-facts.ts';
import { resolveReference } from './reference.ts';

const allowedSchemes = new Set(['http', 'https', 'mailto']);

type Addresses = Pick<Findings, 'links' | 'leads' | 'needs' | 'problems'>;

/** The addresses in a page or style sheet: those inside the folder by what they are for, and the faulty ones. */
export function sortAddresses(from: string, references: readonly Reference[], ids?: ReadonlySet<string>): Addresses {
  const leads = new Set<string>();
  const needs = new Set<string>();
  const problems = new Map<string, AuditProblem>();
  for (const reference of references) {
    const { role, value } = reference;
    const target = resolveReference(from, value);
    let problem: AuditProblem | null = null;
    if (target.kind === 'inside') {
      const { path, fragment } = target;
      const wanted = place(path, fragment);
      if (path !== from || ids === undefined) (role === 'leads' ? leads : needs).add(wanted);
      else if (wanted !== path && !ids.has(fragment ?? '')) problem = auditProblem(from, 'missing-fragment', value);
    } else {
      problem = outsideProblem(from, reference, target);
    }
    if (problem) problems.set(problem.what, problem);
  }
  return { links: references.length, leads: [...leads], needs: [...needs], problems: [...problems.values()] };
}

/** The files a page loads by these addresses, without repeats. */
export function loadedFiles(page: string, addresses: readonly (string | null)[]): string[] {
  const files = addresses.flatMap((address) => {
    const target = address === null ? null : resolveReference(page, address);
    return target?.kind === 'inside' ? [target.path] : [];
  });
  return [...new Set(files)];
}

/** The addresses in `url(…)` and `@import`, as a page would hold them. */
export function styleReferences(css: string): Reference[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...found].flatMap((match) => {
    const value = match.slice(1).find((part) => part !== undefined) ?? '';
    return value.startsWith('#') ? [] : [{ role: 'loads' as const, element: 'img', value }];
  });
}

/** The style sheets and scripts of a page's first view. */
export function firstViewFiles(page: string, { styles, scripts }: PageFacts): { styles: string[]; scripts: string[] } {
  return {
    styles: loadedFiles(page, styles),
    scripts: loadedFiles(
      page,
      scripts.map(({ src }) => src),
    ),
  };
}

function outsideProblem(
  from: string,
  { role, element, value }: Reference,
  target: Exclude<ReturnType<typeof resolveReference>, { kind: 'inside' }>,
): AuditProblem | null {
  switch (target.kind) {
    case 'root':
      return auditProblem(from, 'root-absolute', value);
    case 'leaves':
      return auditProblem(from, 'leaves-folder', value);
    case 'malformed':
      return auditProblem(from, 'malformed-link', value);
    case 'outside': {
      if (role !== 'loads') return allowedSchemes.has(target.scheme) ? null : auditProblem(from, 'bad-scheme', value);
      const inline = element === 'link' ? /^data:(image\/|,)/i : /^data:image\//i;
      return inline.test(value) ? null : auditProblem(from, 'outside-load', value);
    }
  }
}
