import Papa from 'papaparse';
import { sharedTexts } from './shared-texts.ts';
import type { Row } from './table.ts';
import { UnreadableFile } from './unreadable.ts';

/**
 * Decodes a text file: UTF-8 with or without a mark, UTF-16 by its mark (or by its zeros), else GB18030 or
 * Windows-1252.
 * Line ends become \n. Throws UnreadableFile for binary data and for
 * more lines than fit in memory.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  if (tooManyLines(bytes)) throw new UnreadableFile('tooManyRows', String(mostLines));
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding)
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.includes('\0')) throw new UnreadableFile('notText');
  return { text, encoding };
}

/**
 * More lines than this are no export: a session list of that length would not fit in memory, and no platform gives
 * one. Bytes are counted, before anything is decoded.
 */
const mostLines = 400_000;

function tooManyLines(bytes: Uint8Array): boolean {
  if (bytes.length < mostLines) return false;
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) if (++lines > mostLines) return true;
  return false;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  if ((zeros[1] ?? 0) > head.length / 5 && zeros[0] === 0) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return looksChinese(bytes) ? 'gb18030' : 'windows-1252';
  }
}

/** Whether the bytes beyond ASCII come in pairs, as Chinese characters do; accents of Western texts stand alone. */
function looksChinese(bytes: Uint8Array): boolean {
  let even = 0;
  let odd = 0;
  let run = 0;
  for (const byte of bytes.subarray(0, 100_000)) {
    if (byte >= 0x80) run++;
    else if (run > 0) {
      if (run % 2 === 0) even += run;
      else odd += run;
      run = 0;
    }
  }
  return even >= 4 && even > odd * 9;
}

/**
 * Reads delimited text as rows of text, numbered as a spreadsheet shows them: one per record, and the `sep=;` line
 * that names the delimiter is not shown. Finds the delimiter itself where no line names it. Throws UnreadableFile for a quote that is never closed.
 */
export function readDelimited(text: string): { rows: Row[]; delimiter: string } {
  const named = /^sep=(.)\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? delimiterOf(body);
  const once = sharedTexts();
  const rows: Row[] = [];
  Papa.parse<string[]>(body, {
    header: false,
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      const unclosed = errors.find((error) => error.code === 'MissingQuotes');
      if (unclosed) throw new UnreadableFile('unclosedQuote', String(rows.length + 1));
      rows.push({ number: rows.length + 1, cells: data.map(once) });
    },
  });
  if (rows.at(-1)?.cells.join('') === '') rows.pop();
  return { rows, delimiter };
}

/** The delimiter that cuts most of the first lines into the same number (more than one) of cells. */
function delimiterOf(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  let best = ',';
  let most = 0;
  for (const delimiter of [',', ';', '\t', '|']) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const cells = splitOutsideQuotes(line, delimiter);
      if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
    // Agreement of lines first, number of columns second: decimal commas cut fewer lines alike than the true delimiter.
    for (const [cells, times] of counts) {
      const score = times * 10 + Math.min(cells, 60);
      if (score > most) {
        most = score;
        best = delimiter;
      }
    }
  }
  return best;
}

function splitOutsideQuotes(line: string, delimiter: string): number {
  let quoted = false;
  let cells = 1;
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    else if (char === delimiter && !quoted) cells++;
  }
  return cells;
}
