import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Consented } from '../consent/consent.ts';
import { safeName } from '../model/identity.ts';
import { captionCues, webVtt } from './captions.ts';
import type { ShownClip } from './record.ts';

/** A media file of the data folder and where it stands in the site. */
export interface MediaFile {
  from: string;
  to: string;
}

/** A file of captions that the site gets. */
export interface CaptionFile {
  to: string;
  text: string;
}

const kinds = /\.(jpe?g|png|webp|svg|mp4|webm)$/i;
const played = /\.(mp4|webm)$/;

/**
 * The clips with their posters and files as paths of the site (null when the file is not there), and what to copy. A clip
 * that can be played and of which the transcript knows the words has captions; only the transcripts of such are read.
 */
export function clipsWithMedia(dataset: Consented): {
  clips: Map<string, ShownClip[]>;
  files: MediaFile[];
  captions: CaptionFile[];
} {
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
    [...dataset.clips].map(([id, list]): [string, ShownClip[]] => [
      id,
      list.map((clip) => ({ ...clip, poster: place(clip.poster), file: place(clip.file) })),
    ]),
  );
  const captions: CaptionFile[] = [];
  for (const [id, list] of clips) {
    const playable = list.filter(({ file }) => file !== null && played.test(file));
    const spoken = playable.length > 0 ? dataset.attachments(id).cues : [];
    for (const clip of playable) {
      const cues = captionCues(spoken, clip);
      if (cues.length === 0) continue;
      const to = placeInSite(`${clip.file?.replace(played, '')}-${clip.id}.vtt`, taken);
      captions.push({ to, text: webVtt(cues) });
      clip.captions = { file: to, cues };
    }
  }
  return { clips, files: [...files.values()], captions };
}

/** The operator's mark, beside the pages: nothing else of the data folder goes there. */
export function logoFile(root: string, logo: string | null): MediaFile | null {
  return logo === null ? null : { from: join(root, logo), to: `logo${extname(logo).toLowerCase()}` };
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
