import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
  const place = (path: string | null): string | null => {
    if (path === null || !kinds.test(path) || path.split(/[\\/]/).includes('..')) return null;
    const from = join(dataset.root, path);
    if (!existsSync(from)) return null;
    const to = [
      'media',
      ...path
        .replace(/^media[\\/]/, '')
        .split(/[\\/]/)
        .map(safeName),
    ].join('/');
    files.set(to, { from, to });
    return to;
  };
  const clips = new Map(
    [...dataset.clips].map(([id, list]) => [
      id,
      list.map((clip) => ({ ...clip, poster: place(clip.poster), file: place(clip.file) })),
    ]),
  );
  return { clips, files: [...files.values()] };
}
