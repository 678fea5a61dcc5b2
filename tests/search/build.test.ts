import { describe, expect, it } from 'vitest';
import { memoryWriter } from '../../src/model/writer.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { BaseChunk, DocumentChunk, TermChunk, WordChunk } from '../../src/search/chunks.ts';
import { readNumbers } from '../../src/search/digits.ts';
import { corpus, page, seeded } from './corpus.ts';
import { built, runChunk } from './loader.ts';

const docs = corpus(300);
const { files, written, load } = built(docs);

describe('the files of an index', () => {
  it('are the same for the same pages in whatever order', () => {
    const next = seeded(5);
    const shuffled = docs.map((doc) => ({ doc, at: next() })).sort((a, b) => a.at - b.at);
    expect([...built(shuffled.map(({ doc }) => doc)).files]).toEqual([...files]);
  });

  it('have names every file system takes', () => {
    for (const path of files.keys()) expect(path).toMatch(/^search\/([a-z0-9-]+\/)?[a-z0-9.-]+\.js$/);
  });

  it('hand themselves over under their own names, with one version', () => {
    const versions = new Set<string>();
    for (const [path, script] of files) {
      const [name, data] = runChunk(script);
      expect(`search/${name}.js`).toBe(path);
      versions.add((data as { v: string }).v);
    }
    expect(versions.size).toBe(1);
  });

  it('change their version with a single letter of a page', () => {
    const changed = docs.map((doc, i) => (i === 7 ? { ...doc, body: `${doc.body}.` } : doc));
    const [, before] = runChunk(files.get('search/base.js') ?? '');
    const [, after] = runChunk(built(changed).files.get('search/base.js') ?? '');
    expect((after as BaseChunk).v).not.toBe((before as BaseChunk).v);
  });

  it('are counted as written', () => {
    expect(written.documents).toBe(docs.length);
    expect(written.shards).toBe(files.size);
    expect(written.bytes).toBe([...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  });

  it('are all named by the base, and no others', async () => {
    const base = (await load('base')) as BaseChunk;
    const of = (folder: string) => [...files.keys()].filter((path) => path.startsWith(`search/${folder}/`)).length;
    expect(base.terms.split(' ')).toHaveLength(of('t'));
    expect(base.words.split(' ')).toHaveLength(of('w'));
    expect(readNumbers(base.documents)).toHaveLength(of('d'));
    expect(of('t') + of('w') + of('d') + 2).toBe(files.size);
  });

  it('begin where the base says, and ascend', async () => {
    const base = (await load('base')) as BaseChunk;
    const terms: string[] = [];
    for (const [i, first] of base.terms.split(' ').entries()) {
      const shard = ((await load(`t/${i}`)) as TermChunk).terms.split(' ');
      expect(shard[0]).toBe(first);
      terms.push(...shard);
    }
    expect(terms).toEqual([...new Set(terms)].sort());
    expect(terms).toHaveLength(written.terms);
    for (const [i, first] of base.words.split(' ').entries()) {
      expect(((await load(`w/${i}`)) as WordChunk).words.split(' ')[0]).toBe(first);
    }
  });

  it('hold every page once', async () => {
    const base = (await load('base')) as BaseChunk;
    const paths: string[] = [];
    for (const [i, count] of readNumbers(base.documents).entries()) {
      const { rows } = (await load(`d/${i}`)) as DocumentChunk;
      expect(rows).toHaveLength(count);
      paths.push(...rows.map(([path]) => path));
    }
    expect(paths.sort()).toEqual(docs.map(({ path }) => path).sort());
  });

  it('hold no name that stands in no page', () => {
    const everything = [...files.values()].join('\n').toLowerCase();
    expect(docs.some(({ creator }) => everything.includes(creator))).toBe(true);
    for (const name of ['zulfahmi', 'zulfahmi.store', 'zulfah']) expect(everything).not.toContain(name);
  });

  it('carry any text unharmed', async () => {
    const title = `</script> ' " \\ \u2028 \u2029 \u0000 \ud800 =HYPERLINK("x") 🎀`;
    const { engine } = built([page({ path: 'live/a.html', title, body: 'isi' })]);
    const { hits } = await engine.search('isi', { lang: 'id', limit: 1, offset: 0 });
    expect(hits[0]?.doc.title).toBe(title);
  });
});

describe('an empty site', () => {
  it('has an index that finds nothing', async () => {
    const writer = memoryWriter();
    expect(buildSearch([], writer)).toMatchObject({ documents: 0, terms: 0 });
    const { engine } = built([]);
    for (const query of ['', 'serum', 'se']) {
      expect(await engine.search(query, { lang: 'id', limit: 5, offset: 0 })).toMatchObject({ total: 0, hits: [] });
    }
  });
});
