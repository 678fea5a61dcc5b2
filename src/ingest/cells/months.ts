/** Month names by their first letters, Indonesian and English, with the usual short forms. */
const beginnings: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'peb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'ags', 'agt', 'aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec'],
];

/** The number of a month by its name (`Agustus`, `Agt`, `August` -> 8), or null. */
export function monthOf(name: string): number | null {
  const text = name.toLowerCase();
  const index = beginnings.findIndex((starts) => starts.some((start) => text.startsWith(start)));
  return index === -1 ? null : index + 1;
}
