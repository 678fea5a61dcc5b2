import { describe, expect, test } from 'vitest';
import { live, verdictOf, video } from './fixture.ts';

const teaser = (...videos: ReturnType<typeof video>[]) => verdictOf('teaser-video', live({ videos }));

describe('teaser video (H29), for a session on 20 November at 18:00', () => {
  test('announced in the seven days before, with an offer, is met', () => {
    expect(teaser(video('2026-11-19T10:00:00+07:00', 'Besok malam LIVE! Diskon 50%'))).toMatchObject({
      status: 'met',
      confidence: 0.6,
    });
  });
  test('exactly seven days before counts, a second earlier does not, and neither does the start', () => {
    const at = (time: string) => teaser(video(time, 'Serum promo', { teaserFor: 'rara-20261120-1800' })).status;
    expect(at('2026-11-13T18:00:00+07:00')).toBe('met');
    expect(at('2026-11-13T17:59:59+07:00')).toBe('not_met');
    expect(at('2026-11-20T18:00:00+07:00')).toBe('not_met');
  });
  test('an announcement without content is partly', () => {
    expect(teaser(video('2026-11-20T08:00:00+07:00', 'Sampai ketemu nanti malam di live ya')).status).toBe('partly');
  });
  test('a video about something else, or about another session, says nothing', () => {
    expect(teaser(video('2026-11-19T10:00:00+07:00', 'Review serum malam')).status).toBe('unknown');
    expect(teaser(video('2026-11-19T10:00:00+07:00', 'Besok LIVE promo', { teaserFor: 'lain' })).status).toBe(
      'unknown',
    );
  });
  test('without a video list it is unknown', () => {
    expect(teaser().missing).toEqual(['video_list']);
  });
});
