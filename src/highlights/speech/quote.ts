const most = 140;

export interface Quote {
  quote: string;
  /** Spans inside the quote, ascending, not overlapping. */
  marks: [number, number][];
}

/**
 * The sentence around the deciding words, at most 140 characters; a longer one is cut at word borders, with an ellipsis.
 * `spans` are places in `text`; those that do not fit beside the first are left out.
 */
export function quoteAround(text: string, spans: readonly (readonly [number, number])[]): Quote {
  const marks: [number, number][] = union(spans);
  if (text.length <= most) return { quote: text, marks };
  const first = marks[0] ?? [0, 0];
  const last = marks.at(-1) ?? first;
  // As many of the deciding words as fit, from the first on.
  const wanted = last[1] - first[0] <= most - 20 ? last[1] : Math.min(first[1], first[0] + most - 20);
  const [begin, end] = sentenceAround(text, first[0], wanted);
  let [from, to] = [begin, end];
  if (to - from > most - 2) {
    const room = most - 2 - (wanted - first[0]);
    from = Math.max(from, Math.min(first[0], wordStart(text, first[0] - Math.floor(room / 2))));
    if (from + most - 2 < to) to = Math.max(wanted, wordEnd(text, from + most - 2));
  }
  const head = from > begin ? '…' : '';
  const tail = to < end ? '…' : '';
  const shift = head.length - from;
  return {
    quote: `${head}${text.slice(from, to)}${tail}`,
    marks: marks.flatMap(([a, b]): [number, number][] => (a >= from && b <= to ? [[a + shift, b + shift]] : [])),
  };
}

/** From the beginning of the sentence a span begins in to the end of the one it ends in. */
function sentenceAround(text: string, from: number, to: number): [number, number] {
  const before = [...text.slice(0, from).matchAll(/[.!?…]\s+/gu)].at(-1);
  const after = /[.!?…](?=\s|$)/u.exec(text.slice(to));
  return [
    before === undefined ? 0 : before.index + before[0].length,
    after === null ? text.length : to + after.index + 1,
  ];
}

function union(spans: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The first word border at or after a place. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 ? at : space + 1;
}

/** The last word border at or before a place. */
function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
}
