import type { SessionInput } from '../model/dataset.ts';
import type { Evidence, Status } from '../model/highlight.ts';
import type { Observation } from '../model/records.ts';
import { factEvidence, type HighlightType, plainYes, unit } from './type.ts';

/** What the observations of one type say together, by people or by imported analyses. */
export interface Seen {
  status: Exclude<Status, 'unknown'>;
  strength: number;
  /** How many observers (or analyses) gave it. */
  observers: number;
  agree: boolean;
  evidence: Evidence[];
}

/** Merges the observations of a type from one kind of source; null when there is none. Observers who disagree give partly. */
export function seen(input: SessionInput, type: HighlightType, source: Observation['source']): Seen | null {
  const rows = input.observations.filter((row) => row.highlight === type.id && row.source === source).sort(byContent);
  if (rows.length === 0) return null;
  const opinions = [...Map.groupBy(rows, (row) => row.observer ?? '').values()].map((own) => opinion(own, type));
  const statuses = new Set(opinions.map(({ status }) => status));
  const agree = statuses.size === 1;
  const status = agree ? (opinions[0]?.status ?? 'partly') : 'partly';
  const strengths = opinions.filter((one) => one.status !== 'not_met').map(({ strength }) => strength);
  const mean = strengths.reduce((sum, one) => sum + one, 0) / Math.max(1, strengths.length);
  return {
    status,
    strength: status === 'not_met' ? 0 : agree ? mean : mean / 2,
    observers: opinions.length,
    agree,
    evidence: rows.map((row) => sighting(row, type)),
  };
}

interface Opinion {
  status: Seen['status'];
  strength: number;
}

/** One observer's answer. Of her verdicts on the whole session only the newest counts; rows with times add up. */
function opinion(rows: Observation[], type: HighlightType): Opinion {
  const timed = rows.filter((row) => row.startSec !== null);
  const whole = rows.filter((row) => row.startSec === null);
  const newest = whole.reduce((last, row) => (last > (row.observedAt ?? '') ? last : (row.observedAt ?? '')), '');
  const counting = [...whole.filter((row) => (row.observedAt ?? '') === newest), ...timed];
  const verdicts = new Set(counting.map(({ verdict }) => verdict));
  const only = verdicts.size === 1 ? counting[0]?.verdict : undefined;
  const status = only ?? (type.onceIsEnough && verdicts.has('met') ? 'met' : 'partly');
  const given = counting.flatMap((row) => (row.strength === null || row.verdict === 'not_met' ? [] : [row.strength]));
  if (given.length > 0) return { status, strength: given.reduce((sum, one) => sum + one, 0) / given.length };
  const { strongShare } = type.thresholds;
  if (strongShare !== undefined && timed.length > 1) {
    const share = timed.filter(({ verdict }) => verdict === 'met').length / timed.length;
    return { status, strength: unit(share / strongShare.value) };
  }
  return { status, strength: status === 'met' ? plainYes : plainYes / 2 };
}

function sighting(row: Observation, type: HighlightType): Evidence {
  const values = {
    verdict: row.verdict,
    note: row.note ?? '',
    ...(row.strength === null ? {} : { strength: row.strength }),
    ...(row.observedAt === null ? {} : { observedAt: row.observedAt }),
    ...(row.blind === null ? {} : { blind: row.blind ? 1 : 0 }),
  };
  const { startSec, endSec, observer } = row;
  const rule = `${type.id}/${row.source === 'person' ? 'observed' : 'analysed'}`;
  const code = row.source === 'person' ? `observed.${row.verdict}` : `analysed.${row.verdict}`;
  return factEvidence(row.source, rule, code, values, { startSec, endSec, observer });
}

/** By time, then by content: the same order whatever the order of rows. */
function byContent(a: Observation, b: Observation): number {
  const key = (row: Observation) =>
    [row.observer, row.observedAt, row.verdict, row.strength, row.endSec, row.note, row.blind].join('\n');
  return (a.startSec ?? -1) - (b.startSec ?? -1) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
