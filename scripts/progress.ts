/** One line a phase on a terminal's stderr, with a count that moves; nothing where nobody watches (CI, a pipe). */
export function progressBar(stream: NodeJS.WriteStream) {
  const watched = stream.isTTY === true;
  let name = '';
  let start = 0;
  let drawn = 0;
  const finish = () => {
    if (watched && name) stream.write(`\r\x1b[K${name} ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  };
  return {
    phase(next: string) {
      finish();
      name = next;
      start = performance.now();
      if (watched) stream.write(`${name} …`);
    },
    progress(done: number, total: number) {
      if (!watched || performance.now() - drawn < 100) return;
      drawn = performance.now();
      stream.write(`\r\x1b[K${name} … ${done}/${total}`);
    },
    end() {
      finish();
      name = '';
    },
  };
}
