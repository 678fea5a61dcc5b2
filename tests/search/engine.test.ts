import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../src/search/analysis.ts';
import type { SearchDoc } from '../../src/search/document.ts';
import { createEngine } from '../../src/search/engine.ts';
import { StaleIndexError } from '../../src/search/index-reader.ts';
import { lexicon } from '../../src/search/lexicon/index.ts';
import { corpus, page, words } from './corpus.ts';
import { built } from './loader.ts';

const docs = corpus(400, 3);
const site = built(docs);
const all = { lang: 'id', limit: 1000, offset: 0 } as const;
const analysis = createAnalysis(lexicon);

/** The words of a page, found without the tokens of the search: the corpus holds plain words, dots and amounts only. */
function plainWords({ title, creator, category, products, body }: SearchDoc): string[] {
  const text = [title, creator, category, products, body].join(' ').toLowerCase();
  return text.replace(/rp(\d+)\.900/g, '$1900').split(/[^a-z0-9]+/);
}

const pages = docs.map((doc) => {
  const own = plainWords(doc);
  return { path: doc.path, words: new Set(own), roots: new Set(own.map(analysis.stem)) };
});
const vocabulary = [...new Set(docs.flatMap(plainWords))]
  .filter((word) => word.length > 1 && !analysis.isStop(word))
  .sort();

function bruteForce(asked: readonly string[]): string[] {
  const hit = (own: (typeof pages)[number], word: string) => own.words.has(word) || own.roots.has(analysis.stem(word));
  return pages.filter((own) => asked.every((word) => hit(own, word))).map(({ path }) => path);
}

describe('a query', () => {
  it('finds exactly the pages that hold all its words or forms of them', async () => {
    const { pick, next } = words(11);
    let compared = 0;
    let answered = 0;
    while (compared < 400) {
      const asked = Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
        next() < 0.5 ? pick([...(pages[Math.floor(next() * pages.length)]?.words ?? [])]) : pick(vocabulary),
      );
      if (asked.some((word) => !vocabulary.includes(word)) || analysis.phrases(asked).length > 0) continue;
      const { total, hits, dropped, corrected } = await site.engine.search(`${asked.join(' ')} `, all);
      const expected = bruteForce(asked).sort();
      expect(hits.map(({ doc }) => doc.path).sort(), asked.join(' ')).toEqual(expected);
      expect(total).toBe(expected.length);
      expect([dropped, corrected]).toEqual([[], {}]);
      compared++;
      if (expected.length > 0) answered++;
    }
    expect(answered).toBeGreaterThan(200);
  });

  it('completes its last word until a space ends it', async () => {
    const word = vocabulary.find((one) => one.length > 7 && /^[a-z]+$/.test(one)) ?? '';
    const part = word.slice(0, -2);
    const open = await site.engine.search(part, all);
    const whole = await site.engine.search(`${word} `, all);
    const paths = open.hits.map(({ doc }) => doc.path);
    for (const { doc } of whole.hits) expect(paths).toContain(doc.path);
    expect(open.corrected).toEqual({});
  });

  it('ranks a word in the title before one in the text', async () => {
    const { engine } = built([
      page({ path: 'a.html', title: 'Masak bareng', body: 'wajan ini wajan granit' }),
      page({ path: 'b.html', title: 'Wajan granit', body: 'masak bareng' }),
    ]);
    const { hits } = await engine.search('wajan', all);
    expect(hits.map(({ doc }) => doc.path)).toEqual(['b.html', 'a.html']);
  });

  it('ranks the word itself before a form of it', async () => {
    const { engine } = built([
      page({ path: 'form.html', title: 'Menjual hijab' }),
      page({ path: 'word.html', title: 'Jual hijab' }),
    ]);
    for (const [query, first] of [
      ['jual', 'word.html'],
      ['menjual', 'form.html'],
    ]) {
      const { hits } = await engine.search(`${query} `, all);
      expect(hits.map(({ doc }) => doc.path)[0]).toBe(first);
      expect(hits).toHaveLength(2);
    }
  });

  it('leaves out words that stand nowhere, and says so', async () => {
    const { hits, dropped } = await site.engine.search('hijab xqzwvk ', all);
    expect(dropped).toEqual(['xqzwvk']);
    expect(hits.length).toBe(bruteForce(['hijab']).length);
  });

  it('finds nothing when none of its words stands anywhere', async () => {
    expect(await site.engine.search('xqzwvk ', all)).toMatchObject({ total: 0, dropped: ['xqzwvk'] });
    expect(await site.engine.search('!!!', all)).toMatchObject({ total: 0, dropped: [] });
  });

  it('ignores words without a subject unless there is nothing else', async () => {
    const { engine } = built([
      page({ path: 'a.html', title: 'Ini itu', body: 'x' }),
      page({ path: 'b.html', title: 'Tas' }),
    ]);
    expect((await engine.search('tas untuk yang ', all)).hits.map(({ doc }) => doc.path)).toEqual(['b.html']);
    expect((await engine.search('ini itu ', all)).hits.map(({ doc }) => doc.path)).toEqual(['a.html']);
  });

  it('may be empty, and then lists every page', async () => {
    expect((await site.engine.search('  ', { ...all, limit: 3 })).total).toBe(docs.length);
  });
});

