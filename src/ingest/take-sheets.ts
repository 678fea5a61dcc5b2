import type { Settings } from '../model/settings.ts';
import { type FileContext, periodAbove, type TableReader, type Taken, tableContext } from './file-context.ts';
import { type FileLog, fileLog } from './file-log.ts';
import { isOrderExport } from './formats/order-export.ts';
import { tableReaders } from './formats/readers.ts';
import { firstTotal, shopTotals } from './formats/shop-totals.ts';
import { foldHeader } from './headers.ts';
import { ownTableOf } from './own/kinds.ts';
import { readTable } from './read-table.ts';
import { likelyHeaders, nearestFormat, type Recognised, recognise } from './recognise.ts';
import { hintFor, renamesFor } from './settings-file.ts';
import { isBlank, type Row } from './table.ts';

/** A sheet that is read only as far as it is asked for. */
export interface OpenSheet {
  name: string | null;
  head: () => Promise<Row[]>;
  rows: () => Promise<Row[]>;
}

/**
 * Recognises every sheet of a file and reads those that are known, each under a log of its own. A sheet with buyers'
 * names or addresses refuses the whole file.
 */
export async function takeSheets(
  path: string,
  sheets: readonly OpenSheet[],
  settings: Settings,
): Promise<Taken & { logs: FileLog[] }> {
  const renames = renamesFor(settings, path, foldHeader);
  const own = ownTableOf(path);
  const readers = own ? [own, ...tableReaders] : tableReaders;
  const known: { sheet: OpenSheet; reader: TableReader }[] = [];
  const heads: { sheet: OpenSheet; head: Row[] }[] = [];
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
    if (found && reader) known.push({ sheet, reader });
  }
  if (known.length === 0) return unknownTable(path, heads, own ?? null);

  const taken: Taken & { logs: FileLog[] } = { drafts: [], later: [], logs: [] };
  for (const { sheet, reader } of known) {
    const rows = await sheet.rows();
    const found = recognise(rows, [reader.format], renames);
    if (!found) continue;
    const log = fileLog(path, reader.format.name);
    const { drafts, later } = readSheet(rows, { path, settings, found, reader, log, sheet: sheet.name });
    taken.drafts.push(...drafts);
    taken.later.push(...later);
    taken.logs.push(log);
  }
  const others = heads.filter(({ sheet, head }) => head.length > 0 && !known.some((one) => one.sheet === sheet));
  if (others.length > 0) taken.logs[0]?.decide('otherSheets', others.map(({ sheet }) => sheet.name ?? '').join(', '));
  return taken;
}

function readSheet(
  rows: readonly Row[],
  {
    path,
    settings,
    found,
    reader,
    log,
    sheet,
  }: { path: string; settings: Settings; found: Recognised; reader: TableReader; log: FileLog; sheet: string | null },
): Taken {
  log.report.sheet = sheet;
  log.report.headerRow = found.headerRow;
  const file: FileContext = { path, settings, hint: hintFor(settings, path), log, period: periodAbove(rows, found) };
  return reader.read(readTable(rows, found, tableContext(file), log), file, found);
}

async function refuse(path: string, sheet: OpenSheet | undefined): Promise<Taken & { logs: FileLog[] }> {
  const log = fileLog(path, 'refused');
  log.report.sheet = sheet?.name ?? null;
  const rows = (await sheet?.rows()) ?? [];
  const count = Math.max(0, rows.filter((row) => !isBlank(row)).length - 1);
  log.report.rowsRead = count;
  log.report.rowsRejected = count;
  log.problem('orderExport');
  return { drafts: [], later: [], logs: [log] };
}

/** A table of an unknown kind: all its rows are passed over, its headers listed, the likest known report named. */
async function unknownTable(
  path: string,
  heads: readonly { sheet: OpenSheet; head: Row[] }[],
  own: TableReader | null,
): Promise<Taken & { logs: FileLog[] }> {
  const fullest = heads
    .map(({ sheet, head }) => ({ sheet, ...likelyHeaders(head) }))
    .sort((a, b) => b.headers.length - a.headers.length)[0];
  const log = fileLog(path, 'unknown');
  log.report.sheet = fullest?.sheet.name ?? null;
  const rows = (await fullest?.sheet.rows()) ?? [];
  if (fullest === undefined || fullest.headers.length === 0) {
    log.report.rowsRead = rows.filter((row) => !isBlank(row)).length;
    log.report.rowsSkipped = log.report.rowsRead;
    log.problem('emptyFile', { severity: 'warning' });
    return { drafts: [], later: [], logs: [log] };
  }
  log.report.headerRow = rows[fullest.index]?.number ?? null;
  log.report.columnsUnused = fullest.headers.map(({ text }) => text);
  log.report.rowsRead = rows.slice(fullest.index + 1).filter((row) => !isBlank(row)).length;
  log.report.rowsSkipped = log.report.rowsRead;
  const totals = own === null ? firstTotal(rows) : -1;
  if (totals !== -1) {
    log.report.format = shopTotals;
    log.report.headerRow = rows[totals - 1]?.number ?? null;
    log.report.rowsRead = rows.slice(totals).filter((row) => !isBlank(row)).length;
    log.report.rowsSkipped = log.report.rowsRead;
    log.once('periodTotals', { severity: 'warning' });
    return { drafts: [], later: [], logs: [log] };
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
  return { drafts: [], later: [], logs: [log] };
}
