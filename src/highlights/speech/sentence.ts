import { foldAmounts, isNumber } from './amounts.ts';
import { joined } from './spelling.ts';
import { formIn, numberOfForm } from './vocabulary.ts';

/** One word (or amount) of a sentence, as rules see it. */
export interface Word {
  /** The word in the rules' spelling; `#rp`, `#pct`, `#n` for amounts; `#nama` for a redacted name. */
  form: string;
  /** The form's number in vocabulary.ts. */
  number: number;
  /** Where it stands in the text, UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** A comma, colon or semicolon stands before it. */
  afterComma: boolean;
  /** An amount's value: rupiah, percent, or a plain number. */
  value?: number;
}

export interface Sentence {
  words: Word[];
  /** The mark it ends with. */
  end: '?' | '!' | '.' | '';
}

const pieces =
  /\[[^\]\n]{1,40}\]|\d+(?:[.,]\d+)*(?:[x×–-]\d+(?:[.,]\d+)*)*|(?:(?:di|nge|ng)-)?[\p{L}\p{M}]+(?:['’][\p{L}]+|-(?:nya|in|lah|ku|mu|kah)(?!\p{L}))?(?:\*+)?|[%?!.,;:…\n]/gu;
const longest = 60;
const [space, a, z] = [32, 97, 122];
/**
 * A text as sentences of normalised words. A redacted name (`[penonton]`, `D***`) becomes `#nama`.
 * Run-on speech without punctuation is cut after 60 words, so that no guard reaches too far.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  let afterComma = false;
  const close = (end: Sentence['end']) => {
    if (words.length > 0) sentences.push({ words: foldAmounts(words), end });
    else if (end === '?' && sentences.length > 0) (sentences.at(-1) as Sentence).end = '?';
    words = [];
    afterComma = false;
  };
  pieces.lastIndex = 0;
  for (let start = nextPiece(text); start >= 0; start = nextPiece(text)) {
    const end = pieces.lastIndex;
    const mark = end - start === 1 ? text.charAt(start) : '';
    if (mark === '?' || mark === '!' || mark === '.' || mark === '…' || mark === '\n') {
      close(mark === '?' || mark === '!' ? mark : '.');
      continue;
    }
    if (mark === ',' || mark === ';' || mark === ':') {
      afterComma = true;
      continue;
    }
    const { form, number } = formIn(text, start, end);
    const last = words.at(-1);
    const pair = last === undefined || afterComma ? undefined : joined(last.form, form);
    if (last !== undefined && pair !== undefined) {
      last.form = pair;
      last.number = numberOfForm(pair);
      last.end = end;
      continue;
    }
    // `ibu ibu`, `pelan-pelan`: a word said twice is one word. Numbers are not.
    if (last !== undefined && last.form === form && !afterComma && /^\p{L}/u.test(form) && !isNumber(form)) {
      last.end = end;
      continue;
    }
    words.push({ form, number, start, end, afterComma });
    afterComma = false;
    if (words.length >= longest) close('');
  }
  close('');
  return sentences;
}

/**
 * Where the next piece of a text starts, -1 after the last; `pieces.lastIndex` is then where it ends. Nearly all are plain
 * words between spaces, for which no expression needs to run.
 */
function nextPiece(text: string): number {
  let start = pieces.lastIndex;
  while (text.charCodeAt(start) === space) start++;
  let end = start;
  for (let code = text.charCodeAt(end); code >= a && code <= z; ) code = text.charCodeAt(++end);
  const isWord = end > start && (end === text.length || text.charCodeAt(end) === space);
  pieces.lastIndex = isWord ? end : start;
  return isWord ? start : (pieces.exec(text)?.index ?? -1);
}
