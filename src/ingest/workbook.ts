/** The only file that knows the spreadsheet library: another one can take its place here. */
import { strFromU8, unzipSync } from 'fflate';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Cell } from './cells/reading.ts';
import type { Row } from './table.ts';
import { UnreadableFile } from './unreadable.ts';
import { guardZip } from './zip-guard.ts';

/** More rows than a sheet can have are never read; a sheet of this size is not an export. */
const mostRows = 500_000;
const mostColumns = 512;

export interface Workbook {
  sheetNames: string[];
  /** Streams a sheet's rows, blank ones left out, at most `limit`. Throws UnreadableFile. */
  rows: (sheet: number, limit?: number) => Promise<Row[]>;
}

/** Whether bytes are a zip archive, as every .xlsx is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Whether bytes are an old .xls or a workbook with a password. */
export function isOldOffice(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** Opens an .xlsx. Throws UnreadableFile for a broken or oversized archive, and for a zip that is no workbook. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  guardZip(bytes);
  const sheetNames = namesOf(bytes);
  return { sheetNames, rows: (sheet, limit) => readRows(bytes, sheet, limit) };
}

async function readRows(bytes: Uint8Array, sheet: number, limit = mostRows): Promise<Row[]> {
  const rows: Row[] = [];
  try {
    for await (const row of streamXlsxRows(bytes, { sheet, maxRows: Math.min(limit, mostRows + 1) })) {
      rows.push({ number: row.index + 1, cells: row.values.slice(0, mostColumns) as Cell[] });
    }
  } catch (error) {
    throw new UnreadableFile('brokenWorkbook', error instanceof Error ? error.message.slice(0, 80) : null);
  }
  if (rows.length > mostRows) throw new UnreadableFile('tooManyRows', String(mostRows));
  return rows;
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
  return tags.map((tag) => unescapeXml(/\bname\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? ''));
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
