import { type GmvBasis, gmvBases, type Session, sessionSchema } from '../../model/session.ts';
import { metricNames } from './draft-facts.ts';

/**
 * The first field of a session that its schema refuses; null when it is sound. Every session is checked: what the
 * schema says stands here once more as plain comparisons, since asking it takes longer than reading the row. Where they
 * find fault, the schema has the last word and names the field.
 */
export function faultOf(session: Session): string | null {
  if (isSound(session)) return null;
  const parsed = sessionSchema.safeParse(session);
  return parsed.success ? null : (parsed.error.issues[0]?.path.join('.') ?? '');
}

/** Whether a session surely fits its schema. */
export function isSound(session: Session): boolean {
  const { creator, metrics } = session;
  for (const name of texts) if (typeof session[name] !== 'string') return false;
  for (const name of textsOrNull) if (!isTextOrNull(session[name])) return false;
  if (typeof creator.handle !== 'string' || typeof creator.known !== 'boolean') return false;
  if (!isTextOrNull(creator.id) || !isTextOrNull(creator.name)) return false;
  if (session.platform !== 'tiktok' && session.platform !== 'shopee' && session.platform !== 'other') return false;
  if (session.status !== 'ongoing' && session.status !== 'ended') return false;
  if (typeof session.zoneAssumed !== 'boolean' || !isCount(session.durationSec)) return false;
  for (const name of metricNames) if (!isCount(metrics[name])) return false;
  if (typeof metrics.gmv !== 'object' || metrics.gmv === null) return false;
  for (const basis in metrics.gmv)
    if (!bases.has(basis) || !Number.isFinite(metrics.gmv[basis as GmvBasis])) return false;
  return session.sources.every(isSoundSource);
}

function isSoundSource({ file, format, sheet, row, fields }: Session['sources'][number]): boolean {
  const placed = typeof file === 'string' && typeof format === 'string' && isTextOrNull(sheet);
  return placed && Number.isSafeInteger(row) && fields.every((field) => typeof field === 'string');
}

const texts = ['id', 'title', 'startAt', 'timeZone'] as const;
const textsOrNull = ['roomId', 'endAt', 'asOf', 'category', 'market', 'currency', 'watchUrl'] as const;
const bases: ReadonlySet<string> = new Set(gmvBases);

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return value === null || (typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY);
}
