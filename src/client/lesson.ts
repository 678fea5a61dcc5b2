/**
 * Presents a lesson one step at a time: arrows, Page Up and Page Down (which clickers send), Space, Home, End; Escape ends.
 * Where a browser gives no full screen (iPhones, some embedded ones) the step fills the window instead.
 */
function offerPresentation(): void {
  const lesson = document.querySelector<HTMLElement>('[data-lesson]');
  const steps = [...(lesson?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
  const begin = document.querySelector<HTMLButtonElement>('[data-present]');
  const bar = lesson?.querySelector<HTMLElement>('[data-present-bar]');
  const place = lesson?.querySelector<HTMLElement>('[data-present-place]');
  if (!lesson || !begin || !bar || !place || steps.length === 0) return;
  const button = (name: string) => bar.querySelector<HTMLButtonElement>(`[data-present-${name}]`);
  const [back, next, end] = [button('back'), button('next'), button('end')];
  let at = 0;

  const presenting = () => lesson.classList.contains('presenting');
  /** What stands around the lesson is out of reach meanwhile, also for keys and screen readers. */
  const around = () => {
    const elements: Element[] = [];
    for (let inner: Element | null = lesson; inner && inner !== document.body; inner = inner.parentElement) {
      for (const other of inner.parentElement?.children ?? []) if (other !== inner) elements.push(other);
    }
    return elements;
  };

  function show(step: number): void {
    at = Math.max(0, Math.min(steps.length - 1, step));
    for (const [i, one] of steps.entries()) one.classList.toggle('shown', i === at);
    if (place)
      place.textContent = (place.dataset['text'] ?? '')
        .replace('{n}', String(at + 1))
        .replace('{all}', String(steps.length));
    if (back) back.disabled = at === 0;
    if (next) next.disabled = at === steps.length - 1;
    lesson?.scrollTo(0, 0);
    steps[at]?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  function open(): void {
    if (!lesson || !bar) return;
    // From the step that the reader has before her.
    const before = steps.filter((step) => step.getBoundingClientRect().top < window.innerHeight / 2).length;
    lesson.classList.add('presenting');
    bar.hidden = false;
    for (const element of around()) element.toggleAttribute('inert', true);
    show(before - 1);
    lesson.requestFullscreen?.().catch(() => {});
  }

  function close(): void {
    if (!lesson || !bar || !begin || !presenting()) return;
    lesson.classList.remove('presenting');
    bar.hidden = true;
    for (const element of around()) element.toggleAttribute('inert', false);
    if (document.fullscreenElement === lesson) document.exitFullscreen().catch(() => {});
    steps[at]?.scrollIntoView({ block: 'start' });
    begin.focus({ preventScroll: true });
  }

  const keys: Record<string, () => void> = {
    ArrowRight: () => show(at + 1),
    ArrowLeft: () => show(at - 1),
    PageDown: () => show(at + 1),
    PageUp: () => show(at - 1),
    ' ': () => show(at + 1),
    Home: () => show(0),
    End: () => show(steps.length - 1),
    Escape: close,
  };
  document.addEventListener('keydown', (event) => {
    if (!presenting() || event.ctrlKey || event.metaKey || event.altKey) return;
    // Space presses the button or opens the part that has the focus.
    const own = event.key === ' ' && event.target instanceof Element && event.target.closest('button, summary, a');
    const act = keys[event.key];
    if (!act || own) return;
    event.preventDefault();
    act();
  });
  // Escape in full screen is the browser's own and reaches no key listener.
  let full = false;
  document.addEventListener('fullscreenchange', () => {
    if (full && !document.fullscreenElement) close();
    full = document.fullscreenElement === lesson;
  });
  begin.hidden = false;
  begin.addEventListener('click', open);
  back?.addEventListener('click', () => show(at - 1));
  next?.addEventListener('click', () => show(at + 1));
  end?.addEventListener('click', close);
}

offerPresentation();
