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
    /\b(fashion|fesyen|pakaian|baju|busana|apparel|clothing|womenswear|menswear|underwear|hijab|kerudung|muslim|sepatu|shoes|sandal|footwear|jewelry|perhiasan)\b/u,
  ],
];

const accessories = /\b(aksesoris?|accessories)\b/u;
/** Things that have accessories of their own, which are no fashion. */
const devices =
  /\b(ponsel|handphone|hp|phones?|mobile|elektronik|electronics?|gadget|tablet|laptop|komputer|computers?|kamera|cameras?|otomotif|automotive|mobil|cars?|motor|motorcycles?|sepeda|rumah|home|dapur|kitchen|hewan|pets?)\b/u;

/** The kind of a category as an export words it, in Indonesian or English; null when no category is known. */
export function categoryKind(category: string | null): CategoryKind | null {
  if (category === null) return null;
  const text = category.normalize('NFKC').toLowerCase();
  for (const [kind, words] of kinds) if (words.test(text)) return kind;
  return accessories.test(text) && !devices.test(text) ? 'fashion' : 'other';
}
