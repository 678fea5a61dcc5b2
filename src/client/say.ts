/** Tells the reader what a control did: in the place for it beside the control, else to screen readers alone. */
export function say(control: Element, text: string): void {
  const place = control.closest('[data-says]')?.querySelector('.said') ?? document.querySelector('[data-say]');
  if (place) place.textContent = text;
}
