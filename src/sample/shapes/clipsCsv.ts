import type { Detail, Slot } from '../detail.ts';
import type { Good } from '../goods/good.ts';
import { chanceFor } from '../random.ts';
import { clock } from '../wording.ts';
import { csv } from './csv.ts';
import { poster } from './poster.ts';

export interface MadeClip {
  ref: string;
  from: number;
  to: number;
  title: string;
  highlight: string;
  productIds: string;
  url: string | null;
  poster: string;
  svg: string;
}

/** Titles, and the practice a clip shows: written as number, slug or left to the reader, as people do. */
const kinds: readonly (readonly [string, string])[] = [
  ['Buka harga {nama}: sebut harga awal, lalu harga live', '13'],
  ['Demo {nama} dari dekat', 'product-demo'],
  ['Menjawab pertanyaan soal {nama} satu-satu', '4'],
  ['Ajakan checkout {nama} yang singkat', 'call-to-action'],
  ['Rinci bahan dan ukuran {nama}', '10'],
  ['Untuk siapa {nama}', 'target-audience'],
];

/** The clips of a session: its busiest offers, or its longest demonstrations when nothing was counted. */
export function clipsOf({ planned, beats, slots }: Detail, seed: number): MadeClip[] {
  const { scene, ref, room, index } = planned;
  const wanted = scene.ongoing ? 0 : (scene.clips ?? 0);
  if (wanted === 0) return [];
  const luck = chanceFor(seed, 'clips', index);
  const sold = (from: number, to: number) =>
    slots.filter((slot) => slot.from < to && slot.to > from).reduce((sum, slot) => sum + slot.orders, 0);
  const best = beats
    .filter((beat): beat is typeof beat & { good: Good } => beat.good !== null)
    .map((beat) => ({ beat, orders: sold(beat.from, beat.to) / (beat.to - beat.from) }))
    .sort((a, b) => b.orders - a.orders || a.beat.from - b.beat.from)
    .slice(0, wanted)
    .sort((a, b) => a.beat.from - b.beat.from);
  return best.map(({ beat }, i) => {
    const from = Math.max(0, beat.from - luck.int(0, 15));
    const [title, highlight] = beat.kind === 'offer' ? (kinds[0] ?? luck.pick(kinds)) : luck.pick(kinds.slice(1));
    return {
      ref,
      from,
      to: Math.min(beat.to, from + luck.int(35, 110)),
      title: title.replace('{nama}', beat.good.spoken),
      highlight,
      productIds: beat.good.id,
      url: luck.maybe(0.75) ? `https://tonton.example/klip/${room}-${i + 1}` : null,
      poster: `media/${ref}-${i + 1}.svg`,
      svg: poster(curve(slots), from / scene.sec, planned.person.category),
    };
  });
}

function curve(slots: readonly Slot[]): number[] {
  const step = Math.max(1, Math.ceil(slots.length / 48));
  return Array.from({ length: Math.ceil(slots.length / step) }, (_, i) =>
    slots.slice(i * step, (i + 1) * step).reduce((sum, slot) => sum + slot.gmv, 0),
  );
}

/** clips.csv; there are no recordings, so `file` stays empty. */
export function clipsCsv(clips: readonly MadeClip[]): string {
  const rows = clips.map((clip) => [
    clip.ref,
    clock(clip.from),
    clock(clip.to),
    clip.title,
    clip.highlight,
    clip.productIds,
    null,
    clip.url,
    clip.poster,
  ]);
  return csv(['session_id', 'start', 'end', 'title', 'highlight', 'product_ids', 'file', 'url', 'poster'], rows);
}
