/** Small workbooks of the binary kinds, which no library here writes: one sheet of texts and numbers. */
import { strToU8, zipSync } from 'fflate';

type Cell = string | number;

const u16 = (value: number) => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const f64 = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** An Excel 97-2003 workbook: BIFF8 records in the one stream of an OLE container. */
export function xls(sheet: string, rows: readonly (readonly Cell[])[]): Uint8Array {
  const record = (type: number, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    return Buffer.concat([u16(type), u16(body.length), body]);
  };
  const begin = (kind: number) => record(0x0809, u16(0x0600), u16(kind), u16(0), u16(0), u32(0), u32(6));
  const end = record(0x000a);
  const cells = rows.flatMap((cells, row) =>
    cells.map((cell, column) => {
      const place = Buffer.concat([u16(row), u16(column), u16(0)]);
      if (typeof cell === 'number') return record(0x0203, place, f64(cell));
      return record(0x0204, place, u16(cell.length), Buffer.from([1]), utf16(cell));
    }),
  );
  const name = Buffer.concat([Buffer.from([sheet.length, 1]), utf16(sheet)]);
  const opening = begin(0x0005);
  const at = opening.length + 4 + 4 + 2 + name.length + end.length;
  const stream = Buffer.concat([opening, record(0x0085, u32(at), u16(0), name), end, begin(0x0010), ...cells, end]);
  return oleContainer('Workbook', stream);
}

/** An OLE container: a header, a sector of the allocation table, one of the directory, then the stream. */
function oleContainer(name: string, stream: Buffer): Uint8Array {
  const sectors = Math.max(8, Math.ceil(stream.length / 512));
  const [free, last] = [0xffffffff, 0xfffffffe];
  const header = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(16),
    ...[0x3e, 3, 0xfffe, 9, 6].map(u16),
    Buffer.alloc(6),
    ...[0, 1, 1, 0, 4096, last, 0, last, 0, 0].map(u32),
    ...Array.from({ length: 108 }, () => u32(free)),
  ]);
  const table = Array.from({ length: 128 }, (_, sector) => {
    if (sector === 0) return 0xfffffffd;
    if (sector === 1 || sector === sectors + 1) return last;
    return sector <= sectors ? sector + 1 : free;
  });
  const entry = (title: string, kind: number, child: number, start: number, size: number) =>
    Buffer.concat([
      Buffer.concat([utf16(title), Buffer.alloc(64)]).subarray(0, 64),
      u16(title === '' ? 0 : title.length * 2 + 2),
      Buffer.from([kind, 1]),
      ...[free, free, child].map(u32),
      Buffer.alloc(36),
      ...[start, size, 0].map(u32),
    ]);
  const directory = [
    entry('Root Entry', 5, 1, last, 0),
    entry(name, 2, free, 2, sectors * 512),
    entry('', 0, free, 0, 0),
    entry('', 0, free, 0, 0),
  ];
  const body = Buffer.concat([stream, Buffer.alloc(sectors * 512 - stream.length)]);
  return Buffer.concat([header, ...table.map(u32), ...directory, body]);
}

/** A binary workbook of Excel 2007: BIFF12 records in a zip. */
export function xlsb(sheet: string, rows: readonly (readonly Cell[])[]): Uint8Array {
  const record = (type: number, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    const id = type < 128 ? [type] : [(type & 127) | 128, type >> 7];
    const size: number[] = [];
    for (let left = body.length; ; left >>= 7) {
      size.push(left > 127 ? (left & 127) | 128 : left);
      if (left <= 127) break;
    }
    return Buffer.concat([Buffer.from([...id, ...size]), body]);
  };
  const text = (value: string) => Buffer.concat([u32(value.length), utf16(value)]);
  const cells = rows.flatMap((cells, row) => [
    record(0, u32(row), u32(0), u16(300), Buffer.alloc(3), u32(0)),
    ...cells.map((cell, column) =>
      typeof cell === 'number' ? record(5, u32(column), u32(0), f64(cell)) : record(6, u32(column), u32(0), text(cell)),
    ),
  ]);
  const workbook = [
    record(131),
    record(143),
    record(156, u32(0), u32(1), text('rId1'), text(sheet)),
    record(144),
    record(132),
  ];
  const relations =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.bin"/></Relationships>';
  const root =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(root),
    'xl/workbook.bin': Buffer.concat(workbook),
    'xl/_rels/workbook.bin.rels': strToU8(relations),
    'xl/worksheets/sheet1.bin': Buffer.concat([record(129), record(145), ...cells, record(146), record(130)]),
  });
}
