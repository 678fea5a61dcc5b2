/**
 * The number of single edits between two words: a letter put in, left out, exchanged, or swapped with its neighbour
 * (optimal string alignment). More than `most` gives `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? most + 1;
}

/** How many slips a word of this length may hold: short words have too many neighbours. */
export function allowedEdits(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The word most likely meant: fewest edits, then the same first letter, then the most documents. */
export function nearestWord(word: string, vocabulary: Iterable<[word: string, documents: number]>): string | undefined {
  const most = allowedEdits(word);
  if (most === 0) return undefined;
  let best: string | undefined;
  let bestCost = Infinity;
  for (const [other, documents] of vocabulary) {
    const distance = editDistance(word, other, most);
    if (distance > most) continue;
    const cost = distance + (other[0] === word[0] ? 0 : 0.5) - Math.min(0.4, Math.log2(1 + documents) / 50);
    if (cost < bestCost) {
      best = other;
      bestCost = cost;
    }
  }
  return best;
}
