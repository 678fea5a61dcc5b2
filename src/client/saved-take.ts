/** Ways to take the saved list along: a link that carries it, CSV; and to clear it, after a question. */
import { copyText } from './copy.ts';
import { csvOfList } from './saved-csv.ts';
import { encodeList } from './saved-link.ts';
import { readSaved, writeSaved } from './saved-store.ts';
import type { SavedWords } from './saved-words.ts';
import { say } from './say.ts';
import { fill } from './search-words.ts';

/** Letters of an address that some messengers and mail programs still take whole. */
const longLink = 4000;

export function enableTaking(words: SavedWords, cleared: () => void): void {
  const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-${name}]`);
  const withOwn = part<HTMLInputElement>('with-own');
  const copy = part<HTMLButtonElement>('list-copy');
  const whatsapp = part<HTMLAnchorElement>('list-whatsapp');
  const box = part('link-box');
  const field = box?.querySelector('textarea');
  if (!withOwn || !copy || !whatsapp || !box || !field) return;

  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const onDisk = location.protocol === 'file:';
  /** Where the list can be opened: on a disk without an address on the internet, the file's name must do, to be pasted. */
  const place = onDisk ? (canonical ?? 'simpanan.html') : (location.href.split(/[?#]/)[0] ?? '');
  const link = () => `${place}#d=${encodeList(readSaved(), { own: withOwn.checked })}`;
  const warning = (address: string) =>
    address.length > longLink ? ` ${fill(words.long, { n: address.length.toLocaleString(words.lang) })}` : '';

  copy.addEventListener('click', async () => {
    const address = link();
    const done = await copyText(address);
    box.hidden = done;
    field.value = address;
    if (done) say(copy, (onDisk && !canonical ? words.copiedFile : words.copied) + warning(address));
    else field.select();
  });
  // A message with the name of a file would open nothing.
  whatsapp.hidden = onDisk && !canonical;
  whatsapp.addEventListener('click', () => {
    const address = link();
    const message = fill(words.message, { n: readSaved().length.toLocaleString(words.lang) });
    whatsapp.href = `https://wa.me/?text=${encodeURIComponent(`${message}\n${address}`)}`;
    say(whatsapp, warning(address).trim());
  });
  part('list-csv')?.addEventListener('click', () => {
    const root = new URL('./', onDisk ? (canonical ?? location.href) : location.href).href;
    const address = (path: string) => (onDisk && !canonical ? path : root + path);
    download(words.csvName, csvOfList(readSaved(), { heads: words.csvHeads, kinds: words.kinds }, address));
  });
  askBeforeClearing(words, cleared);
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function askBeforeClearing(words: SavedWords, cleared: () => void): void {
  const [clear, ask, yes, no] = ['clear', 'clear-ask', 'clear-yes', 'clear-no'].map((name) =>
    document.querySelector<HTMLElement>(`[data-${name}]`),
  );
  if (!clear || !ask || !yes || !no) return;
  const close = () => {
    ask.hidden = true;
    clear.hidden = false;
  };
  const back = () => {
    close();
    clear.focus();
  };
  clear.addEventListener('click', () => {
    const question = ask.querySelector('p');
    if (question) question.textContent = fill(words.clearAsk, { n: readSaved().length.toLocaleString(words.lang) });
    ask.hidden = false;
    clear.hidden = true;
    no.focus();
  });
  no.addEventListener('click', back);
  ask.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') back();
  });
  yes.addEventListener('click', () => {
    close();
    writeSaved([]);
    cleared();
  });
}
