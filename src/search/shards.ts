/**
 * Cuts items, in order, into shards of at most `bytes` (an item larger than that stands alone) and `most` items.
 * Sizes are counted in UTF-16 units, close enough to bytes for our mostly ASCII chunks.
 */
export function cutShards<T>(items: Iterable<T>, size: (item: T) => number, bytes: number, most = Infinity): T[][] {
  const shards: T[][] = [];
  let shard: T[] = [];
  let filled = 0;
  for (const item of items) {
    const more = size(item);
    if (shard.length > 0 && (filled + more > bytes || shard.length >= most)) {
      shards.push(shard);
      shard = [];
      filled = 0;
    }
    shard.push(item);
    filled += more;
  }
  if (shard.length > 0) shards.push(shard);
  return shards;
}

/** The last index whose first term is not behind `term`: the shard that would hold it (-1: before all). */
export function shardOf(firsts: readonly string[], term: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The shards that can hold terms starting with `prefix`: [from, to). */
export function shardsOfPrefix(firsts: readonly string[], prefix: string): [number, number] {
  return [Math.max(0, shardOf(firsts, prefix)), shardOf(firsts, `${prefix}\uffff`) + 1];
}
