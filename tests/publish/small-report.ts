import { applyConsent } from '../../src/consent/consent.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { type RecordReader, recordReader } from '../../src/report/store.ts';

export const projectRoot = new URL('../../', import.meta.url).pathname;
export const smallData = 'tests/site/golden/data';
export const now = '2026-11-20T13:30:00.000Z';

/** The report of the small data folder (six sessions of three creators, one more withdrawn), written into `dir`. */
export async function smallReport(dir: string, data = smallData, siteUrl: string | null = null): Promise<RecordReader> {
  const dataset = applyConsent(await ingest(data, { now }), { now });
  buildReport(dataset, { now, dir, siteUrl, locked: false });
  return recordReader(dir);
}
