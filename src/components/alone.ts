/** The looks of a page that must stand alone: no style sheet is sure to be found from where a host shows it. */
import { createHash } from 'node:crypto';

/** The colours are those of tokens.css. */
const style =
  'body{margin:0;min-height:90vh;display:grid;place-content:center;padding:0 1.25rem;' +
  'font:1.0625rem/1.55 system-ui,sans-serif;background:light-dark(#fbf7f0,#15120f);color:light-dark(#1c1815,#f4ede3)}' +
  'main{max-width:30rem}h1{font-size:1.9rem;line-height:1.15;letter-spacing:-.02em;margin:0 0 .75rem}p{margin:0 0 1rem}' +
  '.name{font-weight:700;margin-bottom:2rem}.name::before{content:"";display:inline-block;width:.7em;height:.7em;' +
  'margin-right:.5em;border-radius:50%;background:#f6b21b;box-shadow:0 0 0 .2em #f6b21b55}a{color:inherit}';
const hash = createHash('sha256').update(style).digest('base64');

/** The style element, whole. */
export const aloneStyle = `<style>${style}</style>`;

/** The content policy that lets this style in and nothing else. */
export const alonePolicy = `default-src 'none'; img-src data:; style-src 'sha256-${hash}'`;
