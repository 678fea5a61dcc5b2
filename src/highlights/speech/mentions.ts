import type { Evidence } from '../../model/highlight.ts';
import { sentencesOf } from './sentence.ts';
import { quoted, type Speech } from './speech.ts';

/** Words of product names that say nothing of the product. */
const filler = new Set(
  'isi pcs ml gr gram kg original new promo murah termurah terlaris best seller ready cod paket gratis ongkir baru'.split(
    ' ',
  ),
);
/** Names shorter than this are too likely to be something else. */
const shortest = 3;

/** The words by which a name can be recognised in speech: the brand, or the first two telling words of a product's name. */
export function telling(name: string): string[] {
  const words = sentencesOf(name)
    .flatMap((sentence) => sentence.words.map(({ form }) => form))
    .filter((form) => !form.startsWith('#') && form.length >= shortest && !filler.has(form));
  return words.slice(0, 2);
}

/** Lines of the host that name a brand (whole), or a product by two telling words side by side. */
export function mentions(speech: Speech, brand: string, product: string, rule: string): Evidence[] {
  const wanted = [telling(brand), telling(product)].filter(
    (words, i) => words.length >= (i === 0 ? 1 : 2) && words.every((word) => word.length >= shortest),
  );
  if (wanted.length === 0) return [];
  const firsts = wanted.map((words) => words[0] as string);
  const found: Evidence[] = [];
  for (const line of speech.lines) {
    const lower = line.text.toLowerCase();
    if (!firsts.some((first) => lower.includes(first))) continue;
    const spans: [number, number][] = [];
    for (const { words } of sentencesOf(line.text)) {
      for (const [i, word] of words.entries()) {
        for (const name of wanted) {
          const last = words[i + name.length - 1];
          if (last !== undefined && name.every((form, k) => words[i + k]?.form === form))
            spans.push([word.start, last.end]);
        }
      }
    }
    if (spans.length > 0) found.push(quoted({ line, certainty: 'proof', spans }, rule));
  }
  return found;
}
