import { describe, expect, it } from 'vitest';
import type { Consented } from '../../src/consent/consent.ts';
import type { Video } from '../../src/model/records.ts';
import { categoryRecords, categorySummaries, practicesSeen } from '../../src/report/categories.ts';
import { creatorLines, creatorRecords } from '../../src/report/creators.ts';
import { homeRecord } from '../../src/report/home.ts';
import { numberedPages } from '../../src/report/numbered.ts';
import type { Card } from '../../src/report/record.ts';
import { videoLines } from '../../src/report/videos.ts';
import { datasetOf } from '../make.ts';
import { corpusWith, meeting, productOf, rowsOf, soldOf } from './made.ts';

const consented = (made: Parameters<typeof datasetOf>[0] = {}): Consented => ({ ...datasetOf(made), heldBack: [] });
const category = (slug: string): Partial<Card> => ({ category: { slug, name: slug.toUpperCase() } });
const by = (handle: string): Partial<Card> => ({ creator: { handle, name: handle, known: true } });
const now = '2026-11-20T20:00:00+07:00';

describe('a category', () => {
  it('has a median from five ended sessions on one basis and in one currency on', () => {
    const median = (n: number, change: (i: number) => Partial<Card> = () => ({})) =>
      categorySummaries(corpusWith(rowsOf(n, (i) => ({ gmvPerHour: i + 1, ...change(i) }))))[0]?.gmvPerHour;
    expect(median(5)).toBe(3);
    expect(median(4)).toBeNull();
    expect(median(5, (i) => (i === 0 ? { gmvBasis: 'direct' } : {}))).toBeNull();
    expect(median(5, (i) => (i === 0 ? { currency: 'USD' } : {}))).toBeNull();
    expect(median(5, (i) => (i === 0 ? { status: 'ongoing' } : {}))).toBeNull();
  });

  it('says the basis and the currency of its median', () => {
    const rows = rowsOf(8, (i) => (i < 6 ? { gmvBasis: 'direct', currency: 'MYR' } : {}));
    expect(categorySummaries(corpusWith(rows))[0]).toMatchObject({ gmvBasis: 'direct', currency: 'MYR', sessions: 8 });
  });

  it('is left out where none of its sessions is listed, or no file names it', () => {
    const rows = [...rowsOf(2, () => category('tas'), false), ...rowsOf(2, () => ({ category: null }))];
    expect(categorySummaries(corpusWith(rows))).toEqual([]);
  });

  it('counts starts by the weekday and hour of each session’s own clock', () => {
    // 10 November 2026 is a Tuesday.
    const starts = ['2026-11-10T23:30:00+09:00', '2026-11-10T23:59:00-03:00', '2026-11-15T00:00:00+07:00'];
    const [, record] =
      categoryRecords(corpusWith(rowsOf(3, (i) => ({ startAt: starts[i] ?? '' }))), consented())[0] ?? [];
    const sessions = record?.startHours.map((hours) => hours.map((slot) => slot.sessions)) ?? [];
    expect(sessions[1]?.[23]).toBe(2);
    expect(sessions[6]?.[0]).toBe(1);
    const sum = (days: number[][]) => days.flat().reduce((total, n) => total + n, 0);
    expect(sum(sessions.slice(0, 7))).toBe(3);
    // The last row is all days together.
    expect(sessions[7]?.[23]).toBe(2);
    expect(sum(sessions.slice(7))).toBe(3);
  });

  it('gives a start its median GMV per hour from three sessions that compare on', () => {
    const at = (i: number) => `2026-11-1${i % 2 ? 0 : 1}T19:00:00+07:00`;
    const rows = rowsOf(7, (i) => ({
      startAt: at(i),
      gmvPerHour: (i + 1) * 100,
      gmvBasis: i === 6 ? 'direct' : 'attributed',
      status: i === 5 ? 'ongoing' : 'ended',
    }));
    const [, record] = categoryRecords(corpusWith(rows), consented())[0] ?? [];
    // Tuesday holds sessions 1, 3 and 5 (still on), Wednesday 0, 2, 4 and 6 (on another basis).
    expect(record?.startHours[1]?.[19]).toEqual({ sessions: 3, gmvPerHour: null });
    expect(record?.startHours[2]?.[19]).toEqual({ sessions: 4, gmvPerHour: 300 });
    expect(record?.startHours[7]?.[19]).toEqual({ sessions: 7, gmvPerHour: 300 });
  });

  it('stands beside all categories on the same basis and in the same currency', () => {
    const rows = rowsOf(16, (i) => ({
      category: i < 5 ? { slug: 'tas', name: 'Tas' } : { slug: 'dapur', name: 'Dapur' },
      gmvPerHour: i * 10,
      currency: i >= 12 ? 'MYR' : 'IDR',
      viewers: 100 + i,
    }));
    const bags = new Map(categoryRecords(corpusWith(rows), consented())).get('tas');
    expect(bags?.gmvPerHour).toMatchObject({ n: 5, median: 20 });
    expect(bags?.all.gmvPerHour).toMatchObject({ n: 12, median: 55 });
    expect(bags?.all.viewers).toMatchObject({ n: 16, median: 107.5 });
  });

  it('has nothing to stand beside where no session of it has comparable GMV', () => {
    const [, record] = categoryRecords(corpusWith(rowsOf(6, () => ({ gmvPerHour: null }))), consented())[0] ?? [];
    expect(record?.all.gmvPerHour).toBeNull();
  });

  it('adds up what products earned, never across currencies', () => {
    const sold = ['s0', 's1', 's2'].map((id, i) => ({
      ...soldOf(id, 'p1'),
      gmv: 100,
      units: 2,
      currency: i === 2 ? 'USD' : 'IDR',
    }));
    const dataset = consented({
      products: new Map([['p1', productOf()]]),
      sessionProducts: new Map(sold.map((row) => [row.sessionId, [row]])),
    });
    const [, record] = categoryRecords(corpusWith(rowsOf(3)), dataset)[0] ?? [];
    expect(record?.products).toEqual([{ id: 'p1', name: productOf().name, gmv: 200, units: 6, currency: 'IDR' }]);
  });
});

