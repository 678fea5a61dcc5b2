import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { decodeText, encodingOf, textOf, withoutMark } from './text-encoding.ts';
import { UnreadableFile } from './unreadable.ts';

/** A text file that is decoded piece by piece, so that a large one never stands in memory whole. */
export interface TextFile {
  encoding: string;
  /** Whether a quote stands anywhere in it. */
  quoted: boolean;
  /** Pieces of whole lines with \n at their ends, without a byte-order mark; at least one. */
  pieces: () => Iterable<string>;
}

/** A spreadsheet's rows; a list of that length is a year of thousands of creators. */
export const mostLines = 1_100_000;
/** Small enough that a piece dies young: larger texts are only given up when all of the memory is looked through. */
const pieceBytes = 1 << 16;
const newline = 10;

/** Looks through a file once: its encoding, and whether it is text at all. Throws UnreadableFile. */
export function openText(path: string): TextFile {
  let utf8 = true;
  let zeros = false;
  let quoted = false;
  let lines = 0;
  let head: Uint8Array | null = null;
  for (const bytes of piecesOf(path)) {
    head ??= Uint8Array.from(bytes.subarray(0, 100_000));
    utf8 &&= isUtf8(bytes);
    zeros ||= bytes.includes(0);
    quoted ||= bytes.includes(0x22);
    lines += linesIn(bytes);
    if (lines > mostLines) throw new UnreadableFile('tooManyRows', String(mostLines));
  }
  const encoding = encodingOf(head ?? new Uint8Array(), utf8);
  if (encoding.startsWith('utf-16')) {
    // Two bytes a character: lines cannot be found in bytes. Nobody has such files of any size.
    const { text } = decodeText(readFileSync(path));
    return { encoding, quoted: text.includes('"'), pieces: () => [text] };
  }
  if (zeros) throw new UnreadableFile('notText');
  return { encoding, quoted, pieces: () => textsOf(path, encoding) };
}

/** The beginning of a file, whole where it is small: what tells its kind and how its cells are cut. */
export function beginningOf(file: TextFile): string {
  let head = '';
  for (const piece of file.pieces()) {
    head += piece;
    if (head.length >= pieceBytes / 2) break;
  }
  return head;
}

function* textsOf(path: string, encoding: string): Generator<string> {
  let first = true;
  for (const bytes of piecesOf(path)) {
    const text = textOf(bytes, encoding);
    yield first ? withoutMark(text) : text;
    first = false;
  }
  if (first) yield '';
}

/** A file's bytes in pieces that end with a line; each is overwritten by the next. */
function* piecesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.alloc(pieceBytes);
    let kept = 0;
    for (;;) {
      const read = readSync(file, buffer, kept, buffer.length - kept, null);
      const filled = kept + read;
      if (read === 0) {
        if (filled > 0) yield buffer.subarray(0, filled);
        return;
      }
      const end = buffer.lastIndexOf(newline, filled - 1) + 1;
      if (end > 0 && end <= filled) {
        yield buffer.subarray(0, end);
        buffer.copyWithin(0, end, filled);
        kept = filled - end;
      } else {
        kept = filled;
        // A line longer than a piece: the piece grows.
        if (filled === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
      }
    }
  } finally {
    closeSync(file);
  }
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) lines++;
  return lines;
}
