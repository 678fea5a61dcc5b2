import { entriesFrom, type SavedEntry } from './saved-entry.ts';

/**
 * The saved list on this device, newest first. On file:// all pages of a device share one storage, so the key is ours
 * and what is read is checked.
 */
const key = 'sorot:simpanan';
const changed = 'sorot:saved';

export function readSaved(): SavedEntry[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return entriesFrom(value);
  } catch {
    return [];
  }
}

/** False when the device refuses: a private window, or no room. */
export function writeSaved(entries: readonly SavedEntry[]): boolean {
  try {
    if (entries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(entries));
  } catch {
    return false;
  }
  document.dispatchEvent(new Event(changed));
  return true;
}

/** Whether this window keeps anything at all. */
export function canSave(): boolean {
  try {
    localStorage.setItem('sorot:uji', '1');
    localStorage.removeItem('sorot:uji');
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the list was changed on this page. */
export function onSavedHere(react: () => void): void {
  document.addEventListener(changed, react);
}

/** Calls back when the list may have changed elsewhere: in another tab, or while this page slept in the history. */
export function onSavedElsewhere(react: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) react();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) react();
  });
}
