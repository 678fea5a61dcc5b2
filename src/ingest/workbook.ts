/** Reads .xlsx. With `other-workbooks.ts` the only file that knows the spreadsheet library: another one can take its place. */
import { strFromU8, unzipSync } from 'fflate';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Cell } from './cells/reading.ts';
import type { Row } from './table.ts';
import { UnreadableFile } from './unreadable.ts';

/** More rows than a sheet can have are never read; a sheet of this size is not an export. */
export const mostRows = 500_000;
export const mostColumns = 512;

export interface Workbook {
  sheetNames: string[];
  /** Streams a sheet's rows in blocks, blank ones left out, at most `limit`. Throws UnreadableFile. */
  rows: (sheet: number, limit?: number) => AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;
}

/** Whether bytes are a zip archive, as every .xlsx is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Opens an .xlsx whose size has been checked. Throws UnreadableFile for a broken archive and a zip that is no workbook. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const sheetNames = namesOf(bytes);
  return { sheetNames, rows: (sheet, limit) => readRows(bytes, sheet, limit) };
}

/** How many rows are handed on at once: a step for each would cost more than reading it. */
const blockRows = 500;

async function* readRows(bytes: Uint8Array, sheet: number, limit = mostRows): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = [];
  let count = 0;
  try {
    for await (const row of streamXlsxRows(bytes, { sheet, maxRows: Math.min(limit, mostRows + 1) })) {
      const cells = row.values as Cell[];
      rows.push({ number: row.index + 1, cells: cells.length > mostColumns ? cells.slice(0, mostColumns) : cells });
      count++;
      if (rows.length < blockRows) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UnreadableFile('brokenWorkbook');
  }
  if (count > mostRows) throw new UnreadableFile('tooManyRows', String(mostRows));
  yield rows;
}

function namesOf(bytes: Uint8Array): string[] {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => /(^|\/)workbook\.xml$/i.test(name) });
  } catch {
    throw new UnreadableFile('brokenWorkbook');
  }
  const xml = Object.values(parts)[0];
  if (xml === undefined) throw new UnreadableFile('notAWorkbook');
  const tags = strFromU8(xml).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return tags.map((tag) => attributeOf(tag, 'name'));
}

/** An attribute of a tag, its entities resolved; empty when it is missing. */
export function attributeOf(tag: string, name: string): string {
  return unescapeXml(new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescapeXml(text: string): string {
  return text.replace(
    /&(lt|gt|quot|apos|amp|#(\d+)|#x([\da-f]+));/gi,
    (all, name: string, dec?: string, hex?: string) => {
      if (dec || hex) return String.fromCodePoint(dec ? Number(dec) : Number.parseInt(hex ?? '0', 16));
      return entities[name.toLowerCase()] ?? all;
    },
  );
}
