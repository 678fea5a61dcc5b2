import { isCommonWord } from './common-words.ts';
import { placeholder, redactContacts } from './contacts.ts';

/** What a redactor must know to tell viewers from everybody else. */
export interface Cast {
  /** Names and handles of the host: they stay. */
  hosts: readonly string[];
  /** Product and brand names: they stay. */
  catalogue: readonly string[];
  /** User names seen in the session's chat: they go, however they are written. */
  viewers: readonly string[];
}

/** Words by which hosts and viewers address one person. */
const address =
  'kak|kakak|kaka|ka|mbak|mba|mbk|mas|bang|bng|abang|bunda|bund|bun|bu|ibu|pak|bapak|sis|sist|sista|om|tante|teteh|teh|neng|aa|akang|kang|uni|uda|mbok|bli|cik|ci|ce|cece|koko|ko|dek|adek|adik|dik|abah|kk|abg|cak|ning|nduk|jeng|mama|mamah|mami|mom|moms|bro|umi|ummi|ukhti|ukh|daeng|gan|say';
const greeting =
  'makasih|makasi|makasihh|terima ?kasih|trims|thanks|thank you|thx|tq|nuhun|matur nuwun|halo|hallo|hai|hi|hey|hei|welcome|selamat datang|dadah|bye|panggil|namaku|nama saya|nama aku|atas nama|dari kakak|buat kakak';
const callPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:${greeting}|${address}))((?:\s+(?:ya|yah|banyak|buat|untuk|sama|semuanya|juga|${address}))*)(\s+)([\p{L}][\p{L}'’]*(?:[._]?[\p{L}\p{N}]+)*)`,
  'giu',
);
const greetingThenComma = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:${greeting}),\s+)(\p{Lu}[\p{L}]+)(?=\s*(?:[!?.,]|$|\s(?:ya|yah|udah|sudah|mau)(?!\p{L})))`,
  'giu',
);
const addressOnly = new RegExp(`^(?:${address})$`, 'iu');
const handle = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}._]+/gu;

/**
 * Makes a redactor for one session. Viewers' names after an address word, @handles, phone numbers, e-mail and street
 * addresses and long numbers become `[penonton]`. Where a text has no capitals only known chat users can be told from
 * other words.
 */
export function makeRedactor(cast: Cast): (text: string) => string {
  const kept = tokensOf(cast.hosts, 2);
  const keptHandles = new Set(cast.hosts.map(fold));
  const viewers = new Set([...tokensOf(cast.viewers, 3)].filter((token) => !kept.has(token) && !isCommonWord(token)));
  const fullViewers = cast.viewers
    .map(fold)
    .filter((name) => name.length >= 3 && !keptHandles.has(name) && !isCommonWord(name));
  // Only the first word of a name: "Gamis Sari" does not make every Sari a product.
  const firstWords = cast.catalogue.map(
    (name) =>
      fold(name)
        .split(/[^\p{L}]+/u)
        .find((token) => token.length >= 3) ?? '',
  );
  const sold = new Set(firstWords.filter((token) => token !== '' && !viewers.has(token)));
  const stays = (token: string) => kept.has(token) || sold.has(token) || isCommonWord(token);
  const literal = fullViewers.length === 0 ? null : anyOf(fullViewers);

  return (original) => {
    let text = redactContacts(original);
    text = text.replace(handle, (name) => (keptHandles.has(fold(name)) || sold.has(fold(name)) ? name : placeholder));
    if (literal) text = text.replace(literal, placeholder);
    // In a text all in capitals they prove nothing except right after an address word.
    const shouted = text === text.toUpperCase();
    const looksLikeName = (word: string) => {
      const token = fold(word);
      if (viewers.has(token)) return true;
      return /^\p{Lu}/u.test(word) && word.length > 1 && !stays(token);
    };
    text = text.replace(callPattern, (all: string, call: string, more: string, gap: string, word: string) => {
      // "teh" is tea where tea is sold.
      if (addressOnly.test(call) && sold.has(fold(call)) && more === '') return all;
      if (!looksLikeName(word)) return all;
      return `${call}${more}${gap}${placeholder}`;
    });
    text = text.replace(greetingThenComma, (all: string, call: string, word: string) =>
      looksLikeName(word) && !shouted ? `${call}${placeholder}` : all,
    );
    text = joinSurnames(text, looksLikeName);
    if (viewers.size > 0 && !shouted) {
      text = text.replace(/(?<![\p{L}\p{N}[])\p{Lu}\p{Ll}[\p{L}]+/gu, (word) =>
        viewers.has(fold(word)) ? placeholder : word,
      );
    }
    return text.replace(/\[penonton\](?:\s*\[penonton\])+/g, placeholder);
  };
}

/** `kak [penonton] Marlina`: the rest of a name goes with it. */
function joinSurnames(text: string, looksLikeName: (word: string) => boolean): string {
  return text.replace(/(\[penonton\])((?:\s+\p{Lu}\p{Ll}+){1,2})/gu, (all, first: string, rest: string) => {
    const words = rest.trim().split(/\s+/);
    const kept = words.findIndex((word) => !looksLikeName(word));
    if (kept === 0) return all;
    return kept === -1 ? first : `${first} ${words.slice(kept).join(' ')}`;
  });
}

/** The words of names, folded, without digits: `mega_58` -> mega. */
function tokensOf(names: readonly string[], least: number): Set<string> {
  const tokens = names.flatMap((name) => fold(name).split(/[^\p{L}]+/u));
  return new Set(tokens.filter((token) => token.length >= least));
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(/^@/, '').toLowerCase();
}

function anyOf(names: readonly string[]): RegExp {
  const escaped = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Names that are plain words are judged by their surroundings instead.
  const marked = escaped.filter((name) => /[\d_]|\\\./.test(name));
  return marked.length === 0
    ? /(?!)/g
    : new RegExp(`(?<![\\p{L}\\p{N}._])@?(?:${marked.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}
