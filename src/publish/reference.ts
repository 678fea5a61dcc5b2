/** Where an address in a page leads. */
export type Target =
  /** A path inside the folder as `listFiles` gives it; a folder ends in `/`, the folder itself is ''. */
  | { kind: 'inside'; path: string; fragment: string | null }
  /** Another place, by its scheme in lower case without the colon. */
  | { kind: 'outside'; scheme: string }
  /** Starts with `/`: right only when the site stands at the top of a host. */
  | { kind: 'root' }
  /** Climbs out of the folder. */
  | { kind: 'leaves' }
  /** Broken percent-encoding, or a separator hidden in one. */
  | { kind: 'malformed' };

/** Resolves an address as it stands in the file `from`, decoding each segment by itself. */
export function resolveReference(from: string, address: string): Target {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
  if (scheme !== undefined) return { kind: 'outside', scheme: scheme.toLowerCase() };
  if (/^[/\\]/.test(address)) return { kind: 'root' };
  const hash = address.indexOf('#');
  const written = (hash < 0 ? address : address.slice(0, hash)).split('?', 1)[0] ?? '';
  const fragment = hash < 0 ? null : decode(fragmentName(address.slice(hash + 1)));
  if (hash >= 0 && fragment === null) return { kind: 'malformed' };
  if (written === '') return { kind: 'inside', path: from, fragment };

  const path = from.split('/').slice(0, -1);
  const segments = written.split('/');
  for (const [i, segment] of segments.entries()) {
    const name = decode(segment);
    if (name === null || /[/\\\0]/.test(name)) return { kind: 'malformed' };
    if (name === '..') {
      if (path.pop() === undefined) return { kind: 'leaves' };
    } else if (name !== '.' && (name !== '' || i < segments.length - 1)) {
      path.push(name);
    }
  }
  const isFolder = /(^|\/)\.{0,2}$/.test(written);
  return { kind: 'inside', path: path.join('/') + (isFolder && path.length > 0 ? '/' : ''), fragment };
}

/** The element's id a fragment names, without the text directive behind `:~:`. */
function fragmentName(fragment: string): string {
  return fragment.split(':~:', 1)[0] ?? '';
}

function decode(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
