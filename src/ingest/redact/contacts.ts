/** What stands where a person was. */
export const placeholder = '[penonton]';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Indonesian numbers with or without country code, and any other `+` number; blanks, dots or dashes between groups. */
const phone =
  /(?<![\p{L}\p{N}.,])(?:\+\d{1,3}[\s.-]?|62[\s.-]?|0)8\d{1,3}(?:[\s.-]?\d{2,5}){2,4}(?!\p{N})|(?<!\p{N})\+\d{1,3}(?:[\s.-]?\d{2,5}){2,5}(?!\p{N})/gu;
/** Account, identity and order numbers: nine digits or more in one run; prices of that size carry separators or Rp. */
const longDigits = /(?<![\p{N}.,]|rp\s?|idr\s?)\d{9,}(?![.,]?\p{N})/giu;
const street =
  /(?<!\p{L})(?:jl\.?|jln\.?|jalan|gg\.?|gang|perum(?:ahan)?|komp(?:lek|leks)?\.?|dusun|kampung|kp\.?)\s+(?=\p{Lu})(?:[\p{L}\p{N}.'-]+\s*){1,4}(?:[,/]?\s*(?:no(?:mor)?\.?|blok|rt|rw|kav(?:ling)?\.?)[\s.:]*[\p{L}\p{N}-]+(?:\/\p{N}+)?)*/giu;
const numberedStreet =
  /(?<!\p{L})(?:jl\.?|jln\.?|jalan|gg\.?|gang)\s+(?:[\p{L}.'-]+\s+){1,4}(?:no(?:mor)?\.?|blok|rt|rw)[\s.:]*(?:\p{L}{0,2}[\s-]?\p{N}[\p{L}\p{N}-]*|\p{L}(?!\p{L}))(?:\/\p{N}+)?(?:[,/]?\s*(?:no|blok|rt|rw)[\s.:]*[\p{N}\p{L}-]+(?:\/\p{N}+)?)*/giu;
const neighbourhood = /(?<!\p{L})rt[\s.:]*\d{1,3}\s*\/?\s*rw[\s.:]*\d{1,3}/giu;

/** What each of these has: a digit, the sign of an address, or the word for a street. Most titles have none. */
const suspicious = /[@\p{N}]|(?<!\p{L})(?:jln?|jalan|gg|gang|perum|komp|dusun|kampung|kp)/iu;

/** Takes phone numbers, e-mail addresses, street addresses and long runs of digits out of a text. */
export function redactContacts(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(email, placeholder)
    .replace(phone, placeholder)
    .replace(longDigits, placeholder)
    .replace(numberedStreet, placeholder)
    .replace(street, (all) => (isStreet(all) ? keepTail(all) : all))
    .replace(neighbourhood, placeholder);
}

/** `Jalan-jalan`, `jalan Terus`: a street has a capital name and a number, or the abbreviation of one. */
function isStreet(text: string): boolean {
  return /^(?:jl|jln|gg|komp|kp|perum)\.?\s/i.test(text) || (/\d/.test(text) && /\s\p{Lu}/u.test(text));
}

function keepTail(text: string): string {
  return /\s$/.test(text) ? `${placeholder} ` : placeholder;
}
