import { UnreadableFile } from './unreadable.ts';

/** Bounds on what a workbook may unpack to. A real export of 100,000 rows unpacks to about 150 MB. */
const mostBytes = 400_000_000;
const mostRatio = 400;

/**
 * Sums the sizes that a zip's central directory declares, and refuses an archive that would unpack to far more than
 * any export does, before anything is unpacked. Throws UnreadableFile.
 */
export function guardZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === -1) throw new UnreadableFile('brokenWorkbook');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let packed = 0;
  let unpacked = 0;
  for (let i = 0; i < entries; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new UnreadableFile('brokenWorkbook');
    packed += view.getUint32(at + 20, true);
    unpacked += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Small files may well be packed 1:1000; only what would fill memory is refused.
  if (unpacked > mostBytes || (unpacked > 50_000_000 && unpacked > packed * mostRatio)) {
    throw new UnreadableFile('tooLarge', `${Math.round(unpacked / 1e6)} MB`);
  }
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}
