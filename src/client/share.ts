/** Shows and wires the buttons that need a script: WhatsApp, copy the address, print. */
export function enableActions(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-share="whatsapp"]')) {
    link.hidden = false;
    // The address is read at the click: the reader may have jumped to a moment since.
    link.addEventListener('click', () => {
      link.href = `https://wa.me/?text=${encodeURIComponent(`${link.dataset['text'] ?? document.title}\n${location.href}`)}`;
    });
  }
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copy(location.href);
      if (status) status.textContent = (done ? button.dataset['done'] : button.dataset['failed']) ?? '';
    });
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
  // Closed parts would be missing on paper, and styles alone cannot open them.
  window.addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** For old browsers and for pages opened from a disk, where the clipboard interface may be absent. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
