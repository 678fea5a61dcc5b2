/** Brings the search engine in when the reader touches the search form or came with a question: not a byte before. */
function start(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const source = form?.dataset['searchScript'];
  const box = form?.querySelector<HTMLInputElement>('input[name=q]');
  if (!form || !source || !box) return;
  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    const script = document.createElement('script');
    script.src = source;
    // What was typed meanwhile has had no listener yet.
    script.onload = () => {
      if (box.value !== '' && !asksAlready()) box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    script.onerror = () => {
      asked = false;
    };
    document.head.append(script);
  };
  const asksAlready = () => (new URLSearchParams(location.search).get('q') ?? '').trim() !== '';
  if (asksAlready()) load();
  form.addEventListener('focusin', load);
  form.addEventListener('pointerdown', load);
  form.addEventListener('submit', (event) => {
    if (asked) event.preventDefault();
    load();
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    event.preventDefault();
    box.focus();
  });
}

start();
