/**
 * Gives equal texts as one: figures repeat from row to row, and a text cut out of a sheet's XML would keep a whole piece
 * of it in memory.
 */
export function sharedTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > 20_000) known.clear();
    known.set(text, text);
    return text;
  };
}
