import type { Settings } from '../model/settings.ts';
import { type Block, rowsOf } from './blocks.ts';
import { DataTable } from './data-table.ts';
import { type FileContext, type Keep, periodIn, type TableReader, tableContext } from './file-context.ts';
import { type FileLog, fileLog } from './file-log.ts';
import { isOrderExport } from './formats/order-export.ts';
import { tableReaders } from './formats/readers.ts';
import { firstTotal, shopTotals } from './formats/shop-totals.ts';
import { foldHeader } from './headers.ts';
import { ownTableOf } from './own/kinds.ts';
import { readRows, rejectAbove } from './read-table.ts';
import { likelyHeaders, nearestFormat, type Recognised, recognise } from './recognise.ts';
import { hintFor, renamesFor } from './settings-file.ts';
import { isBlank, type Row } from './table.ts';
import { UnreadableFile } from './unreadable.ts';
import type { Later } from './world.ts';

/** A sheet that is read only as far as it is asked for. */
export interface OpenSheet {
  name: string | null;
  head: () => Promise<readonly Row[]>;
  /** The whole sheet, from its first row. */
  blocks: () => Iterable<Block> | AsyncIterable<Block>;
}

/**
 * More sessions than this of one file do not fit in 600 MB; snapshots of the same sessions may be as many as they like.
 * `npm run bench` measures both.
 */
const mostSessions = 450_000;

/** What a file came to; its drafts are kept elsewhere. */
export interface Read {
  later: Later[];
  logs: FileLog[];
}

/** A sheet whose data is in memory, and the rows above its header. */
interface OpenTable {
  table: DataTable;
  above: readonly Row[];
  file: FileContext;
  reader: TableReader;
}

/**
 * Recognises every sheet of a file and reads those that are known, each under a log of its own. A sheet with buyers'
 * names or addresses refuses the whole file.
 */
export async function takeSheets(
  path: string,
  sheets: readonly OpenSheet[],
  settings: Settings,
  keep: Keep,
): Promise<Read> {
  const renames = renamesFor(settings, path, foldHeader);
  const own = ownTableOf(path);
  const readers = own ? [own, ...tableReaders] : tableReaders;
  const known: { sheet: OpenSheet; head: readonly Row[]; found: Recognised; reader: TableReader }[] = [];
  const heads: { sheet: OpenSheet; head: readonly Row[] }[] = [];
  for (const sheet of sheets) heads.push({ sheet, head: await sheet.head() });

  const orders = heads.filter(({ head }) => isOrderExport(head));
  if (orders.length > 0) return refuse(path, orders[0]?.sheet);
  for (const { sheet, head } of heads) {
    // The own table comes first and wins ties; an export that happens to have its name still scores higher.
    const found = recognise(
      head,
      readers.map(({ format }) => format),
      renames,
    );
    const reader = readers.find(({ format }) => format === found?.format);
    if (found && reader) known.push({ sheet, head, found, reader });
  }
  if (known.length === 0) return unknownTable(path, heads, own ?? null);

  const read: Read = { later: [], logs: [] };
  // All sheets are taken in before the first draft is kept: a file that breaks off in its last sheet gives nothing.
  const tables: OpenTable[] = [];
  for (const { sheet, head, found, reader } of known) {
    const log = fileLog(path, reader.format.name);
    log.report.sheet = sheet.name;
    log.report.headerRow = found.headerRow;
    const above = head.slice(0, found.headerIndex);
    // In a workbook cells cannot slip: what stands beside the table is a note.
    const width = sheet.name === null ? head[found.headerIndex]?.cells.length : undefined;
    const table = new DataTable(found, log, width);
    for await (const block of sheet.blocks()) table.take(block);
    if (table.sessions() > mostSessions) throw new UnreadableFile('tooManyRows', String(mostSessions));
    const file = { path, settings, hint: hintFor(settings, path), log, period: periodIn(above) };
    tables.push({ table, above, file, reader });
    read.logs.push(log);
  }
  for (const table of tables) read.later.push(...keepRows(table, keep));
  const others = heads.filter(({ sheet, head }) => head.length > 0 && !known.some((one) => one.sheet === sheet));
  if (others.length > 0) read.logs[0]?.decide('otherSheets', others.map(({ sheet }) => sheet.name ?? '').join(', '));
  return read;
}