describe('practices seen often', () => {
  it('are those met, out of three known answers at least, the most met first', () => {
    const met = [
      meeting('buyer-trust', 'product-demo'),
      meeting('buyer-trust', 'product-demo'),
      meeting('buyer-trust'),
    ];
    const notMet = met.map((letters, i) => (i === 2 ? letters.replace(/u/g, 'n') : letters));
    const rows = rowsOf(3, (i) => ({ fingerprint: notMet[i] ?? '' }));
    expect(practicesSeen(rows)).toEqual([
      { id: 'buyer-trust', met: 3, known: 3 },
      { id: 'product-demo', met: 2, known: 3 },
    ]);
    expect(practicesSeen(rows.slice(0, 2))).toEqual([]);
  });
});

describe('the home page', () => {
  const home = (rows: ReturnType<typeof rowsOf>, launchedAt: string | null = null) =>
    homeRecord(corpusWith(rows), [], now, launchedAt);

  it('shows at most six sessions with the most proof, two of a creator', () => {
    const rows = rowsOf(12, (i) => ({
      ...by(`k${Math.floor(i / 4)}`),
      main: ['buyer-trust'],
      fingerprint: `${'m'.repeat(12 - i)}${'u'.repeat(17 + i)}`,
    }));
    expect(home(rows).top.map(({ id }) => id)).toEqual(['s0', 's1', 's4', 's5', 's8', 's9']);
  });

  it('shows none without proof, and none that is still on, among the best', () => {
    expect(home(rowsOf(3)).top).toEqual([]);
    const ongoing = home(rowsOf(3, () => ({ main: ['buyer-trust'], status: 'ongoing' })));
    expect([ongoing.top.length, ongoing.ongoing.length]).toEqual([0, 3]);
  });

  it('knows until when its data reaches, by moment, and leaves the future out', () => {
    const starts = ['2026-11-10T20:00:00+09:00', '2026-11-10T19:30:00+07:00', '2026-12-24T19:00:00+07:00'];
    expect(home(rowsOf(3, (i) => ({ startAt: starts[i] ?? '' }))).dataUntil).toBe(starts[1]);
    expect(home([]).dataUntil).toBeNull();
  });

  it('is new for fourteen days after the start, and only then', () => {
    expect(home([], '2026-11-10').freshUntil).toBe('2026-11-24');
    expect(home([], '2026-11-06').freshUntil).toBeNull();
    expect(home([], null).freshUntil).toBeNull();
    expect(home([], 'besok').freshUntil).toBeNull();
  });

  it('sees opportunities among categories that compare, and from three on', () => {
    const group = (slug: string, n: number, gmvPerHour: number, more: Partial<Card> = {}) =>
      rowsOf(n, (i) => ({ ...category(slug), id: `${slug}${i}`, gmvPerHour, ...more }));
    const three = [...group('ramai', 9, 100), ...group('sedang', 7, 200), ...group('sepi', 5, 900)];
    expect(home(three).opportunities.map(({ slug }) => slug)).toEqual(['sepi', 'sedang']);
    expect(home(three.slice(9)).opportunities).toEqual([]);
    const foreign = group('asing', 5, 5000, { currency: 'USD' });
    expect(home([...three, ...foreign]).opportunities.map(({ slug }) => slug)).not.toContain('asing');
  });
});

