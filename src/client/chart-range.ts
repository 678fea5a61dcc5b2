/** The part of a chart that is in view: slots [from, to). */
export interface Range {
  from: number;
  to: number;
}

/** Never fewer slots than this: below it a bar chart shows nothing that the table does not say better. */
const least = 4;

/** Half as wide, around the same middle. */
export function closer({ from, to }: Range, slots: number): Range {
  return around((from + to) / 2, Math.max(least, Math.ceil((to - from) / 2)), slots);
}

/** Twice as wide, around the same middle, as far as there is something to see. */
export function wider({ from, to }: Range, slots: number): Range {
  return around((from + to) / 2, (to - from) * 2, slots);
}

/** Half a view towards the start (-1) or the end (1). */
export function moved({ from, to }: Range, towards: -1 | 1, slots: number): Range {
  const width = to - from;
  return around((from + to) / 2 + (towards * width) / 2, width, slots);
}

/** From one slot to another, both included, whichever comes first. */
export function between(a: number, b: number, slots: number): Range {
  const width = Math.max(least, Math.abs(b - a) + 1);
  return around((a + b + 1) / 2, width, slots);
}

function around(middle: number, width: number, slots: number): Range {
  const wide = Math.min(slots, Math.round(width));
  const from = Math.max(0, Math.min(slots - wide, Math.round(middle - wide / 2)));
  return { from, to: from + wide };
}
