import { describe, expect, test } from 'vitest';
import type { HighlightId } from '../../src/model/highlight.ts';
import { event, live, say, seenBy, sold, verdictOf } from './fixture.ts';

const talk = 'Oke kita ngobrol santai dulu ya sambil nunggu yang lain.';

/** A session of `minutes` whose transcript covers it wholly: the sentences, then small talk. */
function spoken(texts: readonly string[], minutes = 10, more: Parameters<typeof live>[0] = {}) {
  const step = 10;
  const filler = Array.from(
    { length: (minutes * 60) / step - texts.length },
    (_, i) => `${talk} ${'ya '.repeat(i % 3)}`,
  );
  return live({ cues: say([...texts, ...filler], step), session: { durationSec: minutes * 60 }, ...more });
}

/** The same sentences in a transcript that covers a small part of an hour. */
function scrap(texts: readonly string[]) {
  return live({ cues: say(texts) });
}

const status = (id: HighlightId, texts: readonly string[]) => verdictOf(id, spoken(texts)).status;

describe('every spoken type', () => {
  const oneSentence: [HighlightId, string][] = [
    ['call-to-action', 'Yuk klik keranjang kuning sekarang.'],
    ['target-audience', 'Ini cocok banget buat kulit berminyak.'],
    ['special-offers', 'Beli dua gratis satu ya kak.'],
    ['buyer-trust', 'Garansi resmi satu tahun ya.'],
    ['product-value', 'Rasanya gurih pedas, renyah.'],
  ];
  test.each(oneSentence)('%s is met by one clear sentence, with its quote as proof', (id, text) => {
    const verdict = verdictOf(id, scrap([text]));
    expect(verdict).toMatchObject({ status: 'met', confidence: 0.6 });
    expect(verdict.evidence[0]).toMatchObject({
      source: 'transcript',
      cue: 1,
      startSec: 0,
      quote: text,
      certainty: 'proof',
    });
  });
  test.each(oneSentence)('%s is not_met when a transcript of the whole session lacks it', (id) => {
    const verdict = verdictOf(id, spoken([]));
    expect(verdict.status).toBe('not_met');
    expect(verdict.evidence[0]?.fact?.code).toBe('transcript.without');
  });
  test.each(oneSentence)('%s is unknown when the transcript covers a part only, or the session goes on', (id) => {
    expect(verdictOf(id, scrap([talk]))).toMatchObject({
      status: 'unknown',
      missing: ['transcript_coverage', 'observation'],
    });
    const ongoing = spoken([], 10, { session: { durationSec: 600, status: 'ongoing' } });
    expect(verdictOf(id, ongoing)).toMatchObject({ status: 'unknown', missing: ['session_end'] });
  });
  test.each([...oneSentence.map(([id]) => id), 'local-language', 'audience-interaction', 'product-details'] as const)(
    '%s is unknown without a transcript',
    (id) => {
      expect(verdictOf(id, live())).toMatchObject({ status: 'unknown', evidence: [] });
      expect(verdictOf(id, live()).missing).toContain('transcript');
    },
  );
  test('hears nothing in what a viewer says or writes', () => {
    const cue = {
      ...(say(['Yuk klik keranjang kuning.'])[0] as ReturnType<typeof say>[number]),
      speaker: 'viewer' as const,
    };
    expect(verdictOf('call-to-action', live({ cues: [cue] })).status).toBe('unknown');
    expect(verdictOf('call-to-action', live({ chat: [{ ...cue, source: 'chat' }] })).status).toBe('unknown');
  });
  test('counts what the host writes in the chat', () => {
    const cue = {
      ...(say(['Yuk klik keranjang kuning.'])[0] as ReturnType<typeof say>[number]),
      speaker: 'host' as const,
    };
    const verdict = verdictOf('call-to-action', live({ chat: [{ ...cue, source: 'chat' }] }));
    expect(verdict).toMatchObject({ status: 'met', evidence: [{ source: 'chat', cue: null }] });
  });
  test('marks the deciding words inside the quote', () => {
    const [first] = verdictOf('buyer-trust', scrap(['Tenang kak, ada GARANSI resmi 1 tahun ya.'])).evidence;
    const words = first?.marks.map(([from, to]) => first.quote?.slice(from, to));
    expect(words).toEqual(['ada GARANSI resmi 1 tahun']);
  });
  test('cuts long quotes at words, to 140 characters, around the deciding words', () => {
    const long = `${'jadi begini ceritanya ya kak '.repeat(8)}yuk klik keranjang kuning ${'sambil kita lanjut lagi '.repeat(8)}`;
    const [first] = verdictOf('call-to-action', scrap([long])).evidence;
    expect(first?.quote?.length).toBeLessThanOrEqual(140);
    expect(first?.quote).toMatch(/^…\S.*klik keranjang kuning.*\S…$/u);
    const [from, to] = first?.marks[0] ?? [0, 0];
    expect(first?.quote?.slice(from, to)).toContain('klik keranjang');
  });
  test('quotes the whole sentence when it is one of several in a long cue', () => {
    const cue = `${talk} ${talk} Garansi resmi satu tahun ya kak. ${talk}`;
    expect(verdictOf('buyer-trust', scrap([cue])).evidence[0]?.quote).toBe('Garansi resmi satu tahun ya kak.');
  });
  test('a negation that ran over from the cue before still denies', () => {
    expect(verdictOf('buyer-trust', scrap(['yang ini memang nggak ada', 'garansi resmi dua tahun'])).status).toBe(
      'unknown',
    );
  });
});

