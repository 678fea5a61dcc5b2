import { expect, test } from 'vitest';
import { fitNetwork, sumsOfNetwork } from './network-fit.ts';

/** Labels that no sum of signs can tell: one of two signs, but not both; and the first of them, which it can. */
const rows = Array.from({ length: 400 }, (_, i) => [
  ...(i % 2 === 0 ? [0] : []),
  ...(i % 4 < 2 ? [1] : []),
  2 + (i % 7),
]);
const labels = rows.map((row) => [row.includes(0) !== row.includes(1), row.includes(0)]);

test('a network learns what signs say together', () => {
  const network = fitNetwork(rows, labels, 9, 16);
  const right = rows.filter((row, i) => sumsOfNetwork(network, row).every((sum, k) => sum > 0 === labels[i]?.[k]));
  expect(right.length / rows.length).toBeGreaterThan(0.95);
});

test('the same rows give the same network', () => {
  expect(fitNetwork(rows, labels, 9, 4)).toEqual(fitNetwork(rows, labels, 9, 4));
});
