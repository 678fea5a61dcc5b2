import type { Row } from './regression.ts';

/** What a network has learnt; matrices by rows. */
export interface FittedNetwork {
  /** What each sign adds to the hidden units: signs x units. */
  vectors: Float32Array;
  /** Where the hidden units begin. */
  begin: Float32Array;
  /** What each hidden unit says of each label: units x labels. */
  says: Float32Array;
  bias: Float32Array;
}

const epochs = 15;
const batch = 32;
const firstRate = 0.3;
const lastRate = 0.005;
/** The upper layer learns more slowly, since every sentence has a part in it. */
const upperRate = 0.3;
/** Shares of signs and of hidden units that a sentence goes without while it is learnt from. */
const droppedSigns = 0.3;
const droppedUnits = 0.25;
const decay = 1e-3;
const seed = 1;

/**
 * A network of one hidden layer on a bag of signs (a deep averaging network, Iyyer et al. 2015): the vectors of a sentence's
 * signs are added up and divided by the root of their number; hidden units pass on what is above nothing; each label is
 * judged by all of them. All labels share the units, so that what is rare for one is learnt from the others. Fitted by
 * AdaGrad (Duchi et al. 2011) with dropout; the same rows give the same network.
 */
export function fitNetwork(
  rows: readonly Row[],
  labels: readonly (readonly boolean[])[],
  signs: number,
  units: number,
): FittedNetwork {
  const random = randomNumbers(seed);
  const kinds = labels[0]?.length ?? 0;
  const vectors = Float32Array.from({ length: signs * units }, () => 0.05 * normal(random));
  const begin = new Float32Array(units);
  const says = Float32Array.from({ length: units * kinds }, () => 0.1 * normal(random));
  const bias = new Float32Array(kinds).fill(-2);
  // Sums of squared gradients; of a sign's vector their mean.
  const ofVectors = new Float32Array(signs).fill(0.01);
  const [ofBegin, ofSays, ofBias] = [begin, says, bias].map(({ length }) => new Float32Array(length).fill(0.01)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const hidden = new Float32Array(units);
  const back = new Float32Array(units);
  const error = new Float32Array(kinds);
  const order = rows.map((_, i) => i);

  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = firstRate * (1 - epoch / epochs) + lastRate;
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch);
      const [dBegin, dSays, dBias] = [
        new Float32Array(units),
        new Float32Array(units * kinds),
        new Float32Array(kinds),
      ];
      const dVectors = new Map<number, Float32Array>();
      for (const example of some) {
        const row = (rows[example] as Row).filter(() => random() > droppedSigns);
        const scale = 1 / Math.sqrt(Math.max(1, row.length));
        addUp(row, vectors, begin, scale, hidden);
        for (let j = 0; j < units; j++) {
          const passes = (hidden[j] as number) > 0 && random() > droppedUnits;
          hidden[j] = passes ? (hidden[j] as number) / (1 - droppedUnits) : 0;
        }
        for (let k = 0; k < kinds; k++) {
          let sum = bias[k] as number;
          for (let j = 0; j < units; j++) sum += (hidden[j] as number) * (says[j * kinds + k] as number);
          error[k] = 1 / (1 + Math.exp(-sum)) - (labels[example]?.[k] ? 1 : 0);
          dBias[k] = (dBias[k] as number) + (error[k] as number) / some.length;
        }
        for (let j = 0; j < units; j++) {
          back[j] = 0;
          if (hidden[j] === 0) continue;
          let sum = 0;
          for (let k = 0; k < kinds; k++) {
            const at = j * kinds + k;
            sum += (error[k] as number) * (says[at] as number);
            dSays[at] = (dSays[at] as number) + ((hidden[j] as number) * (error[k] as number)) / some.length;
          }
          back[j] = sum / (1 - droppedUnits);
          dBegin[j] = (dBegin[j] as number) + (back[j] as number) / some.length;
        }
        for (const sign of row) {
          const sum = dVectors.get(sign) ?? new Float32Array(units);
          dVectors.set(sign, sum);
          for (let j = 0; j < units; j++) sum[j] = (sum[j] as number) + (back[j] as number) * scale;
        }
      }
      for (const [sign, gradient] of dVectors) moveVector(vectors, ofVectors, sign, gradient, rate);
      move(begin, ofBegin, dBegin, rate * upperRate);
      move(says, ofSays, dSays, rate * upperRate);
      move(bias, ofBias, dBias, rate);
    }
  }
  return { vectors, begin, says, bias };
}

/** What a fitted network says of a sentence, label by label. */
export function sumsOfNetwork({ vectors, begin, says, bias }: FittedNetwork, row: Row): number[] {
  const hidden = new Float32Array(begin.length);
  addUp(row, vectors, begin, 1 / Math.sqrt(Math.max(1, row.length)), hidden);
  return Array.from(bias, (sum, k) =>
    hidden.reduce((all, one, j) => all + Math.max(0, one) * (says[j * bias.length + k] ?? 0), sum),
  );
}

function addUp(row: Row, vectors: Float32Array, begin: Float32Array, scale: number, hidden: Float32Array): void {
  hidden.fill(0);
  const units = hidden.length;
  for (const sign of row)
    for (let j = 0, at = sign * units; j < units; j++, at++)
      hidden[j] = (hidden[j] as number) + (vectors[at] as number);
  for (let j = 0; j < units; j++) hidden[j] = (hidden[j] as number) * scale + (begin[j] as number);
}

function move(weights: Float32Array, squares: Float32Array, gradient: Float32Array, rate: number): void {
  for (let i = 0; i < weights.length; i++) {
    const slope = gradient[i] as number;
    squares[i] = (squares[i] as number) + slope * slope;
    weights[i] = (weights[i] as number) - (rate * slope) / Math.sqrt(squares[i] as number);
  }
}

function moveVector(
  vectors: Float32Array,
  squares: Float32Array,
  sign: number,
  gradient: Float32Array,
  rate: number,
): void {
  const units = gradient.length;
  const at = sign * units;
  let square = 0;
  for (let j = 0; j < units; j++) {
    gradient[j] = (gradient[j] as number) + decay * (vectors[at + j] as number);
    square += (gradient[j] as number) ** 2;
  }
  squares[sign] = (squares[sign] as number) + square / units;
  const step = rate / Math.sqrt(squares[sign] as number);
  for (let j = 0; j < units; j++) vectors[at + j] = (vectors[at + j] as number) - step * (gradient[j] as number);
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** Normally distributed (Box and Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Even numbers from 0 to below 1, always the same (mulberry32). */
function randomNumbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
