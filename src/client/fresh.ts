/** Takes "Baru" away once its fourteen days are over (S12): an archive may be opened years after it was built. */
export function endFreshMarks(now: Date): void {
  for (const mark of document.querySelectorAll<HTMLElement>('.fresh[data-until]')) {
    if (now.toISOString().slice(0, 10) >= (mark.dataset['until'] ?? '')) mark.remove();
  }
}