describe('call to action (H6)', () => {
  test('urgency makes it stronger but does not replace it', () => {
    expect(verdictOf('call-to-action', scrap(['Langsung checkout ya kak.'])).strength).toBe(0.5);
    expect(verdictOf('call-to-action', scrap(['Langsung checkout ya kak.', 'Stok tinggal 5 lagi.'])).strength).toBe(1);
    const urgent = verdictOf('call-to-action', spoken(['Stok tinggal 5 lagi.']));
    expect(urgent.status).toBe('not_met');
    expect(urgent.evidence.map(({ rule, certainty }) => [rule, certainty])).toContainEqual([
      'call-to-action/urgency',
      'support',
    ]);
  });
});

describe('audience interaction (H4)', () => {
  const answers = [
    'Kak [penonton] tanya muat berapa kilo, muat lima kilo ya.',
    'Iya kak, ready semua warnanya.',
    'Makasih kak sudah mampir.',
  ];
  const invite = 'Ketik 1 di kolom komentar ya.';

  test('three responses and one invitation in ten minutes are met', () => {
    expect(verdictOf('audience-interaction', spoken([...answers, invite])).status).toBe('met');
  });
  test('only one of the two is partly, too little of both not_met', () => {
    expect(status('audience-interaction', answers)).toBe('partly');
    expect(status('audience-interaction', [invite])).toBe('partly');
    expect(status('audience-interaction', ['Makasih kak sudah mampir.'])).toBe('not_met');
  });
  test('the same words again and again are one moment', () => {
    expect(status('audience-interaction', [invite, ...Array(5).fill('Makasih kak sudah mampir.')])).toBe('partly');
  });
  test('often in a part of the session that was transcribed is partly', () => {
    const verdict = verdictOf('audience-interaction', scrap([...answers, invite]));
    expect(verdict).toMatchObject({ status: 'partly', missing: ['transcript_coverage'] });
  });
  test('a poll in the log is an invitation', () => {
    expect(verdictOf('audience-interaction', spoken(answers, 10, { events: [event('poll', 60)] }))).toMatchObject({
      status: 'met',
    });
  });
});

describe('special offers (H13)', () => {
  test('the price before with the discount is met, either alone is partly', () => {
    expect(status('special-offers', ['Harga normalnya 200 ribu.', 'Diskon 30 persen ya.'])).toBe('met');
    expect(status('special-offers', ['Harga normalnya 200 ribu.'])).toBe('partly');
    expect(status('special-offers', ['Diskon 30 persen ya.'])).toBe('partly');
  });
  test('a named offer needs its condition close by', () => {
    expect(status('special-offers', ['Ada gratis ongkir.', 'Minimal belanja 30 ribu ya.'])).toBe('met');
    expect(status('special-offers', ['Ada gratis ongkir.'])).toBe('partly');
  });
  test('vague cheapness never counts', () => {
    expect(status('special-offers', ['Harganya murah banget.', 'Terjangkau kok, hemat di kantong.'])).toBe('not_met');
  });
  test('a voucher in the log only accompanies', () => {
    const verdict = verdictOf('special-offers', spoken([], 10, { events: [event('voucher', 30)] }));
    expect(verdict.status).toBe('not_met');
    expect(verdict.evidence.map(({ certainty }) => certainty)).toEqual(['proof', 'support']);
  });
});

