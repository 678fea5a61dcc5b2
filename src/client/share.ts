/** Shows and wires the controls that pass a page on: WhatsApp, copy, the phone's share sheet, QR code, print. */
import { copyText } from './copy.ts';
import { ownAddress, publicAddress } from './page-address.ts';
import { offerQr } from './qr-button.ts';
import { say } from './say.ts';
import { fill } from './search-words.ts';

/** What `data-share` of the block of controls carries. */
interface ShareWords {
  title: string;
  /** The page's file from the site's root. */
  file: string;
  fileText: string;
  copied: string;
  copiedFile: string;
  copyFailed: string;
  sheetFailed: string;
}

export function enableSharing(): void {
  const block = document.querySelector<HTMLElement>('[data-share]');
  if (block) enableBlock(block, JSON.parse(block.dataset['share'] ?? '') as ShareWords);
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
  // Closed parts would be missing on paper, and styles alone cannot open them.
  window.addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
}

function enableBlock(block: HTMLElement, words: ShareWords): void {
  // A page on a disk has no address for others: its place in the site's folder is told instead.
  const textFor = (address: string | null) =>
    address === null
      ? fill(words.fileText, { title: titleNow(words.title), path: words.file + location.hash })
      : `${titleNow(words.title)}\n${address}`;

  for (const label of block.querySelectorAll<HTMLElement>('[data-share-label]')) label.hidden = false;
  const whatsapp = block.querySelector<HTMLAnchorElement>('a[data-whatsapp]');
  if (whatsapp) {
    whatsapp.hidden = false;
    whatsapp.addEventListener('click', () => {
      whatsapp.href = `https://wa.me/?text=${encodeURIComponent(textFor(publicAddress()))}`;
    });
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const fragment = button.dataset['copy'] || undefined;
      const address = publicAddress(fragment);
      const done = await copyText(address ?? ownAddress(fragment));
      // The address bar is what is left to copy from, so it has to show the moment.
      if (!done && fragment) location.hash = fragment;
      say(button, done ? (address === null ? words.copiedFile : words.copied) : words.copyFailed);
    });
  }

  const sheet = block.querySelector<HTMLButtonElement>('button[data-sheet]');
  if (sheet && typeof navigator.share === 'function') {
    sheet.hidden = false;
    sheet.addEventListener('click', async () => {
      const address = publicAddress();
      const title = titleNow(words.title);
      try {
        await navigator.share(address === null ? { title, text: textFor(null) } : { title, text: title, url: address });
      } catch (error) {
        // Closing the sheet without choosing is no failure.
        if ((error as Error).name !== 'AbortError') say(sheet, words.sheetFailed);
      }
    });
  }

  offerQr(block);
}

/** The title, with what a filtered list is filtered by. */
function titleNow(title: string): string {
  const chosen = [...document.querySelectorAll<HTMLSelectElement>('form[data-list] select')]
    .filter((field) => field.value !== '')
    .map((field) => (field.selectedOptions[0]?.text ?? '').replace(/ \(\d+\)$/, ''));
  return chosen.length > 0 ? `${title}: ${chosen.join(', ')}` : title;
}
