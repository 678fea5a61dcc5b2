import { ownMax, type SavedEntry } from './saved-entry.ts';
import type { SavedWords } from './saved-words.ts';
import { fill } from './search-words.ts';

/** What the reader can do with an entry of her own. */
export interface ItemEvents {
  /** Each letter of a note is kept, `done` when she leaves the field. False when the device refuses. */
  write: (text: string, done: boolean) => boolean;
  remove: () => void;
}

/** One entry as a list item. Texts enter the page as text only, whoever wrote them. */
export function savedItem(entry: SavedEntry, words: SavedWords, events?: ItemEvents): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'saved-item';
  item.dataset['kind'] = entry.kind;
  const link = document.createElement('a');
  link.href = `./${entry.path}`;
  link.textContent = entry.title;
  const own = line('saved-own', entry.own);
  item.append(
    line('saved-kind', kindText(entry, words)),
    line('saved-title', link),
    line('saved-note', entry.note),
    own,
  );
  if (events) item.append(tools(entry, words, events, own));
  return item;
}

/** What stands in the place of a removed entry, until the page is left. */
export function removedItem(entry: SavedEntry, words: SavedWords, undo: () => void): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'saved-item saved-removed';
  const text = document.createElement('span');
  text.textContent = fill(words.removedEntry, { title: entry.title });
  item.append(text, button(words.undo, words, entry, undo));
  return item;
}

function tools(entry: SavedEntry, words: SavedWords, events: ItemEvents, own: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'saved-tools';
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  const label = document.createElement('label');
  const field = document.createElement('textarea');
  const name = () =>
    summary.replaceChildren(field.value === '' ? words.ownWrite : words.ownChange, about(words, entry));
  // Beside the label, and always there: a line that came when she leaves the field would move what she presses next.
  const kept = document.createElement('span');
  field.rows = 3;
  field.maxLength = ownMax;
  field.value = entry.own;
  field.addEventListener('input', () => {
    own.textContent = field.value;
    own.hidden = field.value === '';
    name();
    kept.textContent = events.write(field.value, false) ? ` · ${words.ownSaved}` : '';
  });
  field.addEventListener('change', () => events.write(field.value, true));
  fold.addEventListener('toggle', () => {
    // The words stand in the field while it is open.
    own.classList.toggle('editing', fold.open);
    if (fold.open) field.focus();
  });
  name();
  label.append(words.own, kept, field);
  fold.append(summary, label);
  box.append(fold, button(words.remove, words, entry, events.remove));
  return box;
}

function button(text: string, words: SavedWords, entry: SavedEntry, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.append(text, about(words, entry));
  made.addEventListener('click', act);
  return made;
}

/** Tells screen readers which entry a control is about. */
function about(words: SavedWords, entry: SavedEntry): HTMLElement {
  const text = document.createElement('span');
  text.className = 'unseen';
  text.textContent = fill(words.about, { title: entry.title });
  return text;
}

function line(name: string, content: string | Node): HTMLElement {
  const made = document.createElement('p');
  made.className = name;
  made.append(content);
  made.hidden = content === '';
  return made;
}

/** `Momen 12:40`: a moment is known by its time. */
function kindText({ kind, path }: SavedEntry, words: SavedWords): string {
  const second = Number(/#t=(\d+)$/.exec(path)?.[1] ?? Number.NaN);
  return Number.isNaN(second) ? words.kinds[kind] : `${words.kinds[kind]} ${clock(second)}`;
}

/** Seconds from a session's start as pages write them: `12:40`, `1:02:03`. */
function clock(second: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
