import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The report on disk: for each kind of page a file of records (one JSON a line) and a file of keys with their places.
 * A page reads its own record and nothing else, so that ten thousand sessions never stand in memory (design section 9).
 */
export interface RecordKey {
  key: string;
  offset: number;
  length: number;
  /** Of the record's bytes: equal digests mean an equal page. */
  digest: string;
}

export interface RecordWriter {
  add(key: string, record: unknown): void;
  close(): void;
}

/** Writes the records of one kind, in the order in which they are added. */
export function recordWriter(dir: string, kind: string): RecordWriter {
  mkdirSync(dir, { recursive: true });
  const file = openSync(join(dir, `${kind}.ndjson`), 'w');
  const keys: RecordKey[] = [];
  let offset = 0;
  return {
    add(key, record) {
      const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
      writeSync(file, bytes);
      keys.push({ key, offset, length: bytes.length, digest: digestOf(bytes) });
      offset += bytes.length;
    },
    close() {
      closeSync(file);
      writeFileSync(join(dir, `${kind}.keys.json`), JSON.stringify(keys));
    },
  };
}

/** Writes all records of one kind at once. */
export function writeRecords(dir: string, kind: string, records: Iterable<readonly [string, unknown]>): void {
  const writer = recordWriter(dir, kind);
  for (const [key, record] of records) writer.add(key, record);
  writer.close();
}

export interface RecordReader {
  keys(kind: string): RecordKey[];
  /** Throws when there is no such record. */
  read<T>(kind: string, key: string): T;
}

/** Reads a report's records; keeps the keys and one open file for each kind. */
export function recordReader(dir: string): RecordReader {
  const kinds = new Map<string, { file: number; keys: RecordKey[]; byKey: Map<string, RecordKey> }>();
  const open = (kind: string) => {
    let entry = kinds.get(kind);
    if (!entry) {
      const keys = JSON.parse(readFileSync(join(dir, `${kind}.keys.json`), 'utf8')) as RecordKey[];
      entry = {
        file: openSync(join(dir, `${kind}.ndjson`), 'r'),
        keys,
        byKey: new Map(keys.map((key) => [key.key, key])),
      };
      kinds.set(kind, entry);
    }
    return entry;
  };
  return {
    keys: (kind) => open(kind).keys,
    read(kind, key) {
      const { file, byKey } = open(kind);
      const place = byKey.get(key);
      if (!place) throw new Error(`no ${kind} record ${key}`);
      const bytes = Buffer.alloc(place.length);
      readSync(file, bytes, 0, place.length, place.offset);
      return JSON.parse(bytes.toString('utf8'));
    },
  };
}

/** 16 hexadecimal digits of the SHA-256. */
export function digestOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
