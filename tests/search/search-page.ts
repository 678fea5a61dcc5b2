import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { SearchIsland } from '../../src/client/search-words.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { SearchDoc } from '../../src/search/document.ts';

const island: SearchIsland = {
  base: './',
  root: '../',
  lang: 'id',
  words: {
    idle: 'Ketik sesuatu.',
    loading: 'Mencari',
    found: '{n} hasil untuk {query}.',
    none: 'Tidak ada hasil untuk {query}.',
    corrected: 'Maksudnya {to}, bukan {from}.',
    dropped: 'Dilewati: {words}.',
    failed: 'Gagal dimuat.',
    outdated: 'Muat ulang.',
    kinds: {
      session: 'Sesi',
      product: 'Produk',
      creator: 'Kreator',
      guide: 'Panduan',
      lesson: 'Pelajaran',
      video: 'Video',
      category: 'Kategori',
    },
    ongoing: 'Berlangsung',
    ended: 'Selesai',
  },
};

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";

const html = `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}"><title>Cari</title><link rel="icon" href="data:,">
<script defer src="../assets/search.js"></script></head><body>
<form data-search role="search" hidden><input name="q" type="search" aria-label="Cari">
<select name="jenis"><option value="all">semua</option><option value="session">Sesi</option><option value="guide">Panduan</option></select>
<select name="urut"><option value="relevan">cocok</option><option value="gmv">penjualan</option></select><button>Cari</button></form>
<p data-search-status role="status" aria-live="polite"></p><ol data-search-results></ol><button data-search-more hidden>Lagi</button>
<script type="application/json" id="search-words">${JSON.stringify(island).replaceAll('<', '\\u003c')}</script></body></html>`;

/** Writes a site that is only a search page, in a folder whose name holds a space and a number sign; gives its folder. */
export async function searchSite(docs: Iterable<SearchDoc>): Promise<string> {
  const root = join(mkdtempSync(join(tmpdir(), 'sorot-cari-')), 'situs #1 uji');
  const write = (path: string, data: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), data);
  };
  buildSearch(docs, { write });
  const bundle = await rolldown({ input: join(import.meta.dirname, '../../src/client/search.ts') });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  write('assets/search.js', output[0].code);
  write('id/cari.html', html);
  return root;
}

/** A real Chromium: the system's, else the one that was set up for the tests. */
export function launchChromium(): Promise<Browser> {
  const system = '/usr/bin/chromium';
  return chromium.launch({ ...(existsSync(system) && { executablePath: system }), args: ['--no-sandbox'] });
}
