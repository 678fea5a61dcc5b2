import { Script } from 'node:vm';
import { type AuditCode, type AuditProblem, auditProblem } from './audit-problem.ts';
import type { PageFacts } from './page-facts.ts';

const dataBlocks = new Set(['application/json', 'application/ld+json']);

/** What every page must hold and must not hold, so that it works on any host and by double-click (design section 3). */
export function pageProblems(page: string, facts: PageFacts): AuditProblem[] {
  const problems: AuditProblem[] = [];
  const add = (code: AuditCode, value?: string): void => void problems.push(auditProblem(page, code, value));
  const { found } = facts;
  const alone = page === '404.html';
  if (facts.lang === null) add('no-lang');
  if (facts.title === '') add('no-title');
  if (!facts.icons.some(isRelativeIcon)) add('no-icon');
  if (found.base > 0) add('base-element');
  if (found.integrity > 0) add('integrity');
  if (found.styleAttribute > 0) add('style-attribute', String(found.styleAttribute));
  if (found.handler > 0) add('handler-attribute', String(found.handler));
  // A page that must stand alone may carry its own style, under a hash.
  if (found.styleElement > 0 && !(alone && /style-src[^;]*'sha(256|384|512)-/.test(policyOf(facts) ?? '')))
    add('style-element');
  const astro = facts.references.find(({ value }) => /(^|\/)_astro\//.test(value));
  if (astro) add('astro-asset', astro.value);
  if (alone) {
    const relative = facts.references.find(({ value }) => !/^(#|[a-z][a-z0-9+.-]*:)/i.test(value));
    if (relative) add('not-alone', relative.value);
  }
  problems.push(...policyProblems(page, facts), ...scriptElementProblems(page, facts));
  return problems;
}

function isRelativeIcon(href: string): boolean {
  return /^data:/i.test(href) || (href !== '' && !/^([/\\]|[a-z][a-z0-9+.-]*:)/i.test(href));
}

/** The content policy, when it stands where it covers everything: right after the charset. */
function policyOf({ head: [charset, policy] }: PageFacts): string | null {
  if (charset?.name !== 'meta' || charset.attributes['charset'] === undefined) return null;
  if (policy?.attributes['http-equiv']?.toLowerCase() !== 'content-security-policy') return null;
  return policy.attributes['content'] ?? '';
}

function policyProblems(page: string, facts: PageFacts): AuditProblem[] {
  const policy = policyOf(facts);
  if (policy === null) return [auditProblem(page, 'no-policy')];
  const directives = policy.split(';').map((directive) => directive.trim());
  const strict =
    directives.includes("default-src 'none'") &&
    !/'unsafe-|https?:|(^|[\s;])\*|script-src[^;]*(data|blob):/.test(policy);
  const scripts = directives.find((directive) => directive.startsWith('script-src '));
  return strict && (scripts === undefined || /^script-src '(self|none)'$/.test(scripts))
    ? []
    : [auditProblem(page, 'loose-policy', policy)];
}

function scriptElementProblems(page: string, { scripts }: PageFacts): AuditProblem[] {
  return scripts.flatMap(({ type, src, text }) => {
    if (type === 'module' || type === 'importmap') return [auditProblem(page, 'module-script', src ?? type)];
    if (src !== null) return [];
    if (!dataBlocks.has(type)) return [auditProblem(page, 'inline-script')];
    const fault = jsonFault(text);
    return fault === null ? [] : [auditProblem(page, 'bad-json-block', fault)];
  });
}

/**
 * What a script file must not do: ask the network, import, or be anything but a classic script. Outside of `assets/`
 * scripts carry data, whose words in quotes are not looked at.
 */
export function scriptProblems(file: string, text: string): AuditProblem[] {
  const problems: AuditProblem[] = [];
  const code = file.startsWith('assets/') ? text : text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
  const network =
    /(?<![\w$.])fetch\s*\((?![^()]*\)\s*\{)|\b(?:window|self|globalThis)\.fetch\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource)\b/.exec(
      code,
    );
  if (network) problems.push(auditProblem(file, 'script-network', network[0]));
  const imported = /(?<![\w$.])import\s*\(|\bimport\.meta\b|\bimportScripts\b/.exec(code);
  if (imported) problems.push(auditProblem(file, 'script-import', imported[0]));
  try {
    // Compiles it as a browser would take it from a plain script element; nothing runs.
    new Script(text);
  } catch (error) {
    problems.push(auditProblem(file, 'bad-script', (error as Error).message));
  }
  return problems;
}

/** Names that any disk and any host keeps apart and intact. */
export function fileNameProblems(files: readonly string[]): AuditProblem[] {
  const problems: AuditProblem[] = [];
  const known = new Map<string, string>();
  for (const file of files) {
    const unsafe = file.split('/').find((name) => !/^[a-z0-9_-][a-z0-9._-]*$/.test(name) || name.endsWith('.'));
    if (unsafe !== undefined) problems.push(auditProblem(file, 'unsafe-name', unsafe));
    const folded = file.toLowerCase();
    const other = known.get(folded);
    if (other !== undefined) problems.push(auditProblem(file, 'name-collision', other));
    known.set(folded, file);
  }
  return problems;
}

/** Why a text is not JSON; null when it is. */
export function jsonFault(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
