import { gzipSync } from 'node:zlib';
import { loadedFiles, styleReferences } from './addresses.ts';
import { type AuditProblem, auditProblem } from './audit-problem.ts';
import type { Findings } from './findings.ts';

/** Limits in kB (1,000 bytes) after gzip, as `"budgets"` in package.json holds them. */
export interface Budgets {
  /** A session page with its styles, scripts and font on first view. */
  sessionPage: number;
  /** A list page on first view. */
  listPage: number;
  /** The scripts a page loads before a reader does anything. */
  scripts: number;
}

/** Design section 9. */
export const defaultBudgets: Budgets = { sessionPage: 90, listPage: 110, scripts: 12 };

/** What a first view takes, in bytes after gzip; fonts as they are, since they are packed already. */
export interface PageWeight {
  page: string;
  html: number;
  css: number;
  js: number;
  font: number;
  total: number;
}

export interface BudgetAudit {
  page: (page: string, findings: Findings) => AuditProblem[];
  /** The heaviest page of each kind; null when there is none. */
  heaviest: () => { session: PageWeight | null; list: PageWeight | null };
}

type Kind = 'session' | 'list';
const limitOf = { session: 'sessionPage', list: 'listPage' } as const;

/**
 * Weighs pages against the budgets. Packing every page would take longer than all other checks, and is not needed:
 * a page whose plain bytes keep the budget keeps it packed too.
 */
export function budgetAudit(budgets: Budgets, files: ReadonlySet<string>, read: (file: string) => Buffer): BudgetAudit {
  const packed = once((file) => gzipSync(read(file)).length);
  const plain = once((file) => read(file).length);
  const fonts = once((sheet) => firstViewFonts(sheet, read(sheet).toString()).filter((file) => files.has(file)));
  const heavyScripts = new Set<string>();
  const largest = new Map<Kind, { page: string; findings: Findings }>();

  const loadedBy = ({ page }: Findings): Omit<PageWeight, 'page' | 'html' | 'total'> => {
    const styles = page?.styles.filter((file) => files.has(file)) ?? [];
    const scripts = page?.scripts.filter((file) => files.has(file)) ?? [];
    return { css: sum(styles, packed), js: sum(scripts, packed), font: sum(new Set(styles.flatMap(fonts)), plain) };
  };
  const weigh = (page: string, findings: Findings): PageWeight => {
    const loaded = loadedBy(findings);
    const html = gzipSync(read(page)).length;
    return { page, html, ...loaded, total: html + loaded.css + loaded.js + loaded.font };
  };

  return {
    page(page, findings) {
      const problems: AuditProblem[] = [];
      const { css, js, font } = loadedBy(findings);
      const scripts = findings.page?.scripts.join() ?? '';
      if (js > budgets.scripts * 1000 && !heavyScripts.has(scripts)) {
        heavyScripts.add(scripts);
        problems.push(auditProblem(page, 'over-budget', `skrip ${kilobytes(js)} kB, batas ${budgets.scripts} kB`));
      }
      const kind = kindOf(page);
      if (kind === null) return problems;
      if (findings.bytes > (largest.get(kind)?.findings.bytes ?? -1)) largest.set(kind, { page, findings });
      const limit = budgets[limitOf[kind]];
      if (findings.bytes + css + js + font <= limit * 1000) return problems;
      const { total, html } = weigh(page, findings);
      if (total > limit * 1000) {
        const parts = `halaman ${kilobytes(html)}, gaya ${kilobytes(css)}, skrip ${kilobytes(js)}, huruf ${kilobytes(font)}`;
        problems.push(auditProblem(page, 'over-budget', `${kilobytes(total)} kB, batas ${limit} kB (${parts})`));
      }
      return problems;
    },
    heaviest() {
      const of = (kind: Kind): PageWeight | null => {
        const found = largest.get(kind);
        return found ? weigh(found.page, found.findings) : null;
      };
      return { session: of('session'), list: of('list') };
    },
  };
}

/** The function, asked once for each file. */
function once<T>(of: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const value = known.get(file) ?? of(file);
    known.set(file, value);
    return value;
  };
}

function sum(files: Iterable<string>, of: (file: string) => number): number {
  let total = 0;
  for (const file of files) total += of(file);
  return total;
}

function kindOf(page: string): Kind | null {
  if (/^(?:[a-z]{2}\/)?(?:live\/index|(?:live|video|klip)(?:-\d+)?)\.html$/.test(page)) return 'list';
  return /^(?:[a-z]{2}\/)?live\/[^/]+\.html$/.test(page) ? 'session' : null;
}

/** The font files of a style sheet that plain Latin text needs: the first source of each face that covers `a`. */
function firstViewFonts(sheet: string, css: string): string[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const ranges = /unicode-range:([^;}]*)/i.exec(face)?.[1];
    if (ranges !== undefined && !ranges.split(',').some(coversLowerA)) return [];
    return loadedFiles(sheet, [styleReferences(face)[0]?.value ?? null]);
  });
}

function coversLowerA(range: string): boolean {
  const match = /u\+([0-9a-f?]+)(?:-([0-9a-f]+))?/i.exec(range);
  if (!match?.[1]) return false;
  const from = Number.parseInt(match[1].replace(/\?/g, '0'), 16);
  const to = Number.parseInt(match[2] ?? match[1].replace(/\?/g, 'f'), 16);
  return from <= 0x61 && to >= 0x61;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).replace('.', ',');
}
