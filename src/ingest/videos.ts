import { type Video, videoSchema } from '../model/records.ts';
import type { World } from './world.ts';

/**
 * Adds what a file says of a video. Own fields go over what is there; of two exports the one with more views is newer.
 * Returns whether the video is new, or the path of the field that does not fit.
 */
export function putVideo(world: World, video: Video, own: boolean): 'new' | 'known' | { field: string } {
  const parsed = videoSchema.safeParse(video);
  if (!parsed.success) return { field: String(parsed.error.issues[0]?.path[0] ?? '') };
  const before = world.videos.get(video.id);
  if (!before) {
    world.videos.set(video.id, parsed.data);
    return 'new';
  }
  const wins = own || (video.views ?? 0) >= (before.views ?? 0);
  world.videos.set(video.id, wins ? over(before, parsed.data) : over(parsed.data, before));
  return 'known';
}

/** `above` over `below`, where `above` says anything. */
function over(below: Video, above: Video): Video {
  const said = Object.entries(above).filter(([, value]) => value !== null && value !== '');
  return { ...below, ...Object.fromEntries(said) };
}
