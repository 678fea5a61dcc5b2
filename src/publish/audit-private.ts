import { type AuditProblem, auditProblem } from './audit-problem.ts';
import { nameSearch } from './name-search.ts';
import { masked, type PersonalDatum, personalData, personalKey } from './personal-data.ts';

/** Looks at one file after the other for people who must not stand there. */
export interface PrivateAudit {
  /** A file's name, and its text when it has one. */
  file: (path: string, text: string | null) => AuditProblem[];
  /** Phone numbers and addresses, once the operator's own are known. */
  finish: () => AuditProblem[];
}

/**
 * `withdrawn`: the names of each creator who must leave no trace. `contact`: how to reach the operator, whose number or
 * address may stand everywhere; when undefined, what stands on the permission pages is taken for it, as these are made
 * of settings only.
 */
export function privateAudit(withdrawn: readonly (readonly string[])[], contact?: string | null): PrivateAudit {
  const search = nameSearch([...new Set(withdrawn.flat())]);
  const allowed = new Set(personalData(contact ?? '').map(personalKey));
  const seen: { path: string; datum: PersonalDatum }[] = [];
  return {
    file(path, text) {
      const names = search.find(path);
      if (text !== null) {
        const words = withoutPackedNumbers(path, text);
        for (const name of search.find(words)) names.add(name);
        // Our own bundles carry their authors' lines; they hold no data of anybody's.
        const data = path.startsWith('assets/') ? [] : personalData(words);
        for (const datum of new Map(data.map((each) => [personalKey(each), each])).values()) {
          if (contact === undefined && /^([a-z]{2}\/)?izin\.html$/.test(path)) allowed.add(personalKey(datum));
          else seen.push({ path, datum });
        }
      }
      return names.size > 0 ? [auditProblem(path, 'withdrawn', [...names].sort().join(', '))] : [];
    },
    finish() {
      return seen
        .filter(({ datum }) => !allowed.has(personalKey(datum)))
        .map(({ path, datum }) => auditProblem(path, datum.kind, masked(datum)));
    },
  };
}

/** The search index holds numbers packed as letters, in which any short name comes up by chance. */
function withoutPackedNumbers(path: string, text: string): string {
  if (!/^search\/(?:[tw]\/|base|cols)/.test(path)) return text;
  return text.replace(/"(?:postings|documents|lengths|category|gmv|viewers|at)":(?:"[^"]*"|\[[^\]]*\])/g, '""');
}
