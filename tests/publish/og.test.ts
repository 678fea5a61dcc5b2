import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { creatorText } from '../../src/components/card.ts';
import { listFiles } from '../../src/publish/files.ts';
import { coveredCharacters } from '../../src/publish/font-coverage.ts';
import { lightColours } from '../../src/publish/og.ts';
import { type CardStage, sessionMade } from '../../src/publish/og-cards.ts';
import { cardDrawer } from '../../src/publish/og-draw.ts';
import { cardTree } from '../../src/publish/og-face.ts';
import { drawable } from '../../src/publish/og-text.ts';
import { sessionsWithSocialCard } from '../../src/report/social.ts';
import { viewAt } from '../components/stage.ts';
import { cardWith, rowsOf } from '../report/made.ts';
import { emptyFolder } from './folders.ts';
import { projectRoot } from './small-report.ts';

const font = readFileSync('src/styles/font/plus-jakarta-sans.woff2');
const covered = coveredCharacters(font);
const colours = lightColours(projectRoot);
const stage: CardStage = { view: viewAt('index'), colours, drawable: (text) => drawable(text, covered) };
const lit = {
  levels: '5a0z9k3',
  lit: [
    { proof: 1, from: 1, to: 2 },
    { proof: 2, from: 2, to: 3 },
  ],
};

/** Width and height from the header of a PNG (ISO 15948, IHDR). */
function sizeOf(png: Uint8Array) {
  const view = Buffer.from(png);
  expect(view.subarray(1, 4).toString()).toBe('PNG');
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}

describe('what the font can draw', () => {
  it('is read from the font itself', () => {
    for (const character of 'AZaz09 …“”’–·é') expect(covered.has(character.codePointAt(0) ?? 0), character).toBe(true);
    for (const character of 'ไ日ع🔥▲') expect(covered.has(character.codePointAt(0) ?? 0), character).toBe(false);
  });

  it.each([
    ['Gamis 🔥🔥 murah', 'Gamis murah'],
    ['𝗣𝗿𝗼𝗺𝗼 ｓｐｅｓｉａｌ', 'Promo spesial'],
    ['Şal ipek', 'Sal ipek'],
    ['dua\u0000\u200b\nbaris', 'dua baris'],
    ['ขายของออนไลน์', null],
    ['🔥🔥', null],
    ['', null],
  ])('of %j is %j', (text, expected) => {
    expect(drawable(text, covered)).toBe(expected);
  });

  it('never holds a character that the font lacks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const character of drawable(text, covered) ?? '')
          expect(covered.has(character.codePointAt(0) ?? 0)).toBe(true);
      }),
    );
  });
});

describe('a session’s card', () => {
  const hostile = [
    { name: 'a plain title', card: cardWith({ beam: lit }) },
    {
      name: 'markup in the title',
      card: cardWith({ title: '</text><script>alert(1)</script> & "x" {{y}}', beam: lit }),
    },
    { name: 'a title without an end', card: cardWith({ title: 'Gamis'.repeat(400), beam: lit }) },
    { name: 'a title of many words', card: cardWith({ title: 'promo '.repeat(300) }) },
    {
      name: 'control characters and emoji',
      card: cardWith({ title: '\u0000\u202e🔥\ud83d', creator: { handle: 'a', name: '🔥', known: true } }),
    },
    {
      name: 'another script',
      card: cardWith({ title: 'ขายของออนไลน์', creator: { handle: 'som.jai', name: 'สมใจ', known: true } }),
    },
    {
      name: 'nothing known',
      card: cardWith({ title: '', gmv: null, gmvBasis: null, orders: null, viewers: null, category: null }),
    },
  ];

  test.each(hostile)('with $name is 1200 x 630 and below 100 kB', async ({ card }) => {
    const { file, face } = sessionMade(stage, card);
    const png = await cardDrawer(emptyFolder(), font, 'test').draw(cardTree(face, colours));
    expect(file).toBe('og/live-a.png');
    expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
    expect(png.length).toBeLessThan(100_000);
  });

  it('names the creator by handle and the session by its time where the font has no letters for them', () => {
    const card = cardWith({ title: 'ขายของออนไลน์', creator: { handle: 'som.jai', name: 'สมใจ', known: true } });
    const { face } = sessionMade(stage, card);
    expect(creatorText(card.creator, stage.view)).toBe('สมใจ');
    expect(face.by).toMatch(/^som\.jai · /);
    expect(face.title).toContain('10 Nov 2026');
  });

  it('says what its figure counts, and on which basis', () => {
    expect(sessionMade(stage, cardWith({ gmvBasis: 'direct' })).face.figure?.basis).toContain('GMV langsung');
    expect(sessionMade(stage, cardWith({ gmv: null })).face.figure).toEqual({ value: '90', basis: 'pesanan' });
    const unknown = { gmv: null, orders: null, viewers: null };
    expect(sessionMade(stage, cardWith(unknown)).face.figure).toBeNull();
  });

  it('of invented data says so', () => {
    expect(sessionMade(stage, cardWith()).face.synthetic).toBe('Data contoh sintetis');
  });

  it('has its numbered pins inside the picture', () => {
    const { pictures } = sessionMade(stage, cardWith({ beam: lit })).face;
    expect(pictures[0]?.pins.map(({ number }) => number)).toEqual([1, 2]);
    for (const { x, radius } of pictures[0]?.pins ?? []) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(pictures[0]?.width ?? 0);
    }
  });
});

