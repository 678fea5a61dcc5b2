import { pageFile } from '../components/href.ts';
import type { SiteRecord } from '../report/record.ts';
import type { RecordReader } from '../report/store.ts';

const folders = {
  session: 'live',
  category: 'kategori',
  creator: 'kreator',
  product: 'produk',
  guide: 'panduan',
  video: 'video',
  lesson: 'pelajaran',
};

/** Kinds that are cut into numbered pages; the first has the plain name. */
const numbered = { list: 'live', videos: 'video', creators: 'kreator', clips: 'klip' };

/** Every page that a report gives, as files from the site's root: what `prune` keeps, and the sitemap. */
export function pageFiles(reader: RecordReader): string[] {
  const site = reader.read<SiteRecord>('site', 'site');
  const paths = ['index', 'live', 'video', 'panduan', 'izin', 'metode', 'cari', 'simpanan'];
  if (!site.locked) paths.push('kategori', 'kreator');
  if (site.has.clips) paths.push('klip');
  if (site.has.lessons) paths.push('pelajaran');
  for (const [kind, folder] of Object.entries(folders)) {
    for (const { key } of reader.keys(kind)) paths.push(`${folder}/${key}`);
  }
  for (const [kind, name] of Object.entries(numbered))
    for (const { key } of reader.keys(kind)) if (key !== '1') paths.push(`${name}-${key}`);
  const main = site.locales[0] ?? 'id';
  return ['404.html', ...site.locales.flatMap((lang) => paths.map((path) => pageFile(path, lang, main)))];
}