describe('buyer trust (H14)', () => {
  test('each of the three kinds adds to the strength', () => {
    const all = ['Sudah BPOM ya kak.', 'Kalau rusak bisa retur.', 'Estimasi sampai 3 hari.'];
    expect(verdictOf('buyer-trust', scrap(all)).strength).toBe(1);
    expect(verdictOf('buyer-trust', scrap(all.slice(0, 1))).strength).toBeCloseTo(1 / 3, 2);
  });
});

describe('product details (H10)', () => {
  const four = [
    'Bahannya katun rayon.',
    'Buatan Bandung.',
    'Warnanya ada hitam sama sage.',
    'Ukuran M sampai XL.',
    'Motifnya ada dua.',
  ];
  const gamis = sold({ name: 'Gamis Aira', category: 'Fashion Muslim' });

  test('fashion needs all four, with colours and sizes', () => {
    expect(verdictOf('product-details', { ...scrap(four), products: [gamis] })).toMatchObject({
      status: 'met',
      strength: 1,
    });
    expect(verdictOf('product-details', { ...scrap(four.slice(0, 4)), products: [gamis] }).status).toBe('partly');
    expect(verdictOf('product-details', { ...scrap(four.filter((_, i) => i !== 3)), products: [gamis] }).status).toBe(
      'partly',
    );
  });
  test('other categories need two', () => {
    const pan = sold({ name: 'Wajan Granit', category: 'Peralatan Dapur' });
    expect(
      verdictOf('product-details', { ...scrap(['Bahannya granit.', 'Diameter 28 cm.']), products: [pan] }).status,
    ).toBe('met');
    expect(verdictOf('product-details', { ...scrap(['Bahannya granit.']), products: [pan] }).status).toBe('partly');
  });
  test('details of two products do not add up', () => {
    const two = [gamis, sold({ id: 'p2', name: 'Gamis Binar', category: 'Fashion Muslim' })];
    const events = [event('pin', 0, 'p1'), event('pin', 25, 'p2')];
    expect(verdictOf('product-details', { ...scrap(four), products: two, events }).status).toBe('partly');
    expect(verdictOf('product-details', { ...scrap(four), products: two, events: events.slice(0, 1) }).status).toBe(
      'met',
    );
  });
  test('an unknown category decides only what holds for every category', () => {
    expect(verdictOf('product-details', scrap(['Bahannya katun.', 'Buatan Bandung.']))).toMatchObject({
      status: 'partly',
      missing: ['category', 'observation'],
    });
    expect(verdictOf('product-details', scrap(four)).status).toBe('met');
  });
  test('what was not said may have been shown', () => {
    expect(verdictOf('product-details', spoken([])).status).toBe('unknown');
  });
});

describe('product value (H11)', () => {
  test('a feature and its benefit within 30 seconds are met; apart they are candidates', () => {
    expect(verdictOf('product-value', scrap(['Jaketnya tahan air.', 'Jadi badan tetap kering.'])).status).toBe('met');
    const apart = ['Jaketnya tahan air.', talk, talk, talk, talk, 'Jadi badan tetap kering.'];
    const verdict = verdictOf('product-value', spoken(apart));
    expect(verdict).toMatchObject({ status: 'unknown', missing: ['observation'] });
    expect(verdict.evidence.map(({ certainty }) => certainty)).toEqual(['candidate', 'candidate']);
  });
});

describe('creative format (H7)', () => {
  test('one remark is partly, two of a kind are met, and silence says nothing', () => {
    const teach = ['Menurut penelitian, sinar UV tembus awan.', 'Tahukah kamu kenapa kulit kusam?'];
    expect(status('creative-format', teach)).toBe('met');
    expect(status('creative-format', teach.slice(0, 1))).toBe('partly');
    expect(status('creative-format', [])).toBe('unknown');
  });
});

