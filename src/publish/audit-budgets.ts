import { gzipSync } from 'node:zlib';
import { cssAddresses } from './audit-links.ts';
import { type AuditProblem, auditProblem } from './audit-problem.ts';
import type { PageFacts } from './page-facts.ts';
import { resolveReference } from './reference.ts';

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
  page: (page: string, html: string, facts: PageFacts) => AuditProblem[];
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
  const packed = new Map<string, number>();
  const fonts = new Map<string, string[]>();
  const heavyScripts = new Set<string>();
  const largest = new Map<Kind, { bytes: number; page: string; facts: PageFacts }>();

  const weight = (file: string): number => {
    const known = packed.get(file) ?? gzipSync(read(file)).length;
    packed.set(file, known);
    return known;
  };
  const fontsIn = (sheet: string): string[] => {
    const known = fonts.get(sheet) ?? firstViewFonts(sheet, read(sheet).toString()).filter((file) => files.has(file));
    fonts.set(sheet, known);
    return known;
  };
  const loadedBy = (page: string, { styles, scripts }: PageFacts): Omit<PageWeight, 'page' | 'html' | 'total'> => {
    const sheets = inside(page, styles, files);
    const sum = (list: Iterable<string>, of: (file: string) => number): number =>
      [...new Set(list)].reduce((total, file) => total + of(file), 0);
    return {
      css: sum(sheets, weight),
      js: sum(
        inside(
          page,
          scripts.map(({ src }) => src),
          files,
        ),
        weight,
      ),
      font: sum(sheets.flatMap(fontsIn), (file) => read(file).length),
    };
  };
  const weigh = (page: string, html: string, facts: PageFacts): PageWeight => {
    const loaded = loadedBy(page, facts);
    const packedHtml = gzipSync(html).length;
    return { page, html: packedHtml, ...loaded, total: packedHtml + loaded.css + loaded.js + loaded.font };
  };

  return {
    page(page, html, facts) {
      const problems: AuditProblem[] = [];
      const { css, js, font } = loadedBy(page, facts);
      const scripts = inside(
        page,
        facts.scripts.map(({ src }) => src),
        files,
      ).join();
      if (js > budgets.scripts * 1000 && !heavyScripts.has(scripts)) {
        heavyScripts.add(scripts);
        problems.push(auditProblem(page, 'over-budget', `skrip ${kilobytes(js)} kB, batas ${budgets.scripts} kB`));
      }
      const kind = kindOf(page);
      if (kind === null) return problems;
      const bytes = Buffer.byteLength(html);
      if (bytes > (largest.get(kind)?.bytes ?? -1))
        largest.set(kind, { bytes, page, facts: { ...facts, references: [], ids: new Set() } });
      const limit = budgets[limitOf[kind]];
      if (bytes + css + js + font <= limit * 1000) return problems;
      const { total, html: packedHtml } = weigh(page, html, facts);
      if (total > limit * 1000) {
        const parts = `halaman ${kilobytes(packedHtml)}, gaya ${kilobytes(css)}, skrip ${kilobytes(js)}, huruf ${kilobytes(font)}`;
        problems.push(auditProblem(page, 'over-budget', `${kilobytes(total)} kB, batas ${limit} kB (${parts})`));
      }
      return problems;
    },
    heaviest() {
      const of = (kind: Kind): PageWeight | null => {
        const found = largest.get(kind);
        return found ? weigh(found.page, read(found.page).toString(), found.facts) : null;
      };
      return { session: of('session'), list: of('list') };
    },
  };
}

function kindOf(page: string): Kind | null {
  if (/^(?:[a-z]{2}\/)?live(?:\/index|-\d+)?\.html$/.test(page)) return 'list';
  return /^(?:[a-z]{2}\/)?live\/[^/]+\.html$/.test(page) ? 'session' : null;
}

function inside(page: string, addresses: readonly (string | null)[], files: ReadonlySet<string>): string[] {
  return addresses.flatMap((address) => {
    const target = address === null ? null : resolveReference(page, address);
    return target?.kind === 'inside' && files.has(target.path) ? [target.path] : [];
  });
}

/** The font files of a style sheet that plain Latin text needs: the first source of each face that covers `a`. */
function firstViewFonts(sheet: string, css: string): string[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const ranges = /unicode-range:([^;}]*)/i.exec(face)?.[1];
    if (ranges !== undefined && !ranges.split(',').some(coversLowerA)) return [];
    const address = cssAddresses(face)[0];
    const target = address === undefined ? null : resolveReference(sheet, address);
    return target?.kind === 'inside' ? [target.path] : [];
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
