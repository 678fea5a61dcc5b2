import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Row {
  url: string;
  status: string;
  category: string | null;
  creator: string;
  listed: boolean;
  main: string[];
}

/** One page of each kind of a built site, by name: for screenshots and for checks that look at every kind. */
export function pageKinds(dir: string): Record<string, string> {
  const rows = JSON.parse(readFileSync(join(dir, 'data/sessions.json'), 'utf8')) as Row[];
  const rich = rows.toSorted((a, b) => b.main.length - a.main.length)[0];
  const live = rows.find((row) => row.status === 'ongoing');
  const poor = rows.find((row) => row.main.length < 3);
  const kinds: Record<string, string> = {
    home: 'index.html',
    list: 'live.html',
    videos: 'video.html',
    guides: 'panduan.html',
    guide: 'panduan/special-offers.html',
    search: 'cari.html',
    saved: 'simpanan.html',
    method: 'metode.html',
    permission: 'izin.html',
    categories: 'kategori.html',
    creators: 'kreator.html',
    clips: 'klip.html',
    lessons: 'pelajaran.html',
    notfound: '404.html',
  };
  if (rich) {
    kinds['session'] = rich.url;
    kinds['creator'] = `kreator/${rich.creator}.html`;
    const html = readFileSync(join(dir, rich.url), 'utf8');
    const category = /href="\.\.\/(kategori\/[^"#?]+)"/.exec(html)?.[1];
    const product = /href="\.\.\/(produk\/[^"#?]+)"/.exec(html)?.[1];
    if (category) kinds['category'] = decodeURIComponent(category);
    if (product) kinds['product'] = decodeURIComponent(product);
  }
  // The first of a folder's pages in the alphabet stands for its kind.
  for (const [kind, folder] of [
    ['video', 'video'],
    ['lesson', 'pelajaran'],
  ] as const) {
    const page = existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)).toSorted()[0] : undefined;
    if (page) kinds[kind] = `${folder}/${page}`;
  }
  if (live) kinds['session-live'] = live.url;
  if (poor) kinds['session-poor'] = poor.url;
  return Object.fromEntries(Object.entries(kinds).filter(([, path]) => existsSync(join(dir, path))));
}
