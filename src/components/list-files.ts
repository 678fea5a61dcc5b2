import type { Lang } from '../i18n/words.ts';
import { epochSec } from '../model/time.ts';
import type { Writer } from '../model/writer.ts';
import { gmvKey } from '../report/corpus.ts';
import type { Card } from '../report/record.ts';
import { cardHtml } from './card.ts';
import { viewOf } from './view.ts';

/** Cards in a piece; the browser loads the pieces that hold the cards it shows, which another order scatters. */
const cardsInPiece = 8;

/** What sorting and filtering need of all listed sessions, column by column; positions are those of the list's order. */
export interface ListColumns {
  n: number;
  /** Cards in a piece. */
  piece: number;
  viewers: (number | null)[];
  views: (number | null)[];
  /** Only of sessions whose GMV compares with that of the list's first: others sort as if it were not known. */
  perHour: (number | null)[];
  /** Start, minutes since 1970. */
  at: number[];
  categories: string[];
  category: number[];
  creators: string[];
  creator: number[];
  /** Empty text where a session states none. */
  markets: string[];
  market: number[];
  /** 1 where the session is on now. */
  ongoing: string;
  /** 29 letters a session. */
  fingerprints: string;
  /** Practices in the order of the letters. */
  practices: string[];
}

/**
 * Writes what the list page loads on demand, as classic scripts that work on file:// too:
 * `list/<lang>/columns.js` and pieces of ready cards, `list/<lang>/c<n>.js`.
 */
export function writeListFiles(cards: readonly Card[], practices: readonly string[], lang: Lang, writer: Writer): void {
  const view = viewOf(lang, 'live');
  writer.write(`list/${lang}/columns.js`, script('columns', columnsOf(cards, practices)));
  for (let piece = 0; piece * cardsInPiece < cards.length; piece++) {
    const html = cards
      .slice(piece * cardsInPiece, (piece + 1) * cardsInPiece)
      .map((card) => cardHtml(card, view, 'h2'));
    writer.write(`list/${lang}/c${piece}.js`, script(`c${piece}`, html));
  }
}

/** JSON.parse of a string is quicker for engines than the same literal; U+2028/9 would end old ones' strings. */
function script(name: string, value: unknown): string {
  const json = JSON.stringify(JSON.stringify(value))
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `__sorot.list(${JSON.stringify(name)},JSON.parse(${json}))`;
}

function columnsOf(cards: readonly Card[], practices: readonly string[]): ListColumns {
  const index = (values: readonly string[]) => {
    const names = [...new Set(values)];
    const places = new Map(names.map((name, i) => [name, i]));
    return { names, column: values.map((value) => places.get(value) ?? 0) };
  };
  const categories = index(cards.map((card) => card.category?.slug ?? ''));
  const creators = index(cards.map((card) => card.creator.handle));
  const markets = index(cards.map((card) => card.market ?? ''));
  return {
    n: cards.length,
    piece: cardsInPiece,
    viewers: cards.map((card) => card.viewers),
    views: cards.map((card) => card.views),
    perHour: cards.map((card) => (cards[0] && gmvKey(card) === gmvKey(cards[0]) ? card.gmvPerHour : null)),
    at: cards.map((card) => Math.round(epochSec(card.startAt) / 60)),
    categories: categories.names,
    category: categories.column,
    creators: creators.names,
    creator: creators.column,
    markets: markets.names,
    market: markets.column,
    ongoing: cards.map((card) => (card.status === 'ongoing' ? '1' : '0')).join(''),
    fingerprints: cards.map((card) => card.fingerprint).join(''),
    practices: [...practices],
  };
}
