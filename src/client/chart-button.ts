/** Offers the interactive chart where a page has one; the library comes only when a reader asks for it. */
export function offerCharts(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-chart]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const script = document.createElement('script');
      script.src = button.dataset['chart'] ?? '';
      button.disabled = true;
      // The drawing that is in the page stays when the library cannot be had.
      script.onload = () => button.remove();
      script.onerror = () => {
        button.disabled = false;
        script.remove();
      };
      document.head.append(script);
    });
  }
}
