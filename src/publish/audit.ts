import { readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { type Budgets, budgetAudit, defaultBudgets, type PageWeight } from './audit-budgets.ts';
import { dataProblems } from './audit-data.ts';
import { linkAudit } from './audit-links.ts';
import { privateAudit } from './audit-private.ts';
import type { AuditProblem } from './audit-problem.ts';
import { fileNameProblems, pageProblems, scriptProblems } from './audit-rules.ts';
import { extension, isBinary } from './content-types.ts';
import { inFolder, listFiles } from './files.ts';
import { readPage } from './page-facts.ts';

export interface AuditOptions {
  /** The names of each creator who must stand nowhere (`withdrawnNames` of the consent room). */
  withdrawn?: readonly (readonly string[])[];
  /** How to reach the operator: the only number or address allowed. Undefined: taken from the permission pages. */
  contact?: string | null;
  /** In kB after gzip; what is left out keeps its default. */
  budgets?: Partial<Budgets>;
}

export interface AuditReport {
  pages: number;
  /** Addresses looked at: links, pictures, styles, scripts, fonts. */
  links: number;
  /** Empty when all is well. Sorted by code, then file. */
  problems: AuditProblem[];
  sizes: {
    files: number;
    /** Before packing. */
    bytes: number;
    /** The heaviest page of its kind, by what a first view takes. */
    session: PageWeight | null;
    list: PageWeight | null;
  };
}

/**
 * Checks a built folder, file by file: links, the rules that let it work by double-click and on any host, file names,
 * data files, people who must not stand in it, and the budgets (design sections 3, 4, 9, 11). Reads only.
 * Throws when the folder cannot be read.
 */
export async function audit(dir: string, options: AuditOptions = {}): Promise<AuditReport> {
  const files = listFiles(dir);
  const read = (file: string): Buffer => readFileSync(inFolder(dir, file));
  const links = linkAudit(files);
  const people = privateAudit(options.withdrawn ?? [], options.contact);
  const budgets = budgetAudit({ ...defaultBudgets, ...options.budgets }, new Set(files), read);
  const problems = fileNameProblems(files);
  let pages = 0;
  let bytes = 0;

  for (const [i, file] of files.entries()) {
    if (i % 100 === 0) await setImmediate();
    if (isBinary(file)) {
      bytes += statSync(inFolder(dir, file)).size;
      problems.push(...people.file(file, null));
      continue;
    }
    const content = read(file);
    const text = content.toString();
    bytes += content.length;
    problems.push(...people.file(file, text));
    switch (extension(file)) {
      case 'html': {
        const facts = readPage(text);
        pages++;
        problems.push(...pageProblems(file, facts), ...links.page(file, facts), ...budgets.page(file, text, facts));
        break;
      }
      case 'css':
        problems.push(...links.styleSheet(file, text));
        break;
      case 'js':
        problems.push(...scriptProblems(file, text));
    }
  }
  problems.push(...links.finish(), ...people.finish(), ...dataProblems(files, (file) => read(file).toString()));
  problems.sort((a, b) => compare(a.code, b.code) || compare(a.page, b.page) || compare(a.what, b.what));
  return { pages, links: links.links, problems, sizes: { files: files.length, bytes, ...budgets.heaviest() } };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
