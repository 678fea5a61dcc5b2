import { afterAll, expect, test, vi } from 'vitest';
import { hear } from '../../src/highlights/speech/hearing.ts';

const lines = [
  'bahannya katun rayon jadi adem banget dipakai seharian kak, nggak bikin gerah',
  'makasih [penonton] udah mampir, yang nanya ukuran ini ada dari s sampai xl ya kak',
  'harganya dari dua ratus ribu jadi seratus lima puluh ribu khusus malam ini aja',
].map((text, i) => ({ text, source: 'transcript' as const, startSec: 10 * i, endSec: 10 * i + 5 }));

// Other tests shall not get the full vocabulary.
afterAll(() => void vi.resetModules());

test('what is heard is the same when more words have come before than can be remembered', async () => {
  vi.resetModules();
  const { formIn, numberOfForm } = await import('../../src/highlights/speech/vocabulary.ts');
  const full = await import('../../src/highlights/speech/hearing.ts');
  for (let i = 0; i < 40_000; i++) {
    const word = [...i.toString(7)].map((digit) => 'aeioubk'[Number(digit)]).join('x');
    formIn(word, 0, word.length);
  }
  expect(numberOfForm('katun')).toBe(0);
  const heard = [...hear(lines)];
  expect(heard.length).toBeGreaterThan(3);
  expect([...full.hear(lines)]).toEqual(heard);
});
