import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { noMetrics } from '../../../src/model/session.ts';
import { codes, counts, report, taken } from '../folder.ts';
import type { Case } from './case.ts';
import { chats } from './chats.ts';
import { jsonAnswers } from './json-answers.ts';
import { pitfalls } from './pitfalls.ts';
import { shopee } from './shopee.ts';
import { tiktokLives } from './tiktok-lives.ts';
import { totals } from './totals.ts';
import { videos } from './videos.ts';

const groups: Record<string, Case[]> = {
  'TikTok LIVEs': tiktokLives,
  'TikTok videos': videos,
  'reports without sessions': totals,
  'Shopee Live': shopee,
  'JSON answers': jsonAnswers,
  'chat logs': chats,
  pitfalls,
};

describe.each(Object.entries(groups))('the corpus: %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const data = await taken(await one.files());
    const file = report(data, one.path);
    expect(file.format).toBe(one.format);
    expect(codes(file)).toEqual(one.problems ?? []);
    expect(counts(file)).toEqual(one.counts);
    expect(file.decisions).toMatchObject(one.decisions ?? {});
    adds(data);
    if (one.sessions) {
      expect(data.sessions.map(({ id }) => id).sort()).toEqual(Object.keys(one.sessions).sort());
      for (const session of data.sessions) {
        const { metrics, ...rest } = one.sessions[session.id] ?? {};
        expect(session).toMatchObject(rest);
        if (metrics) expect(session.metrics).toEqual({ ...noMetrics(), ...metrics });
      }
    }
    if (one.videos) {
      expect(data.videos).toHaveLength(one.videos.length);
      expect(data.videos).toMatchObject(one.videos);
    }
    for (const [id, products] of Object.entries(one.products ?? {})) {
      expect(data.sessionProducts.get(id) ?? []).toHaveLength(products.length);
      expect(data.sessionProducts.get(id) ?? []).toMatchObject(products);
    }
    for (const [id, minutes] of Object.entries(one.minutes ?? {})) {
      expect(data.attachments(id).minutes).toHaveLength(minutes.length);
      expect(data.attachments(id).minutes).toMatchObject(minutes);
    }
    for (const [id, lines] of Object.entries(one.chat ?? {}))
      expect(data.attachments(id).chat.map(({ startSec, text }) => `${startSec} ${text}`)).toEqual(lines);
    for (const [id, events] of Object.entries(one.events ?? {})) expect(data.events.get(id)).toMatchObject(events);
  });
});

/** Every row of every file is counted exactly once. */
function adds(data: Dataset): void {
  for (const file of data.report.files) {
    const [read, ...rest] = counts(file);
    expect(
      rest.reduce((sum, part) => sum + part, 0),
      file.path,
    ).toBe(read);
  }
}
