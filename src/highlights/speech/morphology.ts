/**
 * Word families of spoken Indonesian: what a host does to a thing takes many forms (`semprot`, `semprotin`,
 * `nyemprot`, `disemprotkan`). Lexicons name the root; the forms are made here, in the sound laws of the spoken language.
 */

const vowels = /^[aeiou]/;
const nasals: readonly [RegExp, (root: string) => string][] = [
  [/^(?:ny|ng|m|n|l|r|w|y)/, (root) => `nge${root}`],
  [vowels, (root) => `ng${root}`],
  [/^[gh]/, (root) => `ng${root}`],
  [/^kh?/, (root) => `ng${root.slice(1)}`],
  [/^[sc]/, (root) => `ny${root.slice(1)}`],
  [/^p/, (root) => `m${root.slice(1)}`],
  [/^t/, (root) => `n${root.slice(1)}`],
  [/^b/, (root) => `m${root}`],
  [/^[djz]/, (root) => `n${root}`],
];

/** A root with the spoken nasal prefix: `tarik` -> `narik`, `potong` -> `motong`, `lap` -> `ngelap`. */
export function nasal(root: string): string {
  for (const [start, form] of nasals) if (start.test(root)) return form(root);
  return `nge${root}`;
}

/** What one does: root, with -in and -kan, and with the nasal prefix. Words separated by spaces; joined by `|`. */
export function doing(roots: string): string {
  return forms(roots, (root) => [root, `${root}in`, `${root}kan`, nasal(root), `${nasal(root)}in`, formal(root)]);
}

/** What is done to a thing: root with di-, and with -in and -kan. */
export function done(roots: string): string {
  return forms(roots, (root) => [`di${root}`, `di${root}in`, `di${root}kan`, `di${root}i`]);
}

/** The formal active: `nyiram` -> `menyiram`, `motong` -> `memotong`, `ngelap` -> `mengelap`. */
function formal(root: string): string {
  return `me${nasal(root)}`;
}

function forms(roots: string, of: (root: string) => string[]): string {
  return [...new Set(roots.trim().split(/\s+/).flatMap(of))].join('|');
}
