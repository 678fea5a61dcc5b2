import { isAscii, isUtf8 } from 'node:buffer';
import { UnreadableFile } from './unreadable.ts';

/**
 * Decodes a whole text file: UTF-8 with or without a mark, UTF-16 by its mark (or by its zeros), else GB18030 or
 * Windows-1252. Line ends become \n. Throws UnreadableFile for binary data.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const encoding = encodingOf(bytes, isUtf8(bytes));
  const text = withoutMark(textOf(bytes, encoding));
  if (text.includes('\0')) throw new UnreadableFile('notText');
  return { text, encoding };
}

/** The encoding of a file by its beginning, and by whether the whole of it is UTF-8. */
export function encodingOf(bytes: Uint8Array, utf8: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  if ((zeros[1] ?? 0) > head.length / 5 && zeros[0] === 0) return 'utf-16le';
  if (utf8) return 'utf-8';
  return looksChinese(bytes) ? 'gb18030' : 'windows-1252';
}

/** Bytes in an encoding as text with \n at line ends. */
export function textOf(bytes: Uint8Array, encoding: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // ASCII is the quickest to decode and takes one byte a character.
  const plain = encoding === 'utf-8' && isAscii(buffer);
  const text = plain ? buffer.toString('latin1') : new TextDecoder(encoding).decode(bytes);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** A file's text without the byte-order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
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
