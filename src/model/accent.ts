/** What coloured text stands on: paper, card and glow of the light and the dark look. A test holds them to tokens.css. */
export const surfaces = {
  light: ['#fbf7f0', '#fffdf9', '#ffe3a1'],
  dark: ['#15120f', '#1e1a16', '#5a4410'],
} as const;
/** What WCAG 2.2 AA asks of text. */
export const leastContrast = 4.5;

export interface Accent {
  light: string;
  dark: string;
}

/** The contrast of two colours (#rrggbb) as WCAG counts it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The least contrast of a colour with the surfaces of a look. */
export function leastOn(colour: string, look: keyof typeof surfaces): number {
  return Math.min(...surfaces[look].map((surface) => contrast(colour, surface)));
}

/**
 * The colour (#rrggbb) made readable on a look: mixed with black or white in steps of 2 % until it is; itself when it is
 * already. No one colour is readable on both looks.
 */
export function readableOn(colour: string, look: keyof typeof surfaces): string {
  const towards = look === 'light' ? 0 : 255;
  for (let step = 0; step < 50; step++) {
    const mixed = hex(channels(colour).map((value) => value + ((towards - value) * step) / 50));
    if (leastOn(mixed, look) >= leastContrast) return mixed;
  }
  return hex([towards, towards, towards]);
}

/** An operator's colour for both looks: as it is where it is readable. */
export function accentOf(colour: string): Accent {
  return { light: readableOn(colour, 'light'), dark: readableOn(colour, 'dark') };
}

/** The style that puts an accent over the site's own; print keeps its black. */
export function accentStyle({ light, dark }: Accent): string {
  return `@media screen{:root{--teal:${light}}}@media screen and (prefers-color-scheme:dark){:root{--teal:${dark}}}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
