import { sumBetween } from '../insight/curve.ts';
import type { Attachments } from '../model/dataset.ts';
import type { Evidence, HighlightId } from '../model/highlight.ts';
import { type LessonSource, lessonReferences } from './lesson-references.ts';
import type { LessonMoment, LessonRecord, SessionRecord } from './record.ts';
import { nearSec, saidAt } from './said-at.ts';
import type { RecordReader } from './store.ts';

/**
 * A record for each lesson that can be shown: at least one of its sessions is in the report, or it names none. The record
 * holds what the lesson shows of sessions, so that its digest changes with them; only sessions that a lesson names are read.
 */
export function lessonRecords(
  sources: readonly LessonSource[],
  reader: RecordReader,
  attachments: (sessionId: string) => Attachments,
): [string, LessonRecord][] {
  if (sources.length === 0) return [];
  const known = new Set(reader.keys('session').map(({ key }) => key));
  return [...Map.groupBy(sources, ({ slug }) => slug)]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([slug, texts]): [string, LessonRecord][] => {
      const references = texts.map(({ body }) => lessonReferences(body));
      const named = new Set(
        references.flatMap(({ sessions, moments }) => [...sessions, ...moments.map((m) => m.session)]),
      );
      const present = [...named].filter((id) => known.has(id)).sort();
      if (named.size > 0 && present.length === 0) return [];
      const records = new Map(present.map((id) => [id, reader.read<SessionRecord>('session', id)]));
      const guides = new Set(references.flatMap((reference) => reference.guides));
      const moments = new Map<string, LessonMoment>();
      for (const { session, at, second } of references.flatMap((reference) => reference.moments)) {
        const record = records.get(session);
        const moment = record && second !== null ? momentAt(record, attachments(session), second, guides) : null;
        if (moment) moments.set(`${session} ${at}`, { ...moment, session, at });
      }
      const shown = new Set(references.flatMap(({ sessions }) => sessions));
      return [
        [
          slug,
          {
            slug,
            steps: Math.max(...references.map(({ steps }) => steps)),
            sessions: [...records].flatMap(([id, { card }]) => (shown.has(id) ? [card] : [])),
            moments: [...moments.values()],
          },
        ],
      ];
    });
}

type Found = Pick<LessonMoment, 'kind' | 'atSec' | 'text' | 'marks' | 'highlight' | 'anchor'>;

/** What the data has at a second of a session: evidence, else a sentence, a rise of sales or a clip; null for nothing. */
function momentAt(
  record: SessionRecord,
  { cues, minutes }: Attachments,
  second: number,
  guides: ReadonlySet<string>,
): Omit<LessonMoment, 'session' | 'at'> | null {
  const found =
    evidenceAt(record, cues, second, guides) ??
    cueAt(record, cues, second) ??
    riseAt(record, second) ??
    clipAt(record, second);
  if (!found) return null;
  const orders = sumBetween(minutes, 'orders', found.atSec, found.atSec + 300);
  const { card } = record;
  return {
    ...found,
    title: card.title,
    startAt: card.startAt,
    creator: card.creator,
    ordersNear: orders === null ? null : Math.round(orders),
  };
}

function evidenceAt(
  { verdicts }: SessionRecord,
  cues: Attachments['cues'],
  second: number,
  guides: ReadonlySet<string>,
): Found | null {
  const best = saidAt(verdicts, { second, guides });
  if (!best) return null;
  const atSec = best.entry.startSec ?? second;
  return {
    kind: 'said',
    atSec,
    ...wholeSentence(best.entry, cues),
    highlight: best.id,
    anchor: `t=${Math.floor(atSec)}`,
  };
}

/** A quote that was shortened for lists, as it was said: a class reads it out loud. The marks stay on their words. */
function wholeSentence({ quote, marks, cue }: Evidence, cues: Attachments['cues']): Pick<Found, 'text' | 'marks'> {
  const lead = quote?.startsWith('…') ? 1 : 0;
  const core = quote?.replace(/^…|…$/g, '').trimEnd() ?? '';
  const said = cues.find(({ index }) => index === cue)?.text;
  const at = said?.indexOf(core) ?? -1;
  if (said === undefined || at < 0 || core === quote) return { text: quote, marks };
  return { text: said, marks: marks.map(([from, to]) => [from + at - lead, to + at - lead]) };
}

function cueAt({ transcript }: SessionRecord, cues: Attachments['cues'], second: number): Found | null {
  const far = (cue: Attachments['cues'][number]) =>
    second < cue.startSec ? cue.startSec - second : Math.max(0, second - cue.endSec);
  const cue = cues.filter((one) => far(one) <= nearSec).sort((a, b) => far(a) - far(b) || a.index - b.index)[0];
  if (!cue) return null;
  const anchor = transcript.some(({ atSec }) => atSec === cue.startSec) ? `t=${Math.floor(cue.startSec)}` : null;
  return { kind: 'said', atSec: cue.startSec, text: cue.text, marks: [], highlight: null, anchor };
}

function riseAt({ moments }: SessionRecord, second: number): Found | null {
  const rise = moments.find(({ startSec, endSec }) => startSec <= second && second < endSec);
  const anchor = `m=${Math.floor(rise?.startSec ?? 0)}`;
  return rise ? { kind: 'rise', atSec: rise.startSec, text: null, marks: [], highlight: null, anchor } : null;
}

function clipAt({ clips }: SessionRecord, second: number): Found | null {
  const clip = clips.find(({ startSec, endSec }) => startSec <= second && second < endSec);
  const highlight: HighlightId | null = clip?.highlight ?? null;
  return clip
    ? { kind: 'clip', atSec: clip.startSec, text: clip.title, marks: [], highlight, anchor: `klip-${clip.id}` }
    : null;
}