describe('product demo (H5)', () => {
  test('words are candidates only; a person decides', () => {
    const input = scrap(['Aku coba ya di tangan.']);
    const verdict = verdictOf('product-demo', input);
    expect(verdict).toMatchObject({
      status: 'unknown',
      missing: ['observation'],
      evidence: [{ certainty: 'candidate' }],
    });
    const watched = { ...input, observations: [seenBy('Sinta', 'product-demo', 'met')] };
    expect(verdictOf('product-demo', watched)).toMatchObject({ status: 'met', confidence: 0.75 });
  });
});

describe('quality content (H16)', () => {
  test('a block that comes back word for word is a hint, and no more', () => {
    const block = Array.from({ length: 10 }, (_, i) => `Kalimat nomor ${i} tentang produk ini ya kak.`);
    const verdict = verdictOf('quality-content', scrap([...block, talk, ...block]));
    expect(verdict.status).toBe('unknown');
    expect(verdict.evidence).toMatchObject([{ certainty: 'candidate', startSec: 110, fact: { code: 'repeat.block' } }]);
  });
  test('a slogan said often is no block', () => {
    expect(verdictOf('quality-content', scrap(Array(20).fill('Yuk checkout kak.'))).evidence).toEqual([]);
  });
});

describe('local language (H1)', () => {
  const mixed = 'Size-nya tinggal L, available ya Kak, langsung di-checkout.';
  const english = 'This is really the best one that you can get for your skin.';
  const hour = (texts: readonly string[], share: number, of = 100) =>
    live({
      cues: say(
        Array.from({ length: of }, (_, i) => (i < share ? (texts[0] ?? '') : (texts[1] ?? ''))),
        36,
      ),
      session: { durationSec: of * 36 },
    });

  test('80 % of the talking is enough, and the strength grows with the share', () => {
    expect(verdictOf('local-language', hour([talk, english], 80))).toMatchObject({ status: 'met', strength: 0 });
    expect(verdictOf('local-language', hour([talk, english], 90)).strength).toBeCloseTo(0.5, 2);
    expect(verdictOf('local-language', hour([talk, english], 79)).status).toBe('not_met');
  });
  test('English product words in an Indonesian sentence cost nothing', () => {
    expect(verdictOf('local-language', hour([mixed], 100))).toMatchObject({ status: 'met', strength: 1 });
  });
  test('Javanese and Sundanese are local too', () => {
    expect(verdictOf('local-language', hour(['Iki regane piro to, aku arep tumbas sing iku wae.'], 100)).status).toBe(
      'met',
    );
    expect(verdictOf('local-language', hour(['Ieu teh sae pisan nya, mangga atuh dipeser ayeuna.'], 100)).status).toBe(
      'met',
    );
  });
  test('silence counts for nothing when the transcript reaches over the session', () => {
    const sparse = live({ cues: say(Array(12).fill(talk), 300).map((cue) => ({ ...cue, endSec: cue.startSec + 20 })) });
    expect(verdictOf('local-language', sparse).status).toBe('met');
  });
  test('a transcript of the first minutes is partly', () => {
    expect(verdictOf('local-language', scrap(Array(20).fill(talk)))).toMatchObject({
      status: 'partly',
      missing: ['transcript_coverage'],
    });
  });
  test('little text near the limit is not sure', () => {
    const little = (local: number) => hour(['Ini bagus ya.', 'This is good.'], local, 10);
    expect(verdictOf('local-language', little(8)).status).toBe('partly');
    expect(verdictOf('local-language', little(7)).status).toBe('unknown');
    expect(verdictOf('local-language', little(2)).status).toBe('not_met');
  });
  test('lines without grammar words decide nothing', () => {
    expect(verdictOf('local-language', hour(['Wardah Sunscreen Serum'], 100)).status).toBe('unknown');
  });
});

describe('branded product (H19), promoted by word of mouth', () => {
  test('naming the brand counts as promotion, but is only heard', () => {
    const input = { ...scrap(['Ini sunscreen Wardah ya kak.']), products: [sold({ brand: 'Wardah' }, { units: 3 })] };
    expect(verdictOf('branded-product', input)).toMatchObject({ status: 'met', confidence: 0.6 });
  });
});
