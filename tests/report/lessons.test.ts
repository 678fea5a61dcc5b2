import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Attachments } from '../../src/model/dataset.ts';
import { lessonReferences } from '../../src/report/lesson-references.ts';
import { lessonRecords } from '../../src/report/lessons.ts';
import type { SessionRecord } from '../../src/report/record.ts';
import { recordReader, writeRecords } from '../../src/report/store.ts';
import { slotsOf } from '../insight/minutes.ts';
import { cardWith, recordWith, saying, verdictWith } from './made.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const spoken: Attachments = {
  cues: ['Halo kak.', 'Garansi tujuh hari ya kak.'].map((text, i) => ({
    index: i + 1,
    startSec: 60 + i * 300,
    endSec: 64 + i * 300,
    text,
    speaker: 'host',
    source: 'transcript',
  })),
  chat: [],
  minutes: slotsOf('orders', new Array<number>(90).fill(2)),
};

const evidence = {
  evidenceCount: 1,
  ...verdictWith({
    evidence: [saying('Garansi tujuh hari ya kak.', { startSec: 360.4, marks: [[0, 7]] })],
  }),
};
const clip = {
  id: 'k1',
  sessionId: 's1',
  startSec: 1000,
  endSec: 1060,
  title: 'Tes bocor',
  highlight: null,
  productIds: [],
  file: null,
  url: null,
  poster: null,
};
const sessions: SessionRecord[] = ['s1', 's2'].map((id) =>
  recordWith({
    card: cardWith({ id, title: `Sesi ${id}` }),
    verdicts: [evidence],
    clips: [{ ...clip, sessionId: id }],
  }),
);

/** The lessons of these texts over two sessions, and which sessions were looked into. */
function lessonsOf(texts: Record<string, string>, records = sessions) {
  const dir = mkdtempSync(join(tmpdir(), 'sorot-lessons-'));
  folders.push(dir);
  writeRecords(
    dir,
    'session',
    records.map((record) => [record.card.id, record]),
  );
  const reader = recordReader(dir);
  const read: string[] = [];
  const watched = {
    ...reader,
    read<T>(kind: string, key: string): T {
      read.push(key);
      return reader.read<T>(kind, key);
    },
  };
  const sources = Object.entries(texts).map(([name, body]) => {
    const [lang = '', slug = ''] = name.split('/');
    return { lang, slug, body };
  });
  return { lessons: new Map(lessonRecords(sources, watched, () => spoken)), read };
}

const momentIn = (at: string, session = 's1') =>
  lessonsOf({ 'id/a': `<Session id="s1" />\n<Moment session="${session}" at="${at}" />` }).lessons.get('a')?.moments[0];

describe('what a lesson names', () => {
  it('is read from its components, whatever the order and quotes of their attributes', () => {
    const body = `<Step title="Satu">\n<Guide id="special-offers" />\n<Moment at='1:02:05' session="s1" />\n</Step>
      <Step title='Dua'><Session id="s2"/><Moment session="s2"
        at="760" /></Step>`;
    expect(lessonReferences(body)).toEqual({
      steps: 2,
      guides: ['special-offers'],
      sessions: ['s2'],
      moments: [
        { session: 's1', at: '1:02:05', second: 3725 },
        { session: 's2', at: '760', second: 760 },
      ],
    });
  });

  it.each(['12.40', '', '1:75', 'awal', '-5'])('has no second where the time says “%s”', (at) => {
    expect(lessonReferences(`<Moment session="s1" at="${at}" />`).moments[0]?.second).toBeNull();
  });
});

