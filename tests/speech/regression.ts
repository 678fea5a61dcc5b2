/** A sparse row: the numbers of the signs that a sentence shows. */
export type Row = readonly number[];

export interface Fitted {
  bias: number;
  weights: Float64Array;
}

/**
 * Logistic regression with an elastic net (Zou and Hastie 2005), fitted by accelerated proximal gradient (Beck and
 * Teboulle 2009, FISTA): most weights end at exactly nothing, so that what is left can be read. Deterministic; `l1` and `l2`
 * are in units of the summed loss.
 */
export function fit(rows: readonly Row[], labels: readonly boolean[], signs: number, l1: number, l2: number): Fitted {
  const steps = 250;
  const step = 1 / (0.25 * largestEigenvalue(rows, signs) + l2);
  let weights = new Float64Array(signs);
  let bias = Math.log((labels.filter(Boolean).length + 1) / (labels.length + 1));
  let ahead = weights.slice();
  let aheadBias = bias;
  let momentum = 1;
  for (let i = 0; i < steps; i++) {
    const gradient = new Float64Array(signs);
    let biasGradient = 0;
    for (const [j, row] of rows.entries()) {
      let sum = aheadBias;
      for (const sign of row) sum += ahead[sign] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (labels[j] ? 1 : 0);
      biasGradient += error;
      for (const sign of row) gradient[sign] = (gradient[sign] ?? 0) + error;
    }
    const next = new Float64Array(signs);
    for (let k = 0; k < signs; k++) {
      const moved = (ahead[k] ?? 0) - step * ((gradient[k] ?? 0) + l2 * (ahead[k] ?? 0));
      next[k] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * l1);
    }
    const nextBias = aheadBias - step * biasGradient;
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / nextMomentum;
    ahead = next.map((value, k) => value + carry * (value - (weights[k] ?? 0)));
    aheadBias = nextBias + carry * (nextBias - bias);
    weights = next;
    bias = nextBias;
    momentum = nextMomentum;
  }
  return { bias, weights };
}

/** Of X'X with the bias as a column, by power iteration; a little more than found, so that the step is safe. */
function largestEigenvalue(rows: readonly Row[], signs: number): number {
  let vector = new Float64Array(signs + 1).fill(1 / Math.sqrt(signs + 1));
  let value = 1;
  for (let i = 0; i < 20; i++) {
    const next = new Float64Array(signs + 1);
    for (const row of rows) {
      let sum = vector[signs] ?? 0;
      for (const sign of row) sum += vector[sign] ?? 0;
      next[signs] = (next[signs] ?? 0) + sum;
      for (const sign of row) next[sign] = (next[sign] ?? 0) + sum;
    }
    value = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0));
    vector = next.map((one) => one / value);
  }
  return value * 1.1;
}
