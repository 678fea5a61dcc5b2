/** The kinds of category that a rule treats differently (H10: four details for bags, fashion and beauty). */
export type CategoryKind = 'bags' | 'fashion' | 'beauty' | 'other';

const kinds: [CategoryKind, RegExp][] = [
  ['bags', /\b(bags?|tas|koper|luggage|dompet|ransel)\b/u],
  [
    'beauty',
    /\b(beauty|kecantikan|skin ?care|perawatan (?:wajah|kulit|rambut|tubuh|diri|pribadi)|personal care|kosmetik|cosmetics?|make ?up|makeup|parfum|fragrance|wewangian)\b/u,
  ],
  [
    'fashion',
    /\b(fashion|fesyen|pakaian|baju|busana|apparel|clothing|womenswear|menswear|underwear|hijab|kerudung|muslim|sepatu|shoes|sandal|footwear|aksesori|aksesoris|accessories|jewelry|perhiasan)\b/u,
  ],
];

/** The kind of a category as an export words it, in Indonesian or English; null when no category is known. */
export function categoryKind(category: string | null): CategoryKind | null {
  if (category === null) return null;
  const text = category.normalize('NFKC').toLowerCase();
  for (const [kind, words] of kinds) if (words.test(text)) return kind;
  return 'other';
}
