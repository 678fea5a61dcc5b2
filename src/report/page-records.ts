import type { Consented } from '../consent/consent.ts';
import { catalogue } from '../highlights/catalogue.ts';
import { agreement } from '../insight/agreement.ts';
import { highlightIds } from '../model/highlight.ts';
import { epochSec, isoInZone } from '../model/time.ts';
import type { ReportOptions } from './build-report.ts';
import { categoryRecords, categorySummaries } from './categories.ts';
import { type Corpus, highlightStats } from './corpus.ts';
import { creatorLines, creatorRecords } from './creators.ts';
import type { ExampleCollector } from './examples.ts';
import { homeRecord } from './home.ts';
import { listRecords } from './lists.ts';
import { numberedPages } from './numbered.ts';
import { productRecords } from './products.ts';
import type { GuideRecord, MethodRecord, ProductLine } from './record.ts';
import { writeRecords } from './store.ts';
import { videoLines, videoRecords } from './videos.ts';

export interface Material {
  dataset: Consented;
  corpus: Corpus;
  similar: (productId: string) => ProductLine['similar'];
  examples: ExampleCollector;
  options: ReportOptions;
}

/** Writes the records of every page but the sessions' own: one kind a folder of pages, one record a page. */
export function writePageRecords(material: Material): void {
  const { corpus, dataset, options } = material;
  const { dir } = options;
  const stats = highlightStats(corpus.rows.filter((row) => row.listed));
  const videos = videoLines(dataset, corpus);

  writeRecords(dir, 'list', options.locked ? [] : listRecords(corpus, dataset.settings));
  writeRecords(dir, 'category', categoryRecords(corpus, dataset));
  const creators = creatorRecords(corpus, videos);
  writeRecords(dir, 'creator', creators);
  writeRecords(dir, 'creators', numberedPages(creatorLines(creators), 200));
  writeRecords(dir, 'product', options.locked ? [] : productRecords(material));
  writeRecords(dir, 'video', videoRecords(videos, corpus));
  writeRecords(dir, 'videos', numberedPages(videos));
  writeRecords(dir, 'clips', numberedPages(clipLines(material)));
  writeRecords(
    dir,
    'guide',
    highlightIds.map((id, i): [string, GuideRecord] => {
      const own = stats[i];
      if (!own) throw new Error(`no statistics for ${id}`);
      return [id, { id, stats: own, examples: material.examples.of(id) }];
    }),
  );
  writeRecords(dir, 'page', [
    ['home', homeRecord(corpus, videos, options.now, dataset.settings.launchedAt)],
    ['categories', categorySummaries(corpus)],
    ['guides', stats],
    ['method', methodRecord(material)],
  ]);
}

/** All clips, newest session first, with what a clip's card says. */
export function clipLines({ dataset, corpus }: Material) {
  const cards = new Map(corpus.rows.map((row) => [row.card.id, row.card]));
  return [...dataset.clips]
    .flatMap(([id, clips]) => {
      const card = cards.get(id);
      return card
        ? clips.map((clip) => ({
            clip,
            session: { id, title: card.title, creator: card.creator, startAt: card.startAt },
          }))
        : [];
    })
    .sort(
      (a, b) =>
        epochSec(b.session.startAt) - epochSec(a.session.startAt) ||
        (a.session.id === b.session.id ? 0 : a.session.id < b.session.id ? -1 : 1) ||
        a.clip.startSec - b.clip.startSec,
    );
}
export type ClipLine = ReturnType<typeof clipLines>[number];

function methodRecord({ dataset, corpus, options }: Material): MethodRecord {
  const counts = <T extends string>(values: Iterable<T>): Map<T, number> => {
    const map = new Map<T, number>();
    for (const value of values) map.set(value, (map.get(value) ?? 0) + 1);
    return new Map([...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
  };
  const { sessions, settings } = dataset;
  const formats = counts(sessions.flatMap((session) => [...new Set(session.sources.map((source) => source.format))]));
  const zones = [...counts(sessions.map((session) => session.timeZone)).keys()];
  const bases = counts(corpus.rows.flatMap(({ card }) => card.gmvBasis ?? []));
  return {
    // The reader's own clock: that of most sessions.
    now: isoInZone(epochSec(options.now), zones[0] ?? settings.timeZone ?? '+00:00'),
    sessions: sessions.length,
    formats: [...formats].map(([name, count]) => ({ name, sessions: count })),
    zoneAssumed: sessions.filter((session) => session.zoneAssumed).length,
    zones,
    basis: [...bases].map(([basis, count]) => ({ basis, sessions: count })),
    siteBasis: settings.gmvBasis,
    listedMinutes: settings.listedMinutes,
    peakHours: settings.peakHours,
    ruleVersions: catalogue.map((type) => ({ id: type.id, version: type.ruleVersion, group: type.group })),
    heldBack: dataset.heldBack.length,
    agreement: agreement([...dataset.observations.values()].flat()),
  };
}
