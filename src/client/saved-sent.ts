/** A list that came with a link: shown as what it is, somebody else's, and kept only when the reader says so. */
import { savedItem } from './saved-item.ts';
import { codeIn, decodeList, mergeLists } from './saved-link.ts';
import { readSaved, writeSaved } from './saved-store.ts';
import type { SavedWords } from './saved-words.ts';
import { fill } from './search-words.ts';

interface SentEvents {
  /** A sent list takes the place of the reader's own. */
  open: () => void;
  /** The reader's own list comes back, with what there is to say. */
  close: (text: string) => void;
}

export function openSent(words: SavedWords, events: SentEvents): void {
  const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-${name}]`);
  const [box, lead, list, broken] = ['sent', 'sent-lead', 'sent-list', 'broken'].map((name) => part(name));
  const save = part<HTMLButtonElement>('sent-save');
  const paste = part<HTMLFormElement>('paste');
  if (!box || !lead || !list || !broken || !save) return;

  const close = (text: string) => {
    box.hidden = true;
    // The address would open the same list again.
    history.replaceState(null, '', location.href.split('#')[0]);
    events.close(text);
  };

  const show = (code: string) => {
    const entries = decodeList(code);
    broken.hidden = entries !== null;
    if (entries === null) {
      close('');
      broken.focus();
      return;
    }
    events.open();
    box.hidden = false;
    save.hidden = entries.length === 0;
    lead.textContent =
      entries.length === 0 ? words.sentEmpty : fill(words.sentLead, { n: entries.length.toLocaleString(words.lang) });
    list.replaceChildren(...entries.map((entry) => savedItem(entry, words)));
    save.onclick = () => {
      const { entries: merged, added, known, left } = mergeLists(readSaved(), entries, Date.now());
      if (!writeSaved(merged)) return close(words.refused);
      const text = fill(words.sentDone, { added: String(added), known: String(known) });
      close(left > 0 ? `${text} ${fill(words.sentLeft, { n: String(left) })}` : text);
      document.querySelector<HTMLElement>('h1')?.scrollIntoView();
    };
    box.querySelector('h2')?.focus({ preventScroll: true });
  };

  part('sent-close')?.addEventListener('click', () => close(''));
  paste?.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = paste.querySelector('input');
    show(codeIn(field?.value ?? '') ?? '');
    if (field) field.value = '';
    window.scrollTo(0, 0);
  });
  const fromAddress = () => {
    if (location.hash.startsWith('#d=')) show(location.hash.slice(3));
  };
  window.addEventListener('hashchange', fromAddress);
  fromAddress();
}
