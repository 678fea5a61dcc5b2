/** More of a text lost than this, and what is left would mislead. */
const mostLost = 0.25;

/**
 * A text as the cards' font can draw it, or null when too much of it cannot be drawn (another script): a card has one
 * font, which holds Latin letters, and no request ever fetches another. Decorated letters (𝗣𝗿𝗼𝗺𝗼, ｐｒｏｍｏ) become plain
 * ones, accents that the font lacks are left off, emoji and control characters are dropped.
 */
export function drawable(text: string, covered: ReadonlySet<number>): string | null {
  let drawn = '';
  let letters = 0;
  let lost = 0;
  for (const character of text.normalize('NFC')) {
    const isLetter = /[\p{L}\p{N}]/u.test(character);
    if (isLetter) letters++;
    const plain = has(character, covered) ? character : folded(character, covered);
    if (plain === '' && isLetter) lost++;
    drawn += plain === '' && /\s/u.test(character) ? ' ' : plain;
  }
  drawn = drawn.replace(/\s+/g, ' ').trim();
  return drawn === '' || lost > letters * mostLost ? null : drawn;
}

function folded(character: string, covered: ReadonlySet<number>): string {
  return [...character.normalize('NFKD')].filter((part) => has(part, covered)).join('');
}

function has(character: string, covered: ReadonlySet<number>): boolean {
  return covered.has(character.codePointAt(0) ?? 0);
}
