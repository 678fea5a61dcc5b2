import type { Detail } from '../detail.ts';
import { chanceFor } from '../random.ts';
import { plantedViewer, viewers } from './regions.ts';
import type { Asked } from './speak.ts';

export interface ChatLine {
  at: number;
  kind: 'comment' | 'question' | 'join' | 'like' | 'follow' | 'share' | 'gift';
  user: string;
  text: string;
}

const remarks = [
  'hadir kak',
  'spill dong kak',
  'udah co ya',
  'cakep banget',
  'warnanya ada apa aja',
  'masih ada stok?',
  'nungguin etalase dua',
  'gratis ongkir nggak',
  'kak lihat belakangnya',
  'paket aku udah sampai, makasih',
  'suaranya kecil kak',
  'jelas kok suaranya',
  'wah turun harganya',
  'mau yang hitam',
  'bisa cod?',
  'kak ulang lagi yang tadi',
  'dari Kediri nyimak',
  'dari Bontang hadir',
  'nyimak dulu',
  'gas kak',
  '❤️❤️',
  '👍',
  'lucu banget',
  'belum gajian huhu',
  'makasih kak udah dijawab',
];

/** Viewers' side of the talk: their questions shortly before the host takes them up, and the usual chatter. */
export function chatOf(detail: Detail, asked: readonly Asked[], seed: number): ChatLine[] {
  const { scene, index } = detail.planned;
  const luck = chanceFor(seed, 'chat', index);
  const userOf = (name: string) =>
    `${name.toLowerCase().replace(/[^a-z]/g, '')}${luck.pick(['_', '.', ''])}${luck.int(1, 99)}`;
  const lines: ChatLine[] = asked.map(({ at, who, question }) => ({
    at: Math.max(1, at - luck.int(3, 25)),
    kind: 'question',
    user: userOf(who.split(' ').at(-1) ?? who),
    text: luck.maybe(0.5) ? question.toLowerCase() : `kak ${question.toLowerCase()}`,
  }));
  for (let i = 0; i < 110; i++) {
    const kind = luck.maybe(0.72) ? 'comment' : luck.pick(['join', 'like', 'follow', 'share', 'gift'] as const);
    lines.push({
      at: luck.int(2, scene.sec - 5),
      kind,
      user: userOf(luck.pick(viewers)),
      text: kind === 'comment' ? luck.pick(remarks) : '',
    });
  }
  if (scene.planted) {
    const user = `${plantedViewer.toLowerCase()}_88`;
    lines.push({ at: 95, kind: 'comment', user, text: `panggil ${plantedViewer} aja kak` });
    lines.push({ at: 640, kind: 'question', user, text: 'bisa kirim ke Jember? nomor saya 0812-0000-4417' });
  }
  return lines.sort((a, b) => a.at - b.at);
}
