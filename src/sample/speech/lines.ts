import { type Chance, deck } from '../random.ts';
import type { Stage } from '../scenes.ts';
import { common } from './common.ts';

/** Words by which a line belongs to a stage, so that a host who leaves the stage out does not touch it by the way. */
const marks: Partial<Record<Stage, RegExp>> = {
  act: /keranjang|checkout|\bco\b|order|follow|share|dibungkus|bayar|tap-tap|pencet/i,
  talk: /\{kak2?\}|\{tanya\}|komen|tulis|tanya|siapa|\?$|jawab|angkat tangan|sebut|cerita|absen|polling|kasih angka|tebak|makasih|terima kasih|matur nuwun|takok|ada yang|menurut/i,
  trust:
    /garansi|retur|BPOM|P-IRT|SNI|tukar|COD|estimasi|kedaluwarsa|segel|\basli\b|nota|faktur|dicek|kirim|ganti|label|jamin|uji|\bhari\.|lima hari/i,
  offer: /diskon|voucher|promo|gratis|hemat|harga|flash|gratis|bundling|saldo/i,
};

/** How many lines back a host remembers what was just said. */
const memory = 45;

/** Draws lines of a kind in a shuffled order, not those said just now, and none that a left-out stage owns. */
export interface LineBook {
  draw: (kind: string, lines: readonly string[]) => string;
  /** Whether any of these lines was not said just now. */
  fresh: (lines: readonly string[]) => boolean;
  /** Whether no left-out stage owns a line. */
  allowed: (line: string) => boolean;
}

export function lineBook(without: ReadonlySet<Stage>, luck: Chance): LineBook {
  const taboo = [...without].flatMap((stage) => marks[stage] ?? []);
  const allowed = (line: string) => !taboo.some((mark) => mark.test(line));
  const clean = (lines: readonly string[]) => lines.filter(allowed);
  const decks = new Map<string, () => string>();
  const recent: string[] = [];
  return {
    draw: (kind, lines) => {
      let next = decks.get(kind);
      if (next === undefined) {
        const left = clean(lines);
        // A handful of lines left would be said over and over; the host rather talks of other things.
        next = deck(
          left.length >= Math.min(4, lines.length) ? left : [...left, ...clean([...common.small, ...common.fill])],
          luck,
        );
        decks.set(kind, next);
      }
      let line = next();
      for (let tries = 0; tries < 6 && recent.includes(line); tries++) line = next();
      recent.push(line);
      if (recent.length > memory) recent.shift();
      return line;
    },
    allowed,
    fresh: (lines) => lines.some((line) => !recent.includes(line)),
  };
}