const video = (change: Partial<Video>): Video => ({
  id: 'v',
  creator: 'SARI',
  title: 'Unboxing',
  caption: null,
  postedAt: null,
  category: null,
  views: null,
  gmv: null,
  currency: null,
  url: null,
  teaserFor: null,
  ...change,
});

describe('videos', () => {
  const corpus = corpusWith([
    ...rowsOf(2, () => category('tas')),
    ...rowsOf(1, () => ({ id: 'x', ...category('panci') }), false),
  ]);
  const lines = (...videos: Partial<Video>[]) => videoLines(consented({ videos: videos.map(video) }), corpus);

  it('stand by views, those without a figure last', () => {
    expect(lines({ id: 'a' }, { id: 'b', views: 0 }, { id: 'c', views: 9 }).map(({ id }) => id)).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  it('lead to the page of their creator, category and session only where there is one', () => {
    const [known, stranger] = lines(
      { id: 'a', views: 2, category: 'Tas', teaserFor: 's1' },
      { id: 'b', views: 1, creator: 'orang.lain', category: 'Panci', teaserFor: 'tidak-ada' },
    );
    expect(known).toMatchObject({
      creator: { handle: 'sari', name: 'Sari', hasPage: true },
      category: { slug: 'tas', hasPage: true },
      teaserFor: { id: 's1' },
    });
    expect(stranger).toMatchObject({ creator: { hasPage: false }, category: { hasPage: false }, teaserFor: null });
  });
});

describe('numbered pages', () => {
  it.each([0, 1, 48, 49, 6400])('hold each of %i entries once, in order, and say how many there are', (n) => {
    const items = Array.from({ length: n }, (_, i) => i);
    const pages = numberedPages(items);
    expect(pages.flatMap(([, { items }]) => items)).toEqual(items);
    expect(Math.max(...pages.map(([, { items }]) => items.length))).toBeLessThanOrEqual(48);
    for (const [i, [key, page]] of pages.entries())
      expect([key, page]).toMatchObject([`${i + 1}`, { page: i + 1, pages: Math.max(1, Math.ceil(n / 48)), all: n }]);
  });
});

describe('a creator’s page', () => {
  it('holds all her sessions, the newest first, and her videos', () => {
    const rows = rowsOf(3, (i) => ({ ...by(i === 1 ? 'rina' : 'sari'), startAt: `2026-11-1${i}T19:00:00+07:00` }));
    const corpus = corpusWith(rows);
    const records = creatorRecords(corpus, videoLines(consented({ videos: [video({})] }), corpus));
    expect(records.map(([handle, { sessions }]) => [handle, sessions])).toEqual([
      ['rina', 1],
      ['sari', 2],
    ]);
    expect(records[1]?.[1].cards.map(({ id }) => id)).toEqual(['s2', 's0']);
    expect(records.map(([, { videos }]) => videos.length)).toEqual([0, 1]);
  });

  it('stands on the page of all creators, those with most sessions first', () => {
    const corpus = corpusWith(
      rowsOf(3, (i) => by(i === 0 ? 'sari' : 'rina')).map((row) => ({ ...row, listed: false })),
    );
    const lines = creatorLines(creatorRecords(corpus, []));
    expect(lines.map(({ handle, sessions }) => [handle, sessions])).toEqual([
      ['rina', 2],
      ['sari', 1],
    ]);
  });

  it('leads to every session, however many, also to those that the list leaves out', () => {
    const rows = rowsOf(90, () => by('sari')).map((row, i) => ({ ...row, listed: i > 0 }));
    const [[, record] = []] = creatorRecords(corpusWith(rows), []);
    const ids = [...(record?.cards ?? []), ...(record?.older ?? [])].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(rows.map(({ card }) => card.id).toSorted());
  });
});
