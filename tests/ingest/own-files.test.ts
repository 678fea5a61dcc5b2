import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { codes, counts, csv, folder, now, report, taken, workbook } from './folder.ts';

const sellerHeader = [
  'ID Kreator',
  'Kreator',
  'Nama panggilan',
  'Waktu Live',
  'Durasi',
  'GMV LIVE (Rp)',
  'Penonton',
  'Live Stream Dilihat',
  'Komentar',
  'Klik Produk',
];
const seller = async (...rows: string[][]) =>
  workbook({ Worksheet: [['[Rentang Tanggal]: 2026-07-01 ~ 2026-07-31'], [], sellerHeader, ...rows] });
const rara = [
  '6526684195492729856',
  'Rara',
  'rara.beauty',
  '2026/07/18/ 19:05',
  '1h 40min',
  '20000000',
  '4210',
  '11873',
  '1204',
  '2377',
];
const id = 'rara.beauty-20260718-1905';
const session = {
  'sessions.csv': csv(
    ['session_id', 'creator', 'start_at', 'duration_sec'],
    ['s1', 'rara.beauty', '2026-07-18 19:05', 3600],
  ),
};

describe('sessions.csv', () => {
  it('makes sessions of its own from Indonesian or English headers', async () => {
    const data = await taken({
      'tim/sessions.csv':
        'session_id;kreator;judul;mulai;selesai;kategori;gmv;gmv_basis;mata_uang;penonton;status;zona_waktu\nMalam Rara!;@Rara.Beauty;Malam;18/07/2026 19.05;18/07/2026 20.05;Kecantikan;1.500.000;attributed;IDR;1.200;ended;Asia/Makassar\n',
    });
    expect(data.sessions[0]).toMatchObject({
      id: 'malam-rara',
      creator: { handle: 'rara.beauty' },
      startAt: '2026-07-18T19:05:00+08:00',
      endAt: '2026-07-18T20:05:00+08:00',
      durationSec: 3600,
      zoneAssumed: false,
      metrics: { gmv: { attributed: 1500000 }, viewers: 1200 },
    });
  });

  it('overrides an exported session field by field, by derived ID, or by creator and start with an ID of its own', async () => {
    const files = { 'ekspor/a.xlsx': await seller(rara) };
    const byId = await taken({
      ...files,
      'sessions.csv': csv(['session_id', 'title', 'category', 'views'], [id, 'Judul', 'Kecantikan', '12000']),
    });
    expect(byId.sessions).toHaveLength(1);
    expect(byId.sessions[0]).toMatchObject({
      id,
      title: 'Judul',
      category: 'Kecantikan',
      metrics: { views: 12000, viewers: 4210 },
    });
    expect(byId.sessions[0]?.sources.map(({ format, row }) => [format, row])).toEqual([
      ['sessions', 2],
      ['tiktok-seller-live', 4],
    ]);
    expect(counts(report(byId, 'sessions.csv'))).toEqual([1, 0, 1, 0, 0]);
    const renamed = await taken({
      ...files,
      'sessions.csv': csv(
        ['session_id', 'creator', 'start_at', 'title'],
        ['s-1', 'rara.beauty', '2026-07-18 19:05', 'Judul'],
      ),
    });
    expect(renamed.sessions.map((one) => one.id)).toEqual(['s-1']);
  });

  it('names the nearest session when a row refers to none', async () => {
    const data = await taken({
      'ekspor/a.xlsx': await seller(rara),
      'sessions.csv': csv(['session_id', 'title'], ['rara.beauty-20260718-1906', 'x']),
    });
    const [problem] = report(data, 'sessions.csv').problems;
    expect(problem).toMatchObject({ code: 'unknownSession', received: 'rara.beauty-20260718-1906', expected: id });
    expect(counts(report(data, 'sessions.csv'))).toEqual([1, 0, 0, 0, 1]);
  });

  it('takes extra columns of a hand-made sheet, and an export of the same name for what it is', async () => {
    const sheet = ['session_id', 'creator', 'start_at', 'admin', 'kamera', 'catatan', 'studio', 'shift'];
    const hand = await taken({ 'sessions.csv': csv(sheet, ['s1', 'x', '2026-07-18 10:00', 'a', 'b', 'c', 'd', 'e']) });
    expect(report(hand, 'sessions.csv').columnsUnused).toEqual(sheet.slice(3));
    expect(hand.sessions).toHaveLength(1);
    const exported = await taken({
      'sessions.csv': csv(
        ['Room ID', 'Start Time', 'End Time', 'Views'],
        ['7658657266417994504', '2026-07-18 10:00', '2026-07-18 11:00', '5'],
      ),
    });
    expect(report(exported, 'sessions.csv').format).toBe('tiktok-creator-live');
  });

  it('decides the order of dates for the whole file, or asks', async () => {
    const header = ['session_id', 'creator', 'start_at', 'end_at'];
    const decided = await taken({ 'sessions.csv': csv(header, ['s1', 'x', '07/03/2026 23:00', '07/13/2026 01:00']) });
    expect(decided.sessions[0]?.startAt).toBe('2026-07-03T23:00:00+07:00');
    const open = { 'tim (1)/sessions.csv': csv(header, ['s1', 'x', '07/03/2026 20:00', '07/03/2026 21:00']) };
    expect(codes(report(await taken(open), 'tim (1)/sessions.csv'))).toEqual(['ambiguousDate C2', 'ambiguousDate D2']);
    const answered = await taken({
      ...open,
      'sorot.json': JSON.stringify({ files: { 'tim (1)/sessions.csv': { dateOrder: 'mdy' } } }),
    });
    expect(answered.sessions[0]?.startAt).toBe('2026-07-03T20:00:00+07:00');
  });

  it('keeps different IDs apart though their safe names are the same', async () => {
    const data = await taken({
      'sessions.csv': csv(
        ['session_id', 'creator', 'start_at'],
        ['A B', 'x', '2026-07-18 10:00'],
        ['a-b', 'x', '2026-07-18 12:00'],
        ['CON', 'x', '2026-07-18 14:00'],
      ),
    });
    expect(data.sessions.map((one) => one.id)).toEqual(['a-b', 'a-b-2', 'con-x']);
  });
});

