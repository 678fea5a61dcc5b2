import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/model/settings.ts';

const peak = (peakHours: unknown) => settingsSchema.safeParse({ peakHours });

describe('settings', () => {
  it('need nothing: an empty sorot.json is the same as none', () => {
    const settings = settingsSchema.parse({});
    expect(settings).toMatchObject({
      locales: ['id'],
      gmvBasis: 'attributed',
      consentDefault: 'shown',
      enoughStock: 10,
    });
  });

  it('refuse a key they do not know, also inside a file hint', () => {
    expect(settingsSchema.safeParse({ marketplace: 'ID' }).success).toBe(false);
    expect(settingsSchema.safeParse({ files: { '*.xlsx': { owner: 'sari' } } }).success).toBe(false);
  });

  it.each([
    '17-21',
    '17:00-21:00',
    '17.00 – 21.00',
    ' 17 ~ 21 ',
    [17, 21],
    ['17:00', '21.00'],
    [17, '21'],
    { start: '17', end: 21 },
    { start: '17:00', end: '21:00' },
  ])('read peak hours written as %j', (written) => {
    expect(peak(written)).toMatchObject({ success: true, data: { peakHours: { start: 1020, end: 1260 } } });
  });

  it('read minutes, past midnight, and the end of the day', () => {
    expect(peak('22:30-01:15').data?.peakHours).toEqual({ start: 1350, end: 75 });
    expect(peak('19-24').data?.peakHours).toEqual({ start: 1140, end: 1440 });
  });

  it.each([
    '17',
    '',
    '17-',
    '17-25',
    '24:01-3',
    '17:75-21',
    '17-21-22',
    'malam',
    [17],
    [17, 21, 22],
    [17.5, 21],
    17,
    true,
    {},
  ])('refuse peak hours written as %j', (written) => expect(peak(written).success).toBe(false));

  it('name a wrong time of day in the error', () => {
    expect(peak('17-26').error?.issues[0]?.message).toContain('26');
  });

  it('write market and currency in capitals', () => {
    expect(settingsSchema.parse({ market: 'id', currency: 'idr' })).toMatchObject({ market: 'ID', currency: 'IDR' });
  });

  it('take a site address of the web only', () => {
    expect(settingsSchema.safeParse({ siteUrl: 'https://contoh.invalid/sorot' }).success).toBe(true);
    for (const siteUrl of ['javascript:alert(1)', 'mailto:a@contoh.invalid', 'contoh.invalid']) {
      expect(settingsSchema.safeParse({ siteUrl }).success, siteUrl).toBe(false);
    }
  });

  it('want at least one language, and each once', () => {
    expect(settingsSchema.safeParse({ locales: [] }).success).toBe(false);
    expect(settingsSchema.safeParse({ locales: ['fr'] }).success).toBe(false);
    expect(settingsSchema.parse({ locales: ['en', 'id', 'en'] }).locales).toEqual(['en', 'id']);
  });
});
