import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/publish/audit.ts';
import { nameSearch } from '../../src/publish/name-search.ts';
import { personalData } from '../../src/publish/personal-data.ts';
import { emptyFolder, plant } from './folders.ts';
import { soundSite } from './sound-site.ts';

const found = (name: string, text: string) => nameSearch([name]).find(text).has(name);

describe('a withdrawn name is found', () => {
  test.each([
    ['rina', 'Sesi Rina malam ini'],
    ['rina', 'https://www.tiktok.com/@rina/live'],
    ['@rina', 'oleh RINA.'],
    ['rina', 'live/rina-20260731-1900.html'],
    ['rina', 'kreator/rina.html'],
    ['toko.id', 'a,toko.id,b'],
    ['7123456789', '"id":"7123456789"'],
    ['Toko Rina', '<b>Toko\n   rina</b>'],
    ['Toko Rina', 'kreator/toko-rina.html'],
    ['Toko Rina', '?q=toko+rina'],
    ['Toko Rina', 'https://wa.me/?text=Toko%20Rina'],
    ['Toko Rina', '%2520Toko%2520Rina%2520'],
    ['Rina’s & Co', 'Rina’s &amp; Co'],
    ["Rina's", 'Rina&#39;s'],
    ['Sinta <3', JSON.stringify('Sinta <3').replace('<', '\\u003c')],
    ['Ayu é', 'Ayu e\u0301'],
    ['Ayu é', 'Ayu%20%C3%A9'],
    ['𝓡𝓲𝓷𝓪', 'kak 𝓡𝓲𝓷𝓪!'],
    ['Jo', 'halo @jo'],
    ['Jo', '1,jo,2'],
    ['Jo', 'kreator/jo.html'],
  ])('%j in %j', (name, text) => {
    expect(found(name, text)).toBe(true);
  });
});

describe('another name is not taken for it', () => {
  test.each([
    ['rina', 'Karina dan Rinai'],
    ['rina', 'rina_shop'],
    ['rina', 'kreator rina.shop'],
    ['rina', 'toko.rina'],
    ['7123456789', '171234567890'],
    ['Toko Rina', 'toko, rina'],
    ['Jo', 'jo bilang begitu'],
    ['', 'anything'],
    ['@', 'a@b'],
  ])('%j in %j', (name, text) => {
    expect(found(name, text)).toBe(false);
  });
});

test('names are found together as they are found one by one, also when one holds another', () => {
  const name = fc.stringMatching(/^[ab]{3,6}$/);
  const text = fc.stringMatching(/^[ab ]{0,40}$/);
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), text, (names, words) => {
      const single = names.filter((each) => words.split(' ').includes(each));
      expect([...nameSearch(names).find(words)].sort()).toEqual(single.sort());
    }),
  );
});

describe('phone numbers and addresses are found', () => {
  test.each([
    ['WA 0812-3456-7890 ya', '0812-3456-7890'],
    ['(+62) 812 3456 7890', '(+62) 812 3456 7890'],
    ['+6281234567890', '+6281234567890'],
    ['62 812 3456 789', '62 812 3456 789'],
    ['0857.1234.5678', '0857.1234.5678'],
    ['https://wa.me/6281234567890?text=x', 'wa.me/6281234567890'],
    ['kantor (021) 555 1234', '(021) 555 1234'],
    ['tulis ke Rina.S@toko.co.id, ya', 'Rina.S@toko.co.id'],
  ])('in %j', (text, value) => {
    expect(personalData(text).map((datum) => datum.value)).toEqual([value]);
  });
});

test.each([
  '1730812345678901',
  'rina-0812345678',
  '0.0812345678',
  'x0812345678y',
  'M0 8L12 34 56 78 90',
  'icon@2x.png',
  'chart.js@4.6.1',
  '@rina.shop',
  '[nama] 12.500.000',
  '6281234567890123',
])('%j holds nobody’s number or address', (text) => {
  expect(personalData(text)).toEqual([]);
});

const withdrawn = [['rina', 'Toko Rina', '7123456789012345']];

test('a withdrawn creator is found in file names and in every kind of text file', async () => {
  const files = {
    ...soundSite(),
    'feed.xml': '<author>Toko Rina</author>',
    'data/x.csv': '1,7123456789012345',
    'media/rina.mp4': '',
  };
  const { problems } = await audit(plant(emptyFolder(), files), { withdrawn });
  expect(problems.map(({ code, page }) => `${code} ${page}`)).toEqual(
    [
      'data/sessions.csv',
      'data/sessions.json',
      'data/x.csv',
      'feed.xml',
      'live.html',
      'live/rina-20260731-1900.html',
      'media/rina.mp4',
    ].map((page) => `withdrawn ${page}`),
  );
});

test('numbers packed as letters in the search index are not read as names, its words are', async () => {
  const chunk = (terms: string) => `c('t/0',JSON.parse('{"terms":"${terms}","postings":["rina","AB"]}'))`;
  const site = (terms: string) => {
    const { 'live/rina-20260731-1900.html': _, 'data/sessions.csv': __, ...files } = soundSite();
    const rest = {
      'live.html': files['live.html']?.replace(/<a href="live\/rina.*?<\/a>/, '') ?? '',
      'data/sessions.json': files['data/sessions.json']?.replace(/\{"id":"rina.*?\},/, '') ?? '',
    };
    return plant(emptyFolder(), { ...files, ...rest, 'search/t/0.js': chunk(terms) });
  };
  expect((await audit(site('promo toko'), { withdrawn })).problems).toEqual([]);
  expect((await audit(site('promo rina'), { withdrawn })).problems.map(({ page }) => page)).toEqual(['search/t/0.js']);
});

test('only the operator’s own number and address may stand in a site, and the report masks the others', async () => {
  const data = {
    'data/x.csv': 'call 081234567890 or +62 813 1111 2222',
    'data/y.csv': 'IZIN@agensi.example, rina@toko.id',
  };
  const dir = plant(emptyFolder(), { ...soundSite(), ...data, 'assets/site.js': '/* a@b.org */' });
  const { problems } = await audit(dir);
  expect(problems.map(({ code, page }) => `${code} ${page}`)).toEqual(['email data/y.csv', 'phone data/x.csv']);
  expect(problems[0]?.what).toContain('r…@toko.id');
  expect(problems[1]?.what).toContain('6281…22');
  const named = await audit(dir, { contact: 'WA +62 813-1111-2222 atau rina@toko.id' });
  expect(named.problems.map(({ page }) => page)).toEqual(['data/y.csv', 'izin.html', 'data/x.csv', 'izin.html']);
});