describe('the other own files', () => {
  it('refer to a session by its ID, room ID, derived ID, or creator and start', async () => {
    const data = await taken({
      'ekspor/a.xlsx': await seller(rara),
      'sessions.csv': csv(['session_id', 'creator', 'start_at'], ['s-1', 'rara.beauty', '2026-07-18 19:05']),
      'clips.csv': csv(
        ['session_id', 'start', 'end', 'title'],
        ['s-1', '0:10', '0:40', 'a'],
        [id, '1:00', '1:30', 'b'],
        ['rara.beauty 2026-07-18 19:05', '90', '120', 'c'],
      ),
      'events.csv': csv(
        ['creator', 'start_at', 'at', 'kind'],
        ['@Rara.Beauty', '2026-07-18 19:05', '12:34', 'sematkan'],
      ),
    });
    expect(data.clips.get('s-1')?.map(({ title, startSec }) => [title, startSec])).toEqual([
      ['a', 10],
      ['b', 60],
      ['c', 90],
    ]);
    expect(data.events.get('s-1')).toEqual([
      { sessionId: 's-1', atSec: 754, kind: 'pin', productId: null, note: null },
    ]);
  });

  it('read products, what they sold, and a word for sold nowhere else', async () => {
    const data = await taken({
      ...session,
      'products.csv':
        'product_id;name;merek;kategori;harga;harga_asli;mata_uang;afiliasi;stok;url;lowest_price_elsewhere;checked_at\n1729643540462601638;Serum;Glow;Kecantikan;Rp99.000;Rp150.000;IDR;ya;1.200;https://toko.example/p;tidak ada;2026-07-01\nP2;Tas;;;"1.250.000";;IDR;tidak;0;javascript:alert(1);;\n',
      'session_products.csv': csv(
        ['session_id', 'product_id', 'gmv', 'currency', 'units', 'rank'],
        ['s1', '1729643540462601638', '990000', 'IDR', '10', '1'],
        ['s1', 'p2', '', '', '2', '2'],
      ),
    });
    expect(data.products.get('1729643540462601638')).toEqual({
      id: '1729643540462601638',
      name: 'Serum',
      brand: 'Glow',
      category: 'Kecantikan',
      price: 99000,
      originalPrice: 150000,
      currency: 'IDR',
      affiliate: true,
      stock: 1200,
      url: 'https://toko.example/p',
      elsewhere: { price: null, notListed: true, checkedAt: '2026-07-01', where: null },
    });
    expect(data.products.get('p2')).toMatchObject({
      name: 'Tas',
      price: 1250000,
      stock: 0,
      url: null,
      affiliate: false,
    });
    expect(codes(report(data, 'products.csv'))).toEqual(['notAnAddress J3']);
    expect(data.sessionProducts.get('s1')).toMatchObject([
      { productId: '1729643540462601638', gmv: 990000, units: 10, rank: 1 },
      { productId: 'p2', gmv: null, units: 2 },
    ]);
  });

  it('read clips with a highlight by number, slug or label, and refuse paths that lead out', async () => {
    const data = await taken({
      ...session,
      'clips.csv': csv(
        ['session_id', 'start', 'end', 'title', 'highlight', 'product_ids', 'file', 'url'],
        ['s1', '1:02:03', '1:03:00', 'makasih kak Dina', '5', 'A;B', 'media/a.mp4', ''],
        ['s1', '5', '9', 'x', 'Demo produk yang jelas', '', '../rahasia.mp4', 'https://x.example/v'],
        ['s1', '5', '9', 'x', 'product-demo', '', '', ''],
        ['s1', '9', '5', 'x', '', '', '', ''],
      ),
    });
    expect(data.clips.get('s1')).toMatchObject([
      {
        id: 's1-3723',
        startSec: 3723,
        endSec: 3780,
        title: 'makasih kak [penonton]',
        highlight: 'product-demo',
        productIds: ['a', 'b'],
        file: 'media/a.mp4',
      },
      { highlight: 'product-demo', file: null, url: 'https://x.example/v' },
      { highlight: 'product-demo' },
    ]);
    expect(codes(report(data, 'clips.csv'))).toEqual(['outsideSession B2', 'pathOutside G3', 'endBeforeStart C5']);
    expect(counts(report(data, 'clips.csv'))).toEqual([4, 3, 0, 0, 1]);
  });

  it('read observations, videos and consent', async () => {
    const data = await taken({
      ...session,
      'observations.csv': csv(
        ['session_id', 'highlight', 'verdict', 'strength', 'start', 'source', 'observer', 'blind'],
        ['s1', '2', 'terpenuhi', '0,8', '1:00', 'person', 'Tim', 'ya'],
        ['s1', 'H22', 'not_met', '', '', '', '', ''],
        ['s1', '30', 'met', '', '', '', '', ''],
        ['s1', '3', 'mungkin', '', '', '', '', ''],
      ),
      'videos.csv': csv(
        ['video_id', 'creator', 'title', 'caption', 'posted_at', 'views', 'teaser_for'],
        ['7650000000000000001', '@rara.beauty', 'Besok live', 'WA 0812-3456-7890', '2026-07-17 10:00', '1.2K', 's1'],
      ),
      'consent.csv': csv(
        ['creator', 'scope', 'status', 'changed_at'],
        ['@Rara.Beauty', 'all', 'withdrawn', '2026-08-01'],
        ['x', 'apa', 'dicabut', 'entah'],
        ['y', 'all', '?', ''],
      ),
    });
    expect(data.observations.get('s1')).toMatchObject([
      {
        highlight: 'host-on-screen',
        verdict: 'met',
        strength: 0.8,
        startSec: 60,
        source: 'person',
        observer: 'Tim',
        blind: true,
      },
      { highlight: 'tidy-background', verdict: 'not_met', strength: null, source: 'person' },
    ]);
    expect(codes(report(data, 'observations.csv'))).toEqual(['unknownHighlight B4', 'notOneOf C5']);
    expect(data.videos).toEqual([
      {
        id: '7650000000000000001',
        creator: 'rara.beauty',
        title: 'Besok live',
        caption: 'WA [penonton]',
        postedAt: '2026-07-17T10:00:00+07:00',
        category: null,
        views: 1200,
        gmv: null,
        currency: null,
        url: null,
        teaserFor: 's1',
      },
    ]);
    expect(data.consent).toEqual([
      {
        creator: '@Rara.Beauty',
        scope: 'all',
        status: 'withdrawn',
        changedAt: '2026-08-01T00:00:00+07:00',
        evidence: null,
      },
      { creator: 'x', scope: 'all', status: 'withdrawn', changedAt: null, evidence: null },
    ]);
    expect(counts(report(data, 'consent.csv'))).toEqual([3, 2, 0, 0, 1]);
  });

  it('attach minutes, transcript and chat by the name of the file, in any folder', async () => {
    const data = await taken({
      ...session,
      'a/minutes/s1.csv': csv(
        ['start', 'end', 'gmv', 'orders', 'viewers'],
        ['0:01:00', '0:02:00', '1000', '1', '5'],
        ['0', '60', '0', '0', '3'],
        ['90', '130', '5', '5', '5'],
      ),
      'a/transcripts/S1.srt': '1\n00:00:01,000 --> 00:00:03,000\nHalo kak Dina, ini serum\n',
      'a/chat/s1.csv': csv(
        ['at', 'kind', 'user', 'text'],
        ['1:10', 'comment', 'dina_88', 'kak dina di sini'],
        ['0:05', 'like', 'joko.1', ''],
        ['0:20', 'comment', 'tika', 'wa 081234567890'],
        ['nanti', 'comment', 'x', 'y'],
      ),
      'chat/lain.csv': csv(['at', 'text'], ['1', 'x']),
    });
    const { minutes, cues, chat } = data.attachments('s1');
    expect(minutes.map(({ startSec, endSec, gmv }) => [startSec, endSec, gmv])).toEqual([
      [0, 60, 0],
      [60, 120, 1000],
    ]);
    expect(codes(report(data, 'a/minutes/s1.csv'))).toEqual(['overlap A4']);
    expect(cues).toEqual([
      { index: 1, startSec: 1, endSec: 3, text: 'Halo kak [penonton], ini serum', speaker: null, source: 'transcript' },
    ]);
    expect(chat.map(({ index, startSec, text, speaker }) => [index, startSec, text, speaker])).toEqual([
      [1, 20, 'wa [penonton]', 'viewer'],
      [2, 70, 'kak [penonton] di sini', 'viewer'],
    ]);
    expect(counts(report(data, 'a/chat/s1.csv'))).toEqual([4, 2, 0, 1, 1]);
    expect(report(data, 'chat/lain.csv').problems[0]).toMatchObject({ code: 'unknownSessionFile', received: 'lain' });
    expect(data.attachments('none')).toEqual({ cues: [], chat: [], minutes: [] });
  });

  it('read chat logs of several tools as ndjson', async () => {
    const lines = [
      '{"at":5,"kind":"comment","user":"dina_88","text":"halo"}',
      '{"type":"chat","uniqueId":"joko.1","comment":"ready kak","timestamp":"2026-07-18T19:06:00+07:00"}',
      '{"type":"gift","uniqueId":"joko.1","timestamp":1784376420000}',
      'bukan json',
    ];
    const data = await taken({ ...session, 'chat/s1.ndjson': lines.join('\n') });
    expect(data.attachments('s1').chat.map(({ startSec, text }) => [startSec, text])).toEqual([
      [5, 'halo'],
      [60, 'ready kak'],
    ]);
    expect(counts(report(data, 'chat/s1.ndjson'))).toEqual([4, 2, 0, 1, 1]);
  });

  it('say which headers a file of that name needs', async () => {
    const data = await taken({ 'clips.csv': csv(['apa', 'ini'], ['1', '2']) });
    expect(report(data, 'clips.csv').problems[0]).toMatchObject({ code: 'ownHeader', received: 'apa, ini' });
    expect(counts(report(data, 'clips.csv'))).toEqual([1, 0, 0, 1, 0]);
  });
});

