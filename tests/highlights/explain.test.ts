import { describe, expect, test } from 'vitest';
import { explainJson, explainText } from '../../scripts/explain-text.ts';
import { findSession } from '../../scripts/find-session.ts';
import { chooseMain } from '../../src/highlights/choose.ts';
import { evaluate } from '../../src/highlights/evaluate.ts';
import { words } from '../../src/i18n/words.ts';
import { highlightIds } from '../../src/model/highlight.ts';
import { context, event, hour, live, say } from './fixture.ts';

const input = live({
  cues: say(['Yuk klik keranjang kuning sekarang.', 'Garansi resmi satu tahun ya.']),
  events: [event('giveaway', 600)],
});
const verdicts = evaluate(input, context);
const main = chooseMain(verdicts, { sessions: 1, met: {} });
const explained = { session: input.session, verdicts, main };

describe('explain --json', () => {
  const document = explainJson(explained, 'id');

  test('gives the session, all 29 highlights with all evidence, and the chosen ones with their sum', () => {
    expect(document.session).toMatchObject({ id: hour.id, creator: 'rara', title: hour.title, durationSec: 3600 });
    expect(document.highlights.map(({ number }) => number)).toEqual(highlightIds.map((_, i) => i + 1));
    expect(document.main.map(({ id }) => id)).toEqual(main.map(({ id }) => id));
    expect(Object.keys(document.main[0]?.why ?? {}).sort()).toEqual(
      ['strength', 'confidence', 'distinctiveness', 'weight', 'score'].sort(),
    );
  });
  test('words facts and keeps quotes with the position of their cue', () => {
    const evidenceOf = (id: string) => document.highlights.find((one) => one.id === id)?.evidence[0];
    expect(evidenceOf('effective-duration')).toMatchObject({
      fact: 'Mulai 18:00, siaran 60 menit (batasnya 45 menit).',
      cue: null,
    });
    expect(evidenceOf('buyer-trust')).toMatchObject({ quote: 'Garansi resmi satu tahun ya.', cue: 2, fact: null });
  });
});

describe('explain in the terminal', () => {
  const text = explainText(explained, 'id', words('id'));

  test('says for each practice what was seen, when, and what is missing', () => {
    expect(text).toContain('✓ H9 Bagi hadiah lewat fitur resmi: Terpenuhi, yakin 100%');
    expect(text).toContain('10:00  Giveaway LIVE ke-1 tercatat di log.  [dipakai]');
    expect(text).toContain('0:10  "Garansi resmi satu tahun ya."  [garansi]');
    expect(text).toContain('→ Minta pelatih menonton dan mengisi lembar pengamatan.');
    expect(text).not.toMatch(/undefined|\{\w+\}/);
  });
  test('shows how the score of a chosen practice comes about', () => {
    expect(text).toMatch(/= kekuatan \S+ × keyakinan \S+ × kelangkaan \S+ × bobot 1/);
  });
});

describe('naming a session', () => {
  const sessions = [
    { ...hour, id: 'rara-20261120-1800', roomId: '7712345' },
    { ...hour, id: 'rara-20261121-1800', roomId: null },
    { ...hour, id: 'dapur-20261120-0900', roomId: null },
  ];
  const found = (asked: string) => {
    const one = findSession(sessions, asked);
    return typeof one === 'string' ? one : one.id;
  };
  test('works by its ID, its room, or a part that only it has', () => {
    expect([found('rara-20261120-1800'), found('7712345'), found('dapur'), found('@Dapur')]).toEqual([
      'rara-20261120-1800',
      'rara-20261120-1800',
      'dapur-20261120-0900',
      'dapur-20261120-0900',
    ]);
  });
  test('an ambiguous part lists what it fits, an unknown one the nearest', () => {
    expect(found('rara')).toBe('"rara" cocok dengan 2 sesi: rara-20261120-1800, rara-20261121-1800.');
    expect(found('rara-20261129-1800')).toMatch(
      /^Sesi "rara-20261129-1800" tidak ada\. Yang paling dekat: rara-2026112/,
    );
  });
});
