/**
 * A function that replaces whole-word occurrences of the names with `[kreator]`, whatever their case, with or without `@`.
 * Names shorter than three characters are left alone: they would hit ordinary words.
 */
export function eraseNames(names: readonly string[]): (text: string) => string {
  const patterns = [...new Set(names)]
    .filter((name) => name.length >= 3)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  if (patterns.length === 0) return (text) => text;
  const pattern = new RegExp(`@?(?<![\\p{L}\\p{N}_])(?:${patterns.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  return (text) => text.replace(pattern, '[kreator]');
}
