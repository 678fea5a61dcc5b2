import Papa from 'papaparse';
import type { Block } from './blocks.ts';
import type { Row } from './table.ts';
import { beginningOf, type TextFile } from './text-file.ts';
import { UnreadableFile } from './unreadable.ts';

/** A delimited text: how its cells are cut, and its rows from the start, as often as they are asked for. */
export interface Delimited {
  delimiter: string;
  /** Throws UnreadableFile, when it is used, for a quote that is never closed, or closed in the midst of a cell. */
  blocks: () => Iterable<Block>;
}

/**
 * Reads a delimited file as rows numbered as a spreadsheet shows them: one per record, and the `sep=;` line that names
 * the delimiter is not shown. Finds the delimiter itself where no line names it. Without a quote in the whole file its
 * lines are its rows; else papaparse tells them apart.
 */
export function openDelimited(file: TextFile): Delimited {
  const first = beginningOf(file);
  const named = /^sep=(.)\n/i.exec(first);
  const skipped = named?.[0].length ?? 0;
  const delimiter = named?.[1] ?? delimiterOf(first);
  return {
    delimiter,
    blocks: () =>
      file.quoted ? recordBlocks(file.pieces(), delimiter, skipped) : lineBlocks(file.pieces(), delimiter, skipped),
  };
}

/** The rows of a text that is in memory already. */
export function readDelimited(text: string): { rows: Row[]; delimiter: string } {
  const { delimiter, blocks } = openDelimited({ encoding: 'utf-8', quoted: true, pieces: () => [text] });
  return { rows: [...blocks()].flatMap((block) => ('text' in block ? [] : block)), delimiter };
}

function* lineBlocks(pieces: Iterable<string>, delimiter: string, skipped: number): Generator<Block> {
  let firstRow = 1;
  let skip = skipped;
  for (const piece of pieces) {
    const text = piece.slice(skip);
    skip = 0;
    yield { text, delimiter, firstRow };
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) firstRow++;
  }
}

function* recordBlocks(pieces: Iterable<string>, delimiter: string, skipped: number): Generator<Block> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rest = '';
  let skip = skipped;
  let wanted = 0;
  let number = 1;
  const numbered = ({ data, errors }: Papa.ParseResult<string[]>): Row[] => {
    // Such a cell would swallow all rows up to the next quote.
    const stray = errors.find(({ code }) => code === 'InvalidQuotes');
    if (stray) throw new UnreadableFile('strayQuote', String(number + (stray.row ?? 0)));
    return data.map((cells) => ({ number: number++, cells }));
  };
  for (const piece of pieces) {
    rest += piece.slice(skip);
    skip = 0;
    if (rest.length < wanted) continue;
    const records = parser.parse(rest, 0, true) as Papa.ParseResult<string[]>;
    yield numbered(records);
    // An open quote may reach far: no whole record means waiting for twice as much, not looking at each piece again.
    const { cursor } = records.meta;
    wanted = cursor === 0 ? rest.length * 2 : 0;
    rest = rest.slice(cursor);
  }
  const last = parser.parse(rest, 0, false) as Papa.ParseResult<string[]>;
  if (last.errors.some(({ code }) => code === 'MissingQuotes'))
    throw new UnreadableFile('unclosedQuote', String(number + last.data.length - 1));
  yield numbered(last);
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
    // Lines that agree count twice over, then columns: decimal commas may cut more lines alike, but into fewer cells.
    for (const [cells, times] of counts) {
      const score = times * times * (Math.min(cells, 60) - 1);
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
