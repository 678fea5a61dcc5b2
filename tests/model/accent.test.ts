import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentOf, accentStyle, contrast, leastContrast, leastOn, surfaces } from '../../src/model/accent.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('an accent', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
  });

  it('is measured on the surfaces that the site has', () => {
    const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
    const told = (css: string) =>
      ['paper', 'card', 'glow'].map((name) => new RegExp(`--${name}: (#\\w+)`).exec(css)?.[1]);
    expect([told(light), told(dark)]).toEqual([surfaces.light, surfaces.dark]);
  });

  it('is readable in both looks, whatever colour it is made of', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { light, dark } = accentOf(colour);
        expect(leastOn(light, 'light')).toBeGreaterThanOrEqual(leastContrast);
        expect(leastOn(dark, 'dark')).toBeGreaterThanOrEqual(leastContrast);
      }),
    );
  });

  it('stays as it is where it is readable', () => {
    expect(accentOf('#7a1fa2').light).toBe('#7a1fa2');
    expect(accentOf('#6fd0c4').dark).toBe('#6fd0c4');
  });

  it('never colours paper', () => {
    expect(accentStyle({ light: '#7a1fa2', dark: '#d0a0e8' })).toBe(
      '@media screen{:root{--teal:#7a1fa2}}@media screen and (prefers-color-scheme:dark){:root{--teal:#d0a0e8}}',
    );
  });
});
