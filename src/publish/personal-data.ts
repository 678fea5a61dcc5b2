export interface PersonalDatum {
  kind: 'phone' | 'email';
  value: string;
}

/**
 * Indonesian mobile numbers (08…, +62 8…, 62-8…, with blanks, dots, hyphens), numbers in wa.me and tel: addresses, and
 * landlines with the area code in brackets. Not the middle of a longer number, an ID or a decimal.
 */
const phones =
  /(?<![\p{L}\d_.,]|[\p{L}\d]-)(?:\(?\+ ?62\)?[ .-]?|62[ .-]|\(?0)8[1-9]\d?\)?(?:[ .-]?\d){6,10}(?![\p{L}\d_]|[.,]\d)|(?:wa\.me\/|tel:|phone=)\+?(?:62|0)\d{7,13}(?!\d)|\(0\d{2,3}\) ?\d{3,4}[ -]?\d{3,4}(?!\d)/gu;

/** What follows `@` in `icon@2x.png` or `lib@main.js` is a file. */
const fileEndings = /\.(png|jpe?g|webp|avif|gif|svg|js|mjs|css|ts|html?|json|mp4|webm|woff2?)$/i;

/** Phone numbers and e-mail addresses in a text, in order, repeats included. */
export function personalData(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [...text.matchAll(phones)].map(([value]) => ({ kind: 'phone', value }));
  // From @ to @: an expression over the whole text would walk long runs of letters again and again.
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = /[a-z0-9._%+-]*[a-z0-9]$/i.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const host = /^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?![a-z0-9])/i.exec(text.slice(at + 1, at + 130))?.[0];
    if (local && host && !fileEndings.test(host)) found.push({ kind: 'email', value: `${local}@${host}` });
  }
  return found;
}

/** The form in which two writings of one number or address are equal. */
export function personalKey({ kind, value }: PersonalDatum): string {
  if (kind === 'email') return value.toLowerCase();
  return value.replace(/\D/g, '').replace(/^62/, '0');
}

/** Enough to find it by, too little to use it. */
export function masked({ kind, value }: PersonalDatum): string {
  if (kind === 'email') return value.replace(/^(.).*@/, '$1…@');
  const digits = value.replace(/\D/g, '');
  return `${digits.slice(0, 4)}…${digits.slice(-2)}`;
}
