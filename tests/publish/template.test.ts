import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { diskWriter } from '../../src/publish/disk-writer.ts';
import { observationForm, ownHeaders, writeTemplates } from '../../src/publish/template.ts';
import { emptyFolder } from './folders.ts';

describe('the templates', () => {
  it('are own files whose every column the import knows', async () => {
    const dir = emptyFolder();
    writeTemplates('id', diskWriter(dir));
    const { report } = await ingest(dir, { now: '2026-11-20T00:00:00Z' });
    const read = report.files.filter((file) => file.path in ownHeaders);
    expect(read.map((file) => file.path).sort()).toEqual(Object.keys(ownHeaders).sort());
    expect(read.filter((file) => /unknown|unreadable|ignored/.test(file.format)).map((file) => file.path)).toEqual([]);
    expect(read.flatMap((file) => file.columnsUnused)).toEqual([]);
  });

  it('have a form with a row for each of the 29 practices, in both languages', () => {
    for (const lang of ['id', 'en'] as const) expect(observationForm(lang).match(/<small>/g)).toHaveLength(29);
  });
});
