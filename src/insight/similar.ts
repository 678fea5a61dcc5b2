/** Words of a name worth comparing: three letters or more, digits with their unit kept together. */
export function nameWords(name: string): Set<string> {
  return new Set(
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );
}

/** Share of words two sets have in common (Jaccard), 0-1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

/** The `limit` best of `candidates` by score, positive ones only; ties keep the given order. */
export function best<T>(candidates: Iterable<T>, score: (candidate: T) => number, limit: number): T[] {
  const top: { candidate: T; score: number }[] = [];
  for (const candidate of candidates) {
    const value = score(candidate);
    if (value <= 0) continue;
    const last = top.at(-1);
    if (top.length === limit && last && value <= last.score) continue;
    const at = top.findIndex((entry) => entry.score < value);
    top.splice(at === -1 ? top.length : at, 0, { candidate, score: value });
    if (top.length > limit) top.pop();
  }
  return top.map((entry) => entry.candidate);
}
