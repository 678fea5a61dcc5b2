/** Draws an address as a QR code into a box of the page. Loaded when a reader asks for it. */
import { encodeQR } from 'qr';
import type {} from './pieces.ts';

/** Free modules around a code, which readers need (ISO/IEC 18004). */
const quiet = 4;
const svg = 'http://www.w3.org/2000/svg';

function element(name: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Each row of dark modules as one line of a path. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .filter((piece) => piece !== '')
    .join('');
}

globalThis.__sorot ??= {};
globalThis.__sorot['qr'] = (address, data) => {
  const box = data as HTMLElement;
  const modules = encodeQR(address, 'raw', { ecc: 'medium', border: quiet });
  const size = modules.length;
  const code = element('svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': box.dataset['alt'] ?? '',
    'shape-rendering': 'crispEdges',
    class: 'qr-code',
  });
  code.append(
    element('path', { class: 'qr-light', d: `M0 0h${size}v${size}H0z` }),
    element('path', { class: 'qr-dark', d: pathOf(modules) }),
  );
  const hint = document.createElement('p');
  hint.textContent = box.dataset['hint'] ?? '';
  const shown = document.createElement('p');
  shown.className = 'qr-address';
  shown.textContent = address;
  const words = document.createElement('div');
  words.append(hint, shown);
  box.replaceChildren(code, words);
};
