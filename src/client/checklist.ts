/** Makes the items of each checklist tickable and keeps the ticks on this device. Storage is shared on file://, so keys are ours. */
export function keepChecklists(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
    const guide = list.closest<HTMLElement>('[data-guide]')?.dataset['guide'] ?? location.pathname;
    const key = `sorot:ceklis:${guide}`;
    const ticked = new Set(read(key));
    for (const [i, item] of [...list.querySelectorAll('li')].entries()) {
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = ticked.has(i);
      label.append(box, ...item.childNodes);
      item.append(label);
      box.addEventListener('change', () => {
        if (box.checked) ticked.add(i);
        else ticked.delete(i);
        write(key, [...ticked]);
      });
    }
    const kept = list.querySelector<HTMLElement>('[data-checklist-kept]');
    if (kept && storageWorks()) kept.hidden = false;
  }
}

function read(key: string): number[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : [];
  } catch {
    return [];
  }
}

function write(key: string, value: number[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Private windows refuse to keep anything; the ticks then last as long as the page.
  }
}

function storageWorks(): boolean {
  try {
    localStorage.setItem('sorot:uji', '1');
    localStorage.removeItem('sorot:uji');
    return true;
  } catch {
    return false;
  }
}
