import { describe, expect, it } from 'vitest';
import { islandJson } from '../../src/components/html.ts';
import {
  crumbsStructured,
  guideStructured,
  sessionStructured,
  siteStructured,
} from '../../src/components/structured.ts';
import type { View } from '../../src/components/view.ts';
import { recordWith } from '../report/made.ts';
import { viewAt } from './stage.ts';

const real = (path: string, siteUrl: string | null = 'https://contoh.id/s'): View => {
  const view = viewAt(path);
  return { ...view, site: { ...view.site, synthetic: false, siteUrl } };
};
const clip = {
  id: '1',
  sessionId: 'a',
  startSec: 60,
  endSec: 95,
  title: 'Klip',
  highlight: null,
  productIds: [],
  file: null,
  url: 'https://tonton.example/1',
  poster: 'media/1.svg',
};

describe('what a page says of itself to search engines', () => {
  it('has absolute addresses where the site has one, and the page’s own ways where not', () => {
    expect(siteStructured(real('index'), 'x')).toMatchObject({
      '@type': 'WebSite',
      url: 'https://contoh.id/s/index.html',
    });
    expect(siteStructured(real('live/a', null), 'x')['url']).toBe('./a.html');
  });

  it('names the way to a page; a step without a page has no address', () => {
    const steps = [{ text: 'LIVE', path: 'live' }, { text: 'Kategori tidak disebut' }];
    expect(crumbsStructured(real('live/a'), steps)['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'LIVE', item: 'https://contoh.id/s/live.html' },
      { '@type': 'ListItem', position: 2, name: 'Kategori tidak disebut' },
    ]);
  });

  it('tells of a broadcast, and of videos only where one can watch them', () => {
    const unseen = { ...clip, id: '2', url: null };
    const script = { ...clip, id: '3', url: 'javascript:alert(1)' };
    const told = sessionStructured(real('live/a'), recordWith({ clips: [clip, unseen, script] }), 'x');
    expect(told).toMatchObject({
      '@type': 'Article',
      about: { '@type': 'BroadcastEvent', startDate: '2026-11-10T19:00:00+07:00' },
    });
    expect(told['video']).toEqual([
      expect.objectContaining({ duration: 'PT35S', url: clip.url, thumbnailUrl: 'https://contoh.id/s/media/1.svg' }),
    ]);
    expect(sessionStructured(real('live/a'), recordWith(), 'x')).not.toHaveProperty('video');
    const watched = recordWith({ watchUrl: 'https://tonton.example/a' });
    expect(sessionStructured(real('live/a'), watched, 'x')['video']).toHaveLength(1);
  });

  it('never presents an invented broadcast as one that took place', () => {
    const told = sessionStructured(viewAt('live/a'), recordWith({ clips: [clip], watchUrl: clip.url }), 'x');
    expect(told).not.toHaveProperty('about');
    expect(told).not.toHaveProperty('video');
    expect(told['description']).toContain('sintetis');
  });

  it('holds no rating, no price and no claim that nobody made', () => {
    const all = [
      siteStructured(real('index'), 'x'),
      guideStructured(real('panduan/buyer-trust'), 'buyer-trust', 'T', 'S'),
      sessionStructured(real('live/a'), recordWith({ clips: [clip] }), 'x'),
    ];
    expect(JSON.stringify(all)).not.toMatch(/rating|review|offer|price|author|interactionStatistic/i);
  });

  it('stays inside its element, whatever a title holds', () => {
    const record = recordWith();
    record.card.title = '</script><script>alert(1)</script>\u2028';
    const json = islandJson(sessionStructured(real('live/a'), record, 'x'));
    expect(json).not.toContain('<');
    expect(JSON.parse(json).headline).toBe(record.card.title);
  });
});
