const escapes = /&(?:#x?[0-9a-f]+|amp|lt|gt|quot|apos|nbsp);|(?:%[0-9a-f]{2})+|\\(?:u[0-9a-f]{4}|["'/\\nrt])|\+/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text with one layer of HTML, address and JSON escapes taken off. */
export function unescaped(text: string): string {
  return text.replace(escapes, (written) => {
    const body = written.slice(1);
    if (written === '+') return ' ';
    if (written[0] === '%') return decoded(written);
    if (written[0] === '&') return entity(body.slice(0, -1).toLowerCase());
    if (body[0] === 'u' || body[0] === 'U') return String.fromCharCode(Number.parseInt(body.slice(1), 16));
    return /[nrt]/i.test(body) ? ' ' : body;
  });
}

function entity(name: string): string {
  if (name[0] !== '#') return named[name] ?? ' ';
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

function decoded(percent: string): string {
  try {
    return decodeURIComponent(percent);
  } catch {
    return percent;
  }
}
