/** "Simpan" on pages and cards, and the number of saved entries in the header. */
import { entriesMax, entryFrom, type SavedEntry } from './saved-entry.ts';
import { canSave, onSavedElsewhere, onSavedHere, readSaved, writeSaved } from './saved-store.ts';
import { say } from './say.ts';
import { fill } from './search-words.ts';

/** What the header's link carries for scripts. */
interface SaveWords {
  open: string;
  saveCard: string;
  keptCard: string;
  keptHint: string;
  done: string;
  removed: string;
  refused: string;
  full: string;
}

interface SaveButton {
  button: HTMLButtonElement;
  entry: SavedEntry;
  show: (kept: boolean) => void;
}

export function enableSaving(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-saved-link]');
  if (!link) return;
  const words = JSON.parse(link.dataset['savedLink'] ?? '') as SaveWords;
  // The saved list stands at the root of the language, and so tells where that is.
  const root = new URL('./', link.href).href;
  let buttons: SaveButton[] = [];

  const update = () => {
    const saved = readSaved();
    const paths = new Set(saved.map((entry) => entry.path));
    for (const { entry, show } of buttons) show(paths.has(entry.path));
    const count = link.querySelector('span');
    if (count) count.textContent = String(saved.length);
    link.classList.toggle('some', saved.length > 0);
    link.setAttribute('aria-label', fill(words.open, { n: String(saved.length) }));
  };

  const toggle = ({ button, entry }: SaveButton) => {
    const saved = readSaved();
    const others = saved.filter(({ path }) => path !== entry.path);
    const removing = others.length < saved.length;
    if (!removing && saved.length >= entriesMax) return say(button, fill(words.full, { n: String(entriesMax) }));
    const done = writeSaved(removing ? others : [{ ...entry, at: Date.now() }, ...saved]);
    // What went well is seen on the button itself.
    say(done ? link : button, done ? (removing ? words.removed : words.done) : words.refused);
  };

  const add = (button: HTMLButtonElement, given: Partial<SavedEntry>, show: SaveButton['show']) => {
    const entry = entryFrom(given);
    if (!entry) return;
    const one = { button, entry, show };
    button.hidden = false;
    button.addEventListener('click', () => toggle(one));
    buttons.push(one);
  };

  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]')) {
    const { save: path, title, note, kept = '' } = button.dataset;
    const text = button.querySelector('span');
    const before = text?.textContent ?? '';
    const hint = document.createElement('span');
    hint.className = 'unseen';
    hint.textContent = words.keptHint;
    add(button, { path, title, note }, (isKept) => {
      button.classList.toggle('kept', isKept);
      if (text) text.textContent = isKept ? kept : before;
      if (isKept) button.append(hint);
      else hint.remove();
    });
  }

  const addToCards = () => {
    buttons = buttons.filter(({ button }) => button.isConnected);
    for (const card of document.querySelectorAll<HTMLElement>('.card')) {
      const title = card.querySelector<HTMLAnchorElement>('.card-title a');
      if (!title?.href.startsWith(root) || card.querySelector('.card-save')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'card-save';
      const icon = link.querySelector('svg')?.cloneNode(true);
      if (icon) button.append(icon);
      card.querySelector('.card-title')?.before(button);
      const name = title.textContent ?? '';
      // Creator and start; the mark of a session that is on now would be out of date tomorrow.
      const note = card.querySelector('.card-by')?.firstChild?.textContent ?? '';
      add(button, { path: title.href.slice(root.length), title: name, note }, (isKept) => {
        button.classList.toggle('kept', isKept);
        button.setAttribute('aria-label', fill(isKept ? words.keptCard : words.saveCard, { title: name }));
      });
    }
  };
  // Where nothing can be kept, cards stay bare; the larger buttons say why.
  if (canSave()) {
    addToCards();
    const list = document.querySelector('[data-list-cards]');
    const fresh = new MutationObserver(() => {
      addToCards();
      update();
    });
    // Cards that the list brings later; its children and theirs, not what stands inside a card.
    if (list) fresh.observe(list, { childList: true, subtree: true });
  }

  update();
  onSavedHere(update);
  onSavedElsewhere(update);
}
