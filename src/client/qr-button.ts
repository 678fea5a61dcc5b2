import { publicAddress } from './page-address.ts';

/** Shows the QR code of the page's address on request; what draws it is loaded then, and not for a file's address. */
export function offerQr(block: HTMLElement): void {
  const button = block.querySelector<HTMLButtonElement>('button[data-qr]');
  const box = block.querySelector<HTMLElement>('[data-qr-box]');
  if (!button || !box) return;
  const tell = (text = '') => {
    const note = document.createElement('p');
    note.className = 'note';
    note.textContent = text;
    box.replaceChildren(note);
  };
  const draw = (address: string) => {
    try {
      globalThis.__sorot?.['qr']?.(address, box);
    } catch {
      // An address longer than a code can hold.
      tell(box.dataset['failed']);
    }
  };

  button.hidden = false;
  button.addEventListener('click', () => {
    const open = box.hidden;
    button.setAttribute('aria-expanded', String(open));
    box.hidden = !open;
    box.replaceChildren();
    if (!open) return;
    const address = publicAddress();
    if (address === null) return tell(box.dataset['file']);
    if (globalThis.__sorot?.['qr']) return draw(address);
    const script = document.createElement('script');
    script.src = button.dataset['qr'] ?? '';
    script.onload = () => draw(address);
    script.onerror = () => {
      script.remove();
      tell(box.dataset['failed']);
    };
    document.head.append(script);
  });
}
