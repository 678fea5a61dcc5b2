/**
 * Names that become file names and addresses, and keys by which people and sessions are compared.
 * Made safe once, at ingest; every later room may trust them (design section 5).
 */

const windowsDevices = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/;

/**
 * A text as a file name: `[a-z0-9._-]`, at most 80 characters, no final dot, not `index`, not `*.html`, not a Windows device.
 * Two different texts may give the same name; `uniqueName` keeps them apart. Never empty.
 */
export function safeName(text: string): string {
  let name = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
    .replace(/[-.]+$/, '');
  if (name === '') name = `x-${textHash(text)}`;
  if (name === 'index' || name.endsWith('.html') || windowsDevices.test(name)) {
    // Made so that a safe name stays as it is when it is made safe again.
    name = `${name.replace(/[.-]+/g, '-').slice(0, 78).replace(/-$/, '')}-x`;
  }
  return name;
}

/** The name itself, or with `-2`, `-3` … when `taken` holds it already; adds the result to `taken`. */
export function uniqueName(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
  taken.add(free);
  return free;
}

/** A text as a slug of words: `Perawatan & Kecantikan` -> `perawatan-kecantikan`. */
export function slugOf(text: string): string {
  return safeName(text.normalize('NFKD').replace(/[._]/g, '-'));
}

/** The form in which handles are compared: without `@`, case and width (NFKC). */
export function handleKey(handle: string): string {
  return handle.normalize('NFKC').trim().replace(/^@+/, '').toLowerCase();
}

/** A short, stable hash of a text (FNV-1a, 32 bit, base 36). Not for security. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
