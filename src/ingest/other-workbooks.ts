/** Workbooks other than .xlsx: .xls, .xlsb and .ods. With `workbook.ts` the only files that know the spreadsheet library. */
import { strFromU8, unzipSync } from 'fflate';
import { EncryptedFileError } from 'hucre';
import { streamOdsRows } from 'hucre/ods';
import { readXls, readXlsb } from 'hucre/xlsx';
import type { Cell } from './cells/reading.ts';
import type { Row } from './table.ts';
import { UnreadableFile } from './unreadable.ts';
import { attributeOf, mostColumns, mostRows, type Workbook } from './workbook.ts';

/** These readers hold a whole workbook in memory: an .xls has at most 65,536 rows, others this size are no exports. */
const mostBytes = 60_000_000;

/** Whether bytes are an OLE container: an old .xls, or any workbook with a password. */
export function isOleContainer(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** Opens an OLE container: an .xls of Excel 97 to 2003. Throws UnreadableFile for a password and for anything else in it. */
export async function openOleWorkbook(bytes: Uint8Array): Promise<Workbook> {
  if (includesUtf16(bytes, 'EncryptedPackage')) throw new UnreadableFile('passwordWorkbook');
  if (bytes.length > mostBytes) throw new UnreadableFile('tooLarge', megabytes(bytes.length));
  return openWhole(() => readXls(bytes), 'oldWorkbook');
}

/** What a zip archive holds, by the names of its parts. */
export function kindOfArchive(bytes: Uint8Array): 'xlsx' | 'xlsb' | 'ods' {
  const mimetype = strFromU8(bytes.subarray(30, 120), true);
  if (mimetype.startsWith('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  let binary = false;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (/(^|\/)workbook\.bin$/i.test(name)) binary = true;
        return false;
      },
    });
  } catch {
    // A broken archive is named when its parts are read.
  }
  return binary ? 'xlsb' : 'xlsx';
}

/** Opens a binary workbook. The caller has checked the archive's size. */
export function openBinaryWorkbook(bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length > mostBytes) throw new UnreadableFile('tooLarge', megabytes(bytes.length));
  return openWhole(() => readXlsb(bytes), 'brokenWorkbook');
}

/** Opens an OpenDocument table. The caller has checked the archive's size. */
export function openOpenDocument(bytes: Uint8Array): Workbook {
  let xml: string;
  try {
    xml = strFromU8(
      unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' })['content.xml'] ?? new Uint8Array(),
    );
  } catch {
    throw new UnreadableFile('brokenWorkbook');
  }
  const sheetNames = (xml.match(/<table:table\s[^>]*>/g) ?? []).map((tag) => attributeOf(tag, 'table:name'));
  if (sheetNames.length === 0) throw new UnreadableFile('brokenWorkbook');
  const read = async function* (sheet: number, limit = mostRows): AsyncGenerator<readonly Row[]> {
    const rows: Row[] = [];
    try {
      for await (const row of streamOdsRows(bytes, { sheets: [sheet], maxRows: Math.min(limit, mostRows) + 1 }))
        pushRow(rows, row.index, row.values as Cell[]);
    } catch (error) {
      throw failure(error, 'brokenWorkbook');
    }
    if (rows.length > mostRows) throw new UnreadableFile('tooManyRows', String(mostRows));
    yield rows.slice(0, limit);
  };
  return { sheetNames, rows: read };
}

async function openWhole(
  open: () => Promise<{ sheets: { name: string; rows: unknown[][] }[] }>,
  code: string,
): Promise<Workbook> {
  try {
    const { sheets } = await open();
    const tables = sheets.map(({ rows }) => {
      const kept: Row[] = [];
      for (const [index, cells] of rows.entries()) pushRow(kept, index, cells as Cell[]);
      return kept;
    });
    return {
      sheetNames: sheets.map(({ name }) => name),
      rows: (sheet, limit = mostRows) => [(tables[sheet] ?? []).slice(0, limit)],
    };
  } catch (error) {
    throw failure(error, code);
  }
}

/** Blank rows are left out, as they are where only written rows are stored. */
function pushRow(rows: Row[], index: number, cells: readonly Cell[]): void {
  if (cells.some((cell) => cell !== null && cell !== undefined && cell !== ''))
    rows.push({ number: index + 1, cells: cells.slice(0, mostColumns) });
}

function failure(error: unknown, code: string): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  return new UnreadableFile(error instanceof EncryptedFileError ? 'passwordWorkbook' : code);
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
