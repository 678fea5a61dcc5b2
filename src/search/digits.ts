/**
 * Whole numbers as short ASCII text: 5 bits a character, smallest first, the sixth bit says that more follow.
 * Needs no decoding of the whole chunk to read one term, and packs to about the size of binary.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...alphabet].map((character, value) => [character.charCodeAt(0), value]));

/** A number (0 to 2^31 - 1) as text. */
export function writeNumber(value: number): string {
  let text = '';
  let rest = value;
  while (rest > 31) {
    text += alphabet[(rest & 31) | 32];
    rest >>>= 5;
  }
  return text + alphabet[rest];
}

/** Many numbers as one text. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) text += writeNumber(number);
  return text;
}

/** Reads the numbers of a text one after the other. Throws a RangeError when the text ends too early. */
export function numberReader(text: string): { next: () => number; done: () => boolean } {
  let at = 0;
  return {
    done: () => at >= text.length,
    next() {
      let value = 0;
      for (let shift = 0; ; shift += 5) {
        const digit = values.get(text.charCodeAt(at++));
        if (digit === undefined) throw new RangeError('damaged number in a search chunk');
        value |= (digit & 31) << shift;
        if (digit < 32) return value;
      }
    },
  };
}

/** All numbers of a text. */
export function readNumbers(text: string): number[] {
  const reader = numberReader(text);
  const numbers: number[] = [];
  while (!reader.done()) numbers.push(reader.next());
  return numbers;
}

/** A number from 0 to 63 as one character; larger ones become 63. */
export function writeSmall(value: number): string {
  return alphabet[Math.min(63, value)] ?? '';
}

/** The number of one character of a text. */
export function readSmall(text: string, at: number): number {
  return values.get(text.charCodeAt(at)) ?? 0;
}
