import { firstViewFiles, sortAddresses, styleReferences } from './addresses.ts';
import { auditProblem } from './audit-problem.ts';
import { pageProblems, scriptProblems } from './audit-rules.ts';
import { extension } from './content-types.ts';
import { type Findings, idText } from './findings.ts';
import type { NameSearch } from './name-search.ts';
import { readPage } from './page-facts.ts';
import { type PersonalDatum, personalData, personalKey } from './personal-data.ts';

/** Looks at one file by itself; `text` is null for pictures, recordings and fonts, of which only the name is read. */
export function examine(file: string, bytes: number, text: string | null, withdrawn: NameSearch): Findings {
  const findings: Findings = {
    bytes,
    problems: [],
    personal: [],
    links: 0,
    leads: [],
    needs: [],
    page: null,
  };
  const names = withdrawn.find(file);
  if (text !== null) {
    const words = withoutPackedNumbers(file, text);
    for (const name of withdrawn.find(words)) names.add(name);
    findings.personal = personalIn(file, words);
    takeMarkup(findings, file, text);
  }
  if (names.size > 0) findings.problems.push(auditProblem(file, 'withdrawn', [...names].sort().join(', ')));
  return findings;
}

function takeMarkup(findings: Findings, file: string, text: string): void {
  switch (extension(file)) {
    case 'html': {
      const facts = readPage(text);
      const { problems, ...addresses } = sortAddresses(file, facts.references, facts.ids);
      Object.assign(findings, addresses);
      findings.page = { ids: idText(facts.ids), ...firstViewFiles(file, facts) };
      findings.problems.push(...pageProblems(file, facts), ...problems);
      return;
    }
    case 'css': {
      const { problems, ...addresses } = sortAddresses(file, styleReferences(text));
      Object.assign(findings, addresses);
      findings.problems.push(...problems);
      return;
    }
    case 'js':
      findings.problems.push(...scriptProblems(file, text));
  }
}

/** Our own bundles carry their authors' lines; they hold no data of anybody's. */
function personalIn(file: string, text: string): PersonalDatum[] {
  if (file.startsWith('assets/')) return [];
  return [...new Map(personalData(text).map((datum) => [personalKey(datum), datum])).values()];
}

/** The search index holds numbers packed as letters, in which any short name comes up by chance. */
function withoutPackedNumbers(file: string, text: string): string {
  if (!/^search\/(?:[tw]\/|base|cols)/.test(file)) return text;
  return text.replace(/"(?:postings|documents|lengths|category|gmv|viewers|at)":(?:"[^"]*"|\[[^\]]*\])/g, '""');
}
