/** The page of the saved list: shows, removes, takes notes; lists that were sent stand in its place until decided on. */
import type { SavedEntry } from './saved-entry.ts';
import { removedItem, savedItem } from './saved-item.ts';
import { openSent } from './saved-sent.ts';
import { canSave, onSavedElsewhere, readSaved, writeSaved } from './saved-store.ts';
import { enableTaking } from './saved-take.ts';
import type { SavedWords } from './saved-words.ts';
import { say as sayQuietly } from './say.ts';
import { fill } from './search-words.ts';

function start(): void {
  const island = document.getElementById('saved-words')?.textContent;
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
  const [own, list, empty, count, take, gone] = ['own', 'list', 'empty', 'count', 'take', 'gone'].map(part);
  const status = part('saved-status');
  if (!island || !own || !list || !empty || !count || !take || !gone || !status) return;
  const words = JSON.parse(island) as SavedWords;
  const say = (text: string) => {
    status.textContent = text;
  };
  const number = (n: number) => n.toLocaleString(words.lang);

  /** Everything beside the items; these stay, so that nobody loses her place. */
  const frame = () => {
    const { length } = readSaved();
    empty.hidden = length > 0;
    count.hidden = length === 0;
    count.textContent = fill(words.count, { n: number(length) });
    take.hidden = length === 0;
    gone.hidden = length === 0;
  };

  const change = (path: string, next: (entry: SavedEntry) => SavedEntry | null): boolean =>
    writeSaved(readSaved().flatMap((entry) => (entry.path === path ? (next(entry) ?? []) : entry)));

  const itemOf = (entry: SavedEntry): HTMLLIElement => {
    const item = savedItem(entry, words, {
      write(text, done) {
        const kept = change(entry.path, (now) => ({ ...now, own: text }));
        if (!kept) say(words.refused);
        else if (done) sayQuietly(list, words.ownSaved);
        return kept;
      },
      remove() {
        const before = readSaved();
        const place = before.findIndex(({ path }) => path === entry.path);
        const removed = before[place] ?? entry;
        change(entry.path, () => null);
        const undone = removedItem(removed, words, () => {
          const now = readSaved().filter(({ path }) => path !== removed.path);
          now.splice(Math.max(0, place), 0, removed);
          if (!writeSaved(now)) return say(words.refused);
          const back = itemOf(removed);
          undone.replaceWith(back);
          back.querySelector('a')?.focus();
          frame();
        });
        item.replaceWith(undone);
        undone.querySelector('button')?.focus();
        frame();
      },
    });
    return item;
  };

  const render = () => {
    list.replaceChildren(...readSaved().map(itemOf));
    own.hidden = false;
    frame();
  };

  const noStorage = part('private');
  if (noStorage) noStorage.hidden = canSave();
  enableTaking(words, () => {
    render();
    say(words.cleared);
    status.tabIndex = -1;
    status.focus();
  });
  openSent(words, {
    open: () => {
      own.hidden = true;
      say('');
    },
    close: (text) => {
      render();
      say(text);
    },
  });
  if (own.hidden && part('sent')?.hidden) render();
  onSavedElsewhere(() => {
    // Not under the hands of somebody who writes a note.
    if (!own.hidden && !(document.activeElement instanceof HTMLTextAreaElement)) render();
  });
}

start();