describe('a misspelt word', () => {
  it('is mended in at least nine of ten cases, and never silently', async () => {
    const { pick, next } = words(23);
    const common = (word: string) => pages.filter((own) => own.words.has(word)).length > 1;
    const long = vocabulary.filter((word) => /^[a-z]{6,}$/.test(word) && common(word));
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    let mended = 0;
    let tried = 0;
    while (tried < 200) {
      const word = pick(long);
      const at = Math.floor(next() * (word.length - 1));
      const [before, here, after] = [word.slice(0, at), word.slice(at, at + 2), word.slice(at + 2)];
      const damaged = pick([
        `${before}${here[1]}${here[0]}${after}`,
        `${before}${pick([...letters])}${here[1]}${after}`,
        `${before}${here[1]}${after}`,
        `${before}${here[0]}${pick([...letters])}${here[1]}${after}`,
      ]);
      if (vocabulary.some((known) => analysis.stem(known) === analysis.stem(damaged) || known === damaged)) continue;
      tried++;
      const { corrected, dropped } = await site.engine.search(`${damaged} `, { ...all, limit: 1 });
      expect(Object.keys(corrected).length + dropped.length).toBe(1);
      if (corrected[damaged] === word) mended++;
    }
    expect(mended).toBeGreaterThanOrEqual(180);
  });
});

describe('filters, orders and counts', () => {
  const lang = 'id' as const;
  const mixed = built([
    page({ path: 'live/1.html', title: 'Tas satu', category: 'Tas', sort: { gmv: 5, viewers: null, at: 1 } }),
    page({ path: 'live/2.html', title: 'Tas dua', category: 'Tas', sort: { gmv: null, viewers: 9, at: 3 } }),
    page({ path: 'live/3.html', title: 'Tas tiga', category: 'Dapur', sort: { gmv: 0, viewers: 4, at: 2 } }),
    page({ path: 'panduan/tas.html', kind: 'guide', lang: 'id', title: 'Menjual tas' }),
    page({ path: 'panduan/bag.html', kind: 'guide', lang: 'en', title: 'Selling a tas' }),
  ]);
  const paths = async (options: object) => {
    const { hits } = await mixed.engine.search('tas', { lang, limit: 10, offset: 0, ...options });
    return hits.map(({ doc }) => doc.path);
  };

  it('keep to the language of the page', async () => {
    expect(await paths({})).not.toContain('panduan/bag.html');
    expect(await paths({ lang: 'en' })).toContain('panduan/bag.html');
    expect(await paths({ lang: 'en' })).not.toContain('panduan/tas.html');
  });

  it('sort largest first, zero before unknown', async () => {
    const kinds = ['session'];
    expect(await paths({ kinds, sort: 'gmv' })).toEqual(['live/1.html', 'live/3.html', 'live/2.html']);
    expect(await paths({ kinds, sort: 'viewers' })).toEqual(['live/2.html', 'live/3.html', 'live/1.html']);
    expect(await paths({ kinds, sort: 'at' })).toEqual(['live/2.html', 'live/3.html', 'live/1.html']);
  });

  it('narrow to kinds and to a category', async () => {
    expect(await paths({ kinds: ['guide'] })).toEqual(['panduan/tas.html']);
    expect((await paths({ category: 'Tas' })).sort()).toEqual(['live/1.html', 'live/2.html']);
    expect(await paths({ category: 'Tidak ada' })).toEqual([]);
  });

  it('count hits of every kind and category', async () => {
    const options = { lang, limit: 1, offset: 0, facets: true };
    const { facets, total } = await mixed.engine.search('tas', { ...options, kinds: ['session'] });
    expect(total).toBe(3);
    expect(facets).toEqual({ kinds: { session: 3, guide: 1 }, categories: { Tas: 2, Dapur: 1 } });
  });

  it('give further hits without repeating any', async () => {
    const whole = (await site.engine.search('hijab', all)).hits.map(({ doc }) => doc.path);
    const parts: string[] = [];
    for (let offset = 0; offset < whole.length; offset += 7) {
      const { hits } = await site.engine.search('hijab', { ...all, limit: 7, offset });
      parts.push(...hits.map(({ doc }) => doc.path));
    }
    expect(parts).toEqual(whole);
  });
});

describe('loading', () => {
  it('begins with the first query, asks for each chunk once, and leaves the columns alone', async () => {
    const { load, loaded } = built(docs);
    const engine = createEngine(load);
    expect(loaded).toEqual([]);
    await engine.search('hijab malam', { ...all, limit: 10 });
    await engine.search('hijab malam', { ...all, limit: 10, offset: 10 });
    expect(loaded).toContain('base');
    expect(loaded).not.toContain('cols');
    expect(new Set(loaded).size).toBe(loaded.length);
    await engine.search('hijab', { ...all, limit: 1, sort: 'gmv' });
    expect(loaded).toContain('cols');
  });

  it('is tried again after a failure', async () => {
    let broken = true;
    const { load } = built(docs);
    const engine = createEngine((name) =>
      broken && name !== 'base' ? Promise.reject(new Error('offline')) : load(name),
    );
    await expect(engine.search('hijab', all)).rejects.toThrow('offline');
    broken = false;
    expect((await engine.search('hijab', all)).total).toBeGreaterThan(0);
  });

  it('refuses chunks of another build', async () => {
    const { load } = built(docs);
    const other = built(docs.slice(1));
    const engine = createEngine((name) => (name === 'base' ? load(name) : other.load(name)));
    await expect(engine.search('hijab', all)).rejects.toThrow(StaleIndexError);
  });
});