describe('a lesson', () => {
  it('is shown when it names no session, or at least one that is in the data', () => {
    const { lessons } = lessonsOf({
      'id/tanpa-sesi': 'Hanya kata-kata.',
      'id/separuh': '<Session id="s1" /><Session id="pergi" />',
      'id/pergi': '<Session id="pergi" /><Moment session="hilang" at="1:00" />',
    });
    expect([...lessons.keys()]).toEqual(['separuh', 'tanpa-sesi']);
    expect(lessons.get('separuh')?.sessions.map(({ id }) => id)).toEqual(['s1']);
  });

  it('is one for all its languages', () => {
    const { lessons } = lessonsOf({ 'id/a': '<Session id="s1" />', 'en/a': '<Session id="s2" /><Step title="x" />' });
    expect(lessons.get('a')).toMatchObject({ steps: 1, sessions: [{ id: 's1' }, { id: 's2' }] });
  });

  it('says nothing of a session that is not there, not even its name', () => {
    const { lessons } = lessonsOf({ 'id/a': '<Session id="s1" /><Session id="dia-20260101-1900" />' });
    expect(JSON.stringify(lessons.get('a'))).not.toContain('dia');
  });

  it('reads no session but those it names', () => {
    expect(lessonsOf({ 'id/a': '<Moment session="s2" at="1:00" />' }).read).toEqual(['s2']);
  });

  it('changes with the sessions that it shows, and only with them', () => {
    const body = { 'id/a': '<Session id="s1" /><Moment session="s1" at="6:00" />' };
    const renamed = (id: string) =>
      sessions.map((record) =>
        record.card.id === id ? { ...record, card: { ...record.card, title: 'Baru' } } : record,
      );
    const before = lessonsOf(body).lessons;
    expect(lessonsOf(body, renamed('s2')).lessons).toEqual(before);
    expect(lessonsOf(body, renamed('s1')).lessons).not.toEqual(before);
  });
});

describe('a moment of a lesson', () => {
  it('is the evidence near that second, with its place on the session’s page and the orders after it', () => {
    for (const at of ['5:52', '6:00', '6:10']) {
      expect(momentIn(at)).toMatchObject({
        kind: 'said',
        text: 'Garansi tujuh hari ya kak.',
        marks: [[0, 7]],
        highlight: 'buyer-trust',
        anchor: 't=360',
        atSec: 360.4,
        ordersNear: 10,
        title: 'Sesi s1',
      });
    }
  });

  it('is told whole where its quote was shortened, with the marks on the same words', () => {
    const shortened = (quote: string, mark: string) =>
      recordWith({
        card: cardWith({ id: 's1' }),
        verdicts: [
          {
            ...evidence,
            evidence: [
              saying(quote, {
                cue: 2,
                startSec: 360,
                marks: [[quote.indexOf(mark), quote.indexOf(mark) + mark.length]],
              }),
            ],
          },
        ],
      });
    for (const quote of ['…tujuh hari ya kak.', 'Garansi tujuh hari…', '…tujuh hari…']) {
      const body = { 'id/a': '<Moment session="s1" at="6:00" />' };
      const moment = lessonsOf(body, [shortened(quote, 'tujuh hari')]).lessons.get('a')?.moments[0];
      expect(moment?.text).toBe('Garansi tujuh hari ya kak.');
      expect(moment?.marks.map(([from, to]) => moment.text?.slice(from, to))).toEqual(['tujuh hari']);
    }
  });

  it('is, of two sentences as near, the one for a practice that the lesson is about', () => {
    const other = verdictWith({
      id: 'product-demo',
      evidence: [saying('Lihat ya, kak, teksturnya.', { startSec: 360.4 })],
    });
    const records = [
      recordWith({ card: cardWith({ id: 's1' }), verdicts: [evidence, { ...other, evidenceCount: 1 }] }),
    ];
    const moment = (guide: string) =>
      lessonsOf({ 'id/a': `<Guide id="${guide}" /><Moment session="s1" at="6:00" />` }, records).lessons.get('a')
        ?.moments[0];
    expect(moment('product-demo')?.highlight).toBe('product-demo');
    expect(moment('buyer-trust')?.highlight).toBe('buyer-trust');
  });

  it('is what was said there, without a place where the page does not show the sentence', () => {
    expect(momentIn('1:02')).toMatchObject({ kind: 'said', text: 'Halo kak.', highlight: null, anchor: null });
  });

  it('is the clip that covers the second where nothing was said', () => {
    expect(momentIn('17:00')).toMatchObject({ kind: 'clip', text: 'Tes bocor', anchor: 'klip-k1', atSec: 1000 });
  });

  it('is absent where the data has nothing, or not the session', () => {
    expect(momentIn('40:00')).toBeUndefined();
    expect(momentIn('6:00', 'pergi')).toBeUndefined();
  });
});