/** Reads the rows of a table and keeps what they tell of sessions; what waits for the sessions is given back. */
function keepRows({ table, above, file, reader }: OpenTable, keep: Keep): Later[] {
  const { report } = file.log;
  // Cells are read while drafts are made of them; their problems come first in the report all the same.
  const noted = fileLog(file.path, report.format);
  noted.report.sheet = report.sheet;
  const cells: FileLog = { ...file.log, problem: noted.problem };
  rejectAbove(above, table.found, cells);
  const { drafts, later } = reader.read(readRows(table, tableContext(file), cells), file, table.found);
  for (const draft of drafts) keep(draft);
  report.problems = noted.report.problems.concat(report.problems);
  return later;
}

async function refuse(path: string, sheet: OpenSheet | undefined): Promise<Read> {
  const log = fileLog(path, 'refused');
  log.report.sheet = sheet?.name ?? null;
  const count = Math.max(0, (await fullRows(sheet, 0)) - 1);
  log.report.rowsRead = count;
  log.report.rowsRejected = count;
  log.problem('orderExport');
  return { later: [], logs: [log] };
}

/** How many rows of a sheet say anything, from a 0-based place on. */
async function fullRows(sheet: OpenSheet | undefined, from: number): Promise<number> {
  let place = 0;
  let full = 0;
  for await (const block of sheet?.blocks() ?? [])
    for (const row of rowsOf(block)) if (place++ >= from && !isBlank(row)) full++;
  return full;
}

/** A table of an unknown kind: all its rows are passed over, its headers listed, the likest known report named. */
async function unknownTable(
  path: string,
  heads: readonly { sheet: OpenSheet; head: readonly Row[] }[],
  own: TableReader | null,
): Promise<Read> {
  const fullest = heads
    .map(({ sheet, head }) => ({ sheet, head, ...likelyHeaders(head) }))
    .sort((a, b) => b.headers.length - a.headers.length)[0];
  const log = fileLog(path, 'unknown');
  log.report.sheet = fullest?.sheet.name ?? null;
  const skip = (rows: number) => {
    log.report.rowsRead = rows;
    log.report.rowsSkipped = rows;
  };
  if (fullest === undefined || fullest.headers.length === 0) {
    skip(await fullRows(fullest?.sheet, 0));
    log.problem('emptyFile', { severity: 'warning' });
    return { later: [], logs: [log] };
  }
  log.report.headerRow = fullest.head[fullest.index]?.number ?? null;
  log.report.columnsUnused = fullest.headers.map(({ text }) => text);
  const totals = own === null ? firstTotal(fullest.head) : -1;
  skip(await fullRows(fullest.sheet, totals === -1 ? fullest.index + 1 : totals));
  if (totals !== -1) {
    log.report.format = shopTotals;
    log.report.headerRow = fullest.head[totals - 1]?.number ?? null;
    log.once('periodTotals', { severity: 'warning' });
    return { later: [], logs: [log] };
  }
  const received = fullest.headers.map(({ text }) => text).join(', ');
  if (own) {
    const wanted = own.format.columns.map(({ names }) => names[0]).join(', ');
    log.problem('ownHeader', { row: log.report.headerRow, received, expected: wanted });
  } else {
    const near = nearestFormat(
      fullest.headers,
      tableReaders.map(({ format }) => format),
    );
    log.problem('unknownTable', { row: log.report.headerRow, received, expected: near, severity: 'warning' });
  }
  return { later: [], logs: [log] };
}
