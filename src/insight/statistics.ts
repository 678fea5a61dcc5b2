/** The q-quantile (0-1) of numbers by linear interpolation (type 7, as R and NumPy do by default); null when there are none. */
export function quantile(values: readonly number[], q: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** The median; null for no numbers. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

export interface Benchmark {
  n: number;
  q1: number;
  median: number;
  q3: number;
}

/** Median and quartiles; null below five values, where quartiles say nothing. */
export function benchmark(values: readonly number[]): Benchmark | null {
  if (values.length < 5) return null;
  return {
    n: values.length,
    q1: quantile(values, 0.25) ?? 0,
    median: quantile(values, 0.5) ?? 0,
    q3: quantile(values, 0.75) ?? 0,
  };
}