describe('drawing', () => {
  const tree = (title: string) => cardTree(sessionMade(stage, cardWith({ title, beam: lit })).face, colours);
  let dir: string;
  beforeEach(() => {
    dir = join(emptyFolder(), 'og');
  });

  it('draws an unchanged card once, and a changed one again', async () => {
    const first = cardDrawer(dir, font, 'v1');
    const png = await first.draw(tree('a'));
    expect(first).toMatchObject({ drawn: 1, reused: 0 });
    const second = cardDrawer(dir, font, 'v1');
    expect(Buffer.from(await second.draw(tree('a'))).equals(Buffer.from(png))).toBe(true);
    expect(second).toMatchObject({ drawn: 0, reused: 1 });
    await second.draw(tree('b'));
    expect(second).toMatchObject({ drawn: 1, reused: 1 });
  });

  it('takes the bytes that are kept, and draws none', async () => {
    await cardDrawer(dir, font, 'v1').draw(tree('a'));
    const [name = ''] = listFiles(dir);
    writeFileSync(join(dir, name), 'kept');
    expect(Buffer.from(await cardDrawer(dir, font, 'v1').draw(tree('a'))).toString()).toBe('kept');
  });

  it('draws again for another version of what draws', async () => {
    await cardDrawer(dir, font, 'v1').draw(tree('a'));
    const other = cardDrawer(dir, font, 'v2');
    await other.draw(tree('a'));
    expect(other.drawn).toBe(1);
  });

  it('gives the same bytes whatever was drawn before', async () => {
    const alone = await cardDrawer(dir, font, 'v1').draw(tree('a'));
    const later = cardDrawer(join(dir, 'later'), font, 'v1');
    for (const title of ['b', 'Gamis 2026', 'c']) await later.draw(tree(title));
    expect(Buffer.from(await later.draw(tree('a'))).equals(Buffer.from(alone))).toBe(true);
  });

  it('forgets what no card asks for any more, half-written files too', async () => {
    const first = cardDrawer(dir, font, 'v1');
    await first.draw(tree('a'));
    await first.draw(tree('b'));
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'x.png.new'), 'half');
    const second = cardDrawer(dir, font, 'v1');
    await second.draw(tree('b'));
    second.forgetOthers();
    expect(listFiles(dir)).toHaveLength(1);
    expect(statSync(join(dir, listFiles(dir)[0] ?? '')).size).toBeGreaterThan(1000);
  });
});

describe('which sessions have a card', () => {
  const day = (i: number) => ({ startAt: new Date(Date.UTC(2026, 0, 1) + i * 86_400_000).toISOString() });

  it('are the 200 newest listed ones, all, or none', () => {
    const rows = [...rowsOf(250, day), ...rowsOf(3, (i) => ({ id: `hidden${i}`, ...day(900) }), false)];
    const main = sessionsWithSocialCard(rows, 'main');
    expect(main.size).toBe(200);
    expect(main.has('s249') && main.has('s50')).toBe(true);
    expect(main.has('s49') || main.has('hidden0')).toBe(false);
    expect(sessionsWithSocialCard(rows, 'all').size).toBe(250);
    expect(sessionsWithSocialCard(rows, 'none').size).toBe(0);
  });
});
