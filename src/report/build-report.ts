import type { Consented } from '../consent/consent.ts';
import { sessionInputs } from '../consent/session-input.ts';
import { chooseMain } from '../highlights/choose.ts';
import { evaluate } from '../highlights/evaluate.ts';
import { heardAhead } from '../highlights/heard-ahead.ts';
import { accentOf } from '../model/accent.ts';
import type { Attachments } from '../model/dataset.ts';
import type { Verdict } from '../model/highlight.ts';
import { beamSlotSec, cardOf, unlistedFor, withProofs } from './card.ts';
import { type Corpus, corpusOf, type Row, similarProducts } from './corpus.ts';
import { exampleCollector } from './examples.ts';
import { type LessonSource, taughtIn } from './lesson-references.ts';
import { lessonRecords } from './lessons.ts';
import { type CaptionFile, clipsWithMedia, logoFile, type MediaFile } from './media.ts';
import { writePageRecords } from './page-records.ts';
import type { SessionRecord, SiteRecord } from './record.ts';
import { sessionRecord, shownEvidence, transcriptLines } from './session-record.ts';
import { sessionsWithSocialCard } from './social.ts';
import { type RecordWriter, recordReader, recordWriter, writeRecords } from './store.ts';

export interface ReportOptions {
  /** ISO; the only clock. */
  now: string;
  /** The folder for the records; emptied of nothing, every file in it is written anew. */
  dir: string;
  /** The site's address; over sorot.json's. */
  siteUrl: string | null;
  /** True for the pack of a creator who has withdrawn: no LIVE, clip or category page. */
  locked: boolean;
  /** The trainers' texts; none when absent. */
  lessons?: readonly LessonSource[];
  onProgress?: (done: number, total: number, phase: 'evaluate' | 'record') => void;
}

export interface ReportSummary {
  sessions: number;
  listed: number;
  corpus: Corpus;
  /** Posters and videos to copy into the site. */
  media: MediaFile[];
  /** Captions of clips, to write into the site. */
  captions: CaptionFile[];
}

interface Draft {
  verdicts: Verdict[];
  /** Seconds a bar of the card's beam. */
  slotSec: number;
}

/**
 * Computes everything that the site shows and writes it as records (store.ts). Two passes over the sessions: the first
 * evaluates each by itself, the second knows the whole corpus (how rare a practice is, what is similar). Between them
 * every card gets its main highlights, so that a session's card is the same on every page.
 */
export function buildReport(dataset: Consented, options: ReportOptions): ReportSummary {
  const { settings } = dataset;
  const { clips, files, captions } = options.locked
    ? { clips: new Map(), files: [], captions: [] }
    : clipsWithMedia(dataset);
  const shown: Consented = { ...dataset, clips, sessions: options.locked ? [] : dataset.sessions };
  const context = { settings, now: options.now };
  const total = shown.sessions.length;

  const drafts = recordWriter(options.dir, 'draft');
  const readings = recordWriter(options.dir, 'reading');
  const rows: Row[] = [];
  for (const input of heardAhead(sessionInputs(shown))) {
    const verdicts = evaluate(input, context);
    const card = cardOf(input, verdicts, settings);
    // The second pass needs the beginning of a transcript only, and no second reading of the files.
    const { cues, minutes } = input;
    readings.add(card.id, { cues: cues.slice(0, transcriptLines), chat: [], minutes } satisfies Attachments);
    drafts.add(card.id, { verdicts, slotSec: beamSlotSec(input) } satisfies Draft);
    rows.push({ card, listed: unlistedFor(input, card, settings) === null });
    options.onProgress?.(rows.length, total, 'evaluate');
  }
  drafts.close();
  readings.close();

  const corpus = corpusOf(rows, shown.sessionProducts);
  const reader = recordReader(options.dir);
  for (const row of rows) {
    const { verdicts, slotSec } = reader.read<Draft>('draft', row.card.id);
    const main = chooseMain(verdicts, corpus.frequency(row.card));
    const proven = main.map(({ id }) => ({ id, evidence: shownEvidence(verdicts, id) }));
    row.card = withProofs(row.card, proven, slotSec);
  }
  // Only products that were in a shown session have a page to link to.
  const sold = new Set([...shown.sessionProducts.values()].flat().map((row) => row.productId));
  const similar = similarProducts(new Map([...dataset.products].filter(([id]) => sold.has(id))));
  const carded = sessionsWithSocialCard(rows, settings.socialCards);
  const taught = taughtIn(options.lessons ?? []);
  const examples = exampleCollector();
  const sessions: RecordWriter = recordWriter(options.dir, 'session');
  let done = 0;
  const kept: Consented = { ...shown, attachments: (id) => reader.read<Attachments>('reading', id) };
  for (const input of sessionInputs(kept)) {
    const card = rows[done]?.card;
    if (card?.id !== input.session.id) throw new Error('the sessions changed between two passes');
    const { verdicts } = reader.read<Draft>('draft', card.id);
    const record: SessionRecord = sessionRecord(input, verdicts, card, settings, {
      main: chooseMain(verdicts, corpus.frequency(card)),
      standing: corpus.standing(card),
      similar: corpus.similar(card),
      socialCard: carded.has(card.id),
      similarProducts: similar,
      taught: taught.get(card.id) ?? [],
    });
    sessions.add(card.id, record);
    examples.add(record);
    done++;
    options.onProgress?.(done, total, 'record');
  }
  sessions.close();

  const lessons = lessonRecords(options.lessons ?? [], reader, shown.attachments);
  writeRecords(options.dir, 'lesson', lessons);
  const logo = logoFile(dataset.root, settings.logo);
  const site: SiteRecord = {
    title: settings.title,
    siteUrl: options.siteUrl ?? settings.siteUrl,
    accent: settings.accent === null ? null : accentOf(settings.accent),
    logo: logo?.to ?? null,
    contact: settings.contact,
    synthetic: settings.synthetic,
    locales: settings.locales,
    socialCards: settings.socialCards !== 'none' && (options.siteUrl ?? settings.siteUrl) !== null,
    gmvBasis: settings.gmvBasis,
    locked: options.locked,
    has: {
      sessions: total > 0,
      videos: shown.videos.length > 0,
      clips: [...shown.clips.values()].some((clips) => clips.length > 0),
      lessons: lessons.length > 0,
    },
  };
  writeRecords(options.dir, 'site', [['site', site]]);
  writePageRecords({ dataset: shown, corpus, similar, examples, options });
  return {
    sessions: total,
    listed: rows.filter((row) => row.listed).length,
    corpus,
    media: logo ? [...files, logo] : files,
    captions,
  };
}