describe('typed cells of a workbook', () => {
  it('are read as what they show: dates, times of day, numbers, and IDs that lost their digits', async () => {
    const start = new Date(Date.UTC(2026, 6, 18, 19, 5));
    const length = new Date(Date.UTC(1899, 11, 31, 1, 40));
    const data = await taken({
      'sessions.xlsx': await workbook({
        Sheet1: [
          ['session_id', 'kreator', 'mulai', 'durasi', 'gmv', 'mata_uang', 'judul'],
          ['s1', 'x', start, length, 1500000, 'IDR', 'wa 0812-3456-7890'],
          [Number('7658657266417994504'), 'x', start, length, 1, 'IDR', 'x'],
        ],
      }),
    });
    expect(data.sessions).toMatchObject([
      {
        id: 's1',
        startAt: '2026-07-18T19:05:00+07:00',
        durationSec: 6000,
        title: 'wa [penonton]',
        metrics: { gmv: { unspecified: 1500000 } },
      },
    ]);
    expect(codes(report(data, 'sessions.xlsx'))).toEqual(['idDigitsLost A3']);
  });
});

describe('sorot.json', () => {
  it('is refused with a sentence naming the key', async () => {
    const check = (text: string) => ingest(folder({ 'sorot.json': text }), { now });
    await expect(check('{"timezone":"Asia/Jakarta"}')).rejects.toThrow(
      '"timezone" tidak dikenal. Maksudmu "timeZone"?',
    );
    await expect(check('{"files":{"a.xlsx":{"timeZone":"Mars"}}}')).rejects.toThrow('files["a.xlsx"].timeZone');
    await expect(check('{')).rejects.toThrow('sorot.json bukan JSON');
    await expect(ingest('/tidak/ada', { now })).rejects.toThrow('tidak ada');
  });

  it('takes an accent that can be read, and names a colour alike for one that cannot', async () => {
    const check = (accent: string) => ingest(folder({ 'sorot.json': JSON.stringify({ accent }) }), { now });
    expect((await check('#7A1FA2')).settings.accent).toBe('#7a1fa2');
    for (const wrong of ['purple', '#7a1', '#7a1fa2ff', ''])
      await expect(check(wrong)).rejects.toThrow(`"accent" bukan warna: "${wrong}"`);
    const said = await check('#f6b21b').catch((error: Error) => error.message);
    expect(said).toContain('kontrasnya 1,4, perlu 4,5');
    const better = /terbaca: "(#\w+)"/.exec(String(said))?.[1] ?? '';
    expect((await check(better)).settings.accent).toBe(better);
  });

  it('takes a small picture of the data folder as logo, and says why not another', async () => {
    const check = (logo: string) =>
      ingest(
        folder({ 'sorot.json': JSON.stringify({ logo }), 'merek.svg': '<svg/>', 'besar.png': 'x'.repeat(30_001) }),
        {
          now,
        },
      );
    expect((await check('merek.svg')).settings.logo).toBe('merek.svg');
    await expect(check('lain.svg')).rejects.toThrow('"logo" "lain.svg" tidak ada di folder data');
    await expect(check('besar.png')).rejects.toThrow('terlalu besar: 31 kB');
    await expect(check('merek.html')).rejects.toThrow('bukan gambar');
    for (const outside of ['../merek.svg', '/etc/merek.svg', 'a/../../merek.svg'])
      await expect(check(outside)).rejects.toThrow('harus berada di dalam folder data');
  });

  it('renames the headers of a report that is not known', async () => {
    const data = await taken({
      'sorot.json': JSON.stringify({
        mappings: { 'aneh.csv': { 'Nomor siaran': 'Room ID', Dimulai: 'Start Time', 'Jumlah tayangan': 'Views' } },
        files: { 'aneh.csv': { creator: 'x' } },
      }),
      'aneh.csv': csv(
        ['Nomor siaran', 'Dimulai', 'Jumlah tayangan'],
        ['7658657266417994504', '2026-07-04 20:00', '55'],
      ),
    });
    expect(data.sessions[0]).toMatchObject({ roomId: '7658657266417994504', metrics: { views: 55 } });
  });
});
