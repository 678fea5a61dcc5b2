import { type AuditProblem, auditProblem } from './audit-problem.ts';
import { masked, type PersonalDatum, personalData, personalKey } from './personal-data.ts';

/** Gathers the phone numbers and addresses of all files; which of them may stand there is known only at the end. */
export interface PrivateAudit {
  file: (path: string, personal: readonly PersonalDatum[]) => void;
  finish: () => AuditProblem[];
}

/**
 * `contact`: how to reach the operator, whose number or address may stand everywhere; when undefined, what stands on
 * the permission pages is taken for it, as these are made of settings only.
 */
export function privateAudit(contact?: string | null): PrivateAudit {
  const allowed = new Set(personalData(contact ?? '').map(personalKey));
  const seen: { path: string; datum: PersonalDatum }[] = [];
  return {
    file(path, personal) {
      const isOwn = contact === undefined && /^([a-z]{2}\/)?izin\.html$/.test(path);
      for (const datum of personal) {
        if (isOwn) allowed.add(personalKey(datum));
        else seen.push({ path, datum });
      }
    },
    finish() {
      return seen
        .filter(({ datum }) => !allowed.has(personalKey(datum)))
        .map(({ path, datum }) => auditProblem(path, datum.kind, masked(datum)));
    },
  };
}
