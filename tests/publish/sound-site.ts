import type { Files } from './folders.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'";

export interface PageParts {
  /** Goes into head after the policy; replaces the usual title, icon and style. */
  head?: string;
  policy?: string;
  open?: string;
}

/** A page at a depth of `up` folders that breaks no rule, with the given body. */
export function page(body: string, up = 0, parts: PageParts = {}): string {
  const top = '../'.repeat(up);
  const head =
    parts.head ??
    `<title>A title</title><link rel="icon" href="${top}assets/icon.svg"><link rel="stylesheet" href="${top}assets/site.css">`;
  const meta = parts.policy ?? `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html>${parts.open ?? '<html lang="id">'}<head><meta charset="utf-8">${meta}${head}</head><body>${body}<script defer src="${top}assets/site.js"></script></body></html>`;
}

/** A small site without a fault: home, list, two sessions, permission page, data, assets, a search chunk. */
export function soundSite(): Files {
  const sessions = ['rina-20260731-1900', 'toko.id-20260801-0800'];
  return {
    'index.html': page(
      '<h1>Home</h1><a href="live.html?urut=gmv">Live</a> <a href="izin.html">Izin</a> <a href="en/index.html">English</a>',
    ),
    'en/index.html': page('<a href="../index.html">Indonesia</a>', 1),
    'live.html': page(sessions.map((id) => `<a href="live/${id}.html#t=60">${id}</a>`).join('')),
    ...Object.fromEntries(
      sessions.map((id) => [
        `live/${id}.html`,
        page(
          `<p id="t=60">Moment</p><a href="#t=60">here</a><a href="#t%3D60">coded</a><a href="#">top</a>
           <a href="https://wa.me/?text=Lihat">share</a><a href="mailto:?subject=x">mail</a>
           <img src="../assets/icon.svg" srcset="../assets/icon.svg 1x, ../assets/icon.svg 2x" alt="">
           <svg><title>Chart</title><defs><path id="p"/></defs><use href="#p"/></svg>
           <script type="application/json">{"title":"\\u003c/script>"}</script>`,
          1,
        ),
      ]),
    ),
    'izin.html': page('<a href="live.html">Live</a> Tanya: 0812-3456-7890, izin@agensi.example'),
    '404.html': page('Tidak ada', 0, { head: '<title>404</title><link rel="icon" href="data:,">' }).replace(
      /<script.*<\/script>/,
      '',
    ),
    'assets/site.css': "@font-face{font-family:x;src:url(font.woff2)} p{background:url('icon.svg')} q{fill:url(#p)}",
    'assets/font.woff2': 'binary',
    'assets/site.js': '(()=>{const s=document.currentScript.src;load(s)})()',
    'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'search/d/0.js': `__sorot.search.chunk('d/0',JSON.parse('{"rows":["how to fetch (import()) it"]}'))`,
    'data/sessions.json': JSON.stringify(sessions.map((id) => ({ id, url: `live/${id}.html` }))),
    'data/sessions.csv': sessions.join('\r\n'),
  };
}
