import { brotliDecompressSync } from 'node:zlib';

/** The tags that WOFF2 writes as numbers (W3C WOFF2 section 4.1), as far as a font for the web has tables. */
const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'.split(
    ' ',
  );

/**
 * The code points of the basic plane that a WOFF2 font has a character for, from its `cmap` (format 4, which fonts for
 * the web carry). Throws when there is none.
 */
export function coveredCharacters(woff2: Uint8Array): ReadonlySet<number> {
  const cmap = cmapOf(Buffer.from(woff2.buffer, woff2.byteOffset, woff2.byteLength));
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(8 + i * 8);
    if (cmap.readUInt16BE(at) === 4) return segments(cmap.subarray(at));
  }
  throw new Error('the font has no character map of format 4');
}

/** Pairs of first and last code points; the map ends with 0xFFFF, which is no character. */
function segments(table: Buffer): Set<number> {
  const size = table.readUInt16BE(6);
  const covered = new Set<number>();
  for (let i = 0; i < size; i += 2) {
    const last = table.readUInt16BE(14 + i);
    for (let code = table.readUInt16BE(16 + size + i); code <= last && code < 0xffff; code++) covered.add(code);
  }
  return covered;
}

/** The `cmap` table, which WOFF2 keeps as it is; all tables are packed as one stream. */
function cmapOf(font: Buffer): Buffer {
  let at = 48;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let start = 0;
  let place: { start: number; end: number } | undefined;
  for (let left = font.readUInt16BE(12); left > 0; left--) {
    const flags = font.readUInt8(at++);
    const known = flags & 63;
    const tag = known === 63 ? font.toString('latin1', at, at + 4) : knownTags[known];
    if (known === 63) at += 4;
    const transform = flags >> 6;
    const plain = number();
    // Version 3 of glyf and loca, version 0 of all others, means: not transformed.
    const isPlain = tag === 'glyf' || tag === 'loca' ? transform === 3 : transform === 0;
    const length = isPlain ? plain : number();
    if (tag === 'cmap') place = { start, end: start + length };
    start += length;
  }
  if (!place) throw new Error('the font has no character map');
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(place.start, place.end);
}
