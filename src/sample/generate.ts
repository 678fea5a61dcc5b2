import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addSeconds } from '../model/time.ts';
import type { Writer } from '../model/writer.ts';
import { type Detail, detailOf } from './detail.ts';
import { goodsFor } from './goods/catalogue.ts';
import { people, personAt, type Shape } from './people.ts';
import { endOf, type Planned, peopleFor, planSession } from './plan.ts';
import { apiLives, apiProducts } from './shapes/apiLives.ts';
import { clipsCsv, clipsOf, type MadeClip } from './shapes/clipsCsv.ts';
import { consentCsv } from './shapes/consentCsv.ts';
import { creatorCenter } from './shapes/creatorCenter.ts';
import { eventsCsv, eventsOf, type LoggedEvent } from './shapes/eventsCsv.ts';
import { minutesCsv } from './shapes/minutesCsv.ts';
import { type ObservationRow, observationsCsv, observationsOf } from './shapes/observationsCsv.ts';
import { partnerCenter } from './shapes/partnerCenter.ts';
import { productsCsv, sessionProductsCsv } from './shapes/productsCsv.ts';
import { readme } from './shapes/readme.ts';
import { sellerCenter } from './shapes/sellerCenter.ts';
import { sessionsCsv } from './shapes/sessionsCsv.ts';
import { sorotJson } from './shapes/sorotJson.ts';
import { chatCsv, srt, vtt } from './shapes/transcript.ts';
import { type VideoRow, videosCsv, videosOf } from './shapes/videosCsv.ts';
import { chatOf } from './speech/chat.ts';
import { speak } from './speech/speak.ts';

export interface SampleOptions {
  /** How many sessions; the committed sample has 36. */
  sessions: number;
  /** The same seed and number give the same bytes. */
  seed: number;
}

/** Writes synthetic exports into a folder, which is made if need be. Files already there are overwritten, not removed. */
export function generateSample(options: SampleOptions & { outDir: string }): { files: number } {
  let files = 0;
  const write = (path: string, data: string | Uint8Array) => {
    const target = join(options.outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, data);
    files++;
  };
  writeSample(options, { write });
  return { files };
}

/** Writes synthetic exports through a writer: per-session files one by one, the tables at the end. */
export function writeSample({ sessions, seed }: SampleOptions, out: Writer): void {
  const details: Detail[] = [];
  const events: LoggedEvent[] = [];
  const clips: MadeClip[] = [];
  const videos: VideoRow[] = [];
  const observations: ObservationRow[] = [];
  for (let index = 0; index < sessions; index++) {
    const detail = detailOf(planSession(index, sessions, seed), seed);
    if (detail.slots.length > 0) out.write(`minutes/${detail.planned.ref}.csv`, minutesCsv(detail));
    writeSpeech(detail, seed, out);
    for (const { svg, ...clip } of clipsOf(detail, seed)) {
      out.write(clip.poster, svg);
      clips.push({ ...clip, svg: '' });
    }
    events.push(...eventsOf(detail, seed));
    videos.push(...videosOf(detail, seed));
    observations.push(...observationsOf(detail, seed));
    details.push({ ...detail, beats: [], slots: [] });
  }
  details.sort((a, b) => a.planned.start - b.planned.start || a.planned.index - b.planned.index);
  const files = writeExports(details, out);
  out.write('sorot.json', sorotJson(files));
  out.write('sessions.csv', sessionsCsv(details));
  out.write('products.csv', productsCsv(allGoods(sessions)));
  out.write(
    'session_products.csv',
    sessionProductsCsv(details.filter(({ planned }) => !comesFrom(planned, 'partner'))),
  );
  out.write('events.csv', eventsCsv(events));
  out.write('clips.csv', clipsCsv(clips));
  out.write('videos.csv', videosCsv(videos));
  out.write('observations.csv', observationsCsv(observations));
  out.write('consent.csv', consentCsv(Array.from({ length: peopleFor(sessions) }, (_, who) => personAt(who))));
  out.write('README.md', readme(sessions, seed));
}

