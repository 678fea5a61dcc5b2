import { readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { type Budgets, budgetAudit, defaultBudgets, type PageWeight } from './audit-budgets.ts';
import { dataProblems } from './audit-data.ts';
import { linkAudit } from './audit-links.ts';
import { auditMemory, fileIdentity } from './audit-memory.ts';
import { privateAudit } from './audit-private.ts';
import type { AuditProblem } from './audit-problem.ts';
import { fileNameProblems } from './audit-rules.ts';
import { isBinary } from './content-types.ts';
import { examine } from './examine.ts';
import { inFolder, listFiles } from './files.ts';
import type { Findings } from './findings.ts';
import { nameSearch } from './name-search.ts';

export interface AuditOptions {
  /** The names of each creator who must stand nowhere (`withdrawnNames` of the consent room). */
  withdrawn?: readonly (readonly string[])[];
  /** How to reach the operator: the only number or address allowed. Undefined: taken from the permission pages. */
  contact?: string | null;
  /** In kB after gzip; what is left out keeps its default. */
  budgets?: Partial<Budgets>;
  /** A file in the work folder that keeps findings from one audit to the next; only new files are then read. */
  memory?: string;
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
 * data files, people who must not stand in it, and the budgets (design sections 3, 4, 9, 11). Writes nothing but
 * `memory`. Throws when the folder cannot be read.
 */
export async function audit(dir: string, options: AuditOptions = {}): Promise<AuditReport> {
  const { withdrawn = [], contact } = options;
  const files = listFiles(dir);
  const read = (file: string): Buffer => readFileSync(inFolder(dir, file));
  const memory = options.memory === undefined ? null : auditMemory(options.memory, withdrawn);
  const names = nameSearch([...new Set(withdrawn.flat())]);
  const look = (file: string): Findings => {
    const path = inFolder(dir, file);
    if (isBinary(file)) return examine(file, statSync(path).size, null, names);
    const examineNow = (): Findings => {
      const content = readFileSync(path);
      return examine(file, content.length, content.toString(), names);
    };
    const identity = memory && fileIdentity(path);
    return memory && identity ? memory.findings(file, identity, examineNow) : examineNow();
  };

  const linked = linkAudit(files);
  const people = privateAudit(contact);
  const weighed = budgetAudit({ ...defaultBudgets, ...options.budgets }, new Set(files), read);
  const problems = fileNameProblems(files);
  const counts = { pages: 0, links: 0, bytes: 0 };
  for (const [i, file] of files.entries()) {
    if (i % 100 === 0) await setImmediate();
    const findings = look(file);
    counts.bytes += findings.bytes;
    counts.links += findings.links;
    people.file(file, findings.personal);
    problems.push(...findings.problems, ...linked.file(file, findings));
    if (findings.page === null) continue;
    counts.pages++;
    problems.push(...weighed.page(file, findings));
  }
  problems.push(...linked.finish(), ...people.finish(), ...dataProblems(files, (file) => read(file).toString()));
  problems.sort((a, b) => compare(a.code, b.code) || compare(a.page, b.page) || compare(a.what, b.what));
  memory?.save();
  const { pages, links, bytes } = counts;
  return { pages, links, problems, sizes: { files: files.length, bytes, ...weighed.heaviest() } };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
