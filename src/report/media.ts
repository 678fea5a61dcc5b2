import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Consented } from '../consent/consent.ts';
import { safeName } from '../model/identity.ts';
import type { Clip } from '../model/records.ts';

/** A media file of the data folder and where it stands in the site. */
export interface MediaFile {
  from: string;
  to: string;
}

const kinds = /\.(jpe?g|png|webp|svg|mp4|webm)$/i;

/** The clips with their posters and files as paths of the site (null when the file is not there), and what to copy. */
export function clipsWithMedia(dataset: Consented): { clips: Map<string, Clip[]>; files: MediaFile[] } {
  const files = new Map<string, MediaFile>();
  const taken = new Set<string>();
  const place = (path: string | null): string | null => {
    if (path === null || !kinds.test(path) || path.split(/[\\/]/).includes('..')) return null;
    const from = join(dataset.root, path);
    if (!existsSync(from)) return null;
    const file = files.get(from) ?? { from, to: placeInSite(path, taken) };
    files.set(from, file);
    return file.to;
  };
  const clips = new Map(
    [...dataset.clips].map(([id, list]) => [
      id,
      list.map((clip) => ({ ...clip, poster: place(clip.poster), file: place(clip.file) })),
    ]),
  );
  return { clips, files: [...files.values()] };
}

/** A safe path under `media/` that no other file has; the ending stays, since it tells browsers the kind. */
function placeInSite(path: string, taken: Set<string>): string {
  const folders = path.replace(/^media[\\/]/, '').split(/[\\/]/);
  const name = folders.pop() ?? '';
  const ending = extname(name);
  const stem = ['media', ...folders.map(safeName), safeName(name.slice(0, -ending.length))].join('/');
  const kind = ending.toLowerCase();
  let to = stem + kind;
  for (let n = 2; taken.has(to); n++) to = `${stem}-${n}${kind}`;
  taken.add(to);
  return to;
}