function comesFrom(planned: Planned, shape: Shape): boolean {
  return planned.shape === shape || planned.scene.also === shape;
}

function writeSpeech(detail: Detail, seed: number, out: Writer): void {
  const { scene, ref } = detail.planned;
  if (!scene.speech) return;
  const { captions, asked } = speak(detail, seed);
  const { format } = scene.speech;
  out.write(`transcripts/${ref}.${format}`, format === 'srt' ? srt(captions) : vtt(captions));
  if (scene.chat) out.write(`chat/${ref}.csv`, chatCsv(chatOf(detail, asked, seed)));
}

function allGoods(sessions: number) {
  const seen = new Map(
    Array.from({ length: peopleFor(sessions) }, (_, who) =>
      goodsFor(personAt(who).category, Math.floor(who / people.length)).map((good) => [good.id, good] as const),
    ).flat(),
  );
  return [...seen.values()];
}

/** Rows per workbook: what a person would download for one period. */
const rowsPerFile = 1000;

function writeExports(details: readonly Detail[], out: Writer): Record<string, Record<string, string>> {
  const files: Record<string, Record<string, string>> = {};
  const within = (shape: Shape) => details.filter(({ planned }) => comesFrom(planned, shape));
  for (const language of ['id', 'en'] as const) {
    for (const part of parts(within(`seller-${language}`), rowsPerFile)) {
      out.write(
        `ekspor/seller-center-${language}/Live Analysis_${stamp(part)}.xlsx`,
        sellerCenter(language, period(part), part),
      );
    }
  }
  for (const part of parts(within('partner'), rowsPerFile / 5)) {
    out.write(`ekspor/partner-center/CustomReport_${stamp(part)}.xlsx`, partnerCenter(period(part), part));
  }
  const creators = Map.groupBy(within('creator-center'), ({ planned }) => planned.person.handle);
  for (const [handle, own] of creators) {
    const spelling = own[0]?.planned.person.zone === 'Asia/Jakarta' ? 'full' : 'short';
    const path = `ekspor/creator-center/${handle}/Creator-Live-Performance_${downloaded(own.at(-1))}.xlsx`;
    out.write(path, creatorCenter(period(own), own, spelling));
    const person = own[0]?.planned.person;
    if (person)
      files[`ekspor/creator-center/${handle}/*`] = {
        creator: handle,
        creatorName: person.name,
        timeZone: person.zone,
        currency: 'IDR',
      };
  }
  writeApi(within('api'), out);
  return files;
}

function writeApi(lives: readonly Detail[], out: Writer): void {
  const pages = parts(lives, Math.min(100, Math.max(1, Math.ceil(lives.length / 2))));
  const isOwn = (detail: Detail) => detail.planned.shape !== 'api';
  pages.forEach((page, i) => {
    const next = i + 1 < pages.length ? `b2Zmc2V0PTg${i + 1}` : '';
    out.write(`ekspor/api/shop_lives_performance_${i + 1}.json`, apiLives(page, next, lives.length, isOwn));
  });
  for (const detail of lives.filter(isOwn)) {
    out.write(`ekspor/api/products_performance_${detail.planned.room}.json`, apiProducts(detail));
  }
}

function parts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

function day(detail: Detail | undefined): string {
  return detail?.planned.scene.start.slice(0, 10) ?? '2026-11-20';
}

function period(part: readonly Detail[]): string {
  return `${day(part[0])} ~ ${day(part.at(-1))}`;
}

function stamp(part: readonly Detail[]): string {
  return `${day(part[0])}_${day(part.at(-1))}`.replaceAll('-', '');
}

/** When a Creator Center file was downloaded: while its last session ran, or the morning after. */
function downloaded(last: Detail | undefined): string {
  if (!last) return '20261120203000';
  const end = endOf(last.planned);
  const at = last.planned.scene.ongoing ? end : `${addSeconds(end, 86_400).slice(0, 10)}T09:12:07`;
  return at.slice(0, 19).replace(/\D/g, '');
}
