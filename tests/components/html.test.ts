import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { escapeHtml, islandJson, markedHtml, outsideUrl } from '../../src/components/html.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '</script>',
        '<!--',
        ']]>',
        '&lt;',
        '&amp',
        '\u2028',
        '\u2029',
        '\\',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What a browser would make of a piece of HTML: its text, its elements and their attributes. */
function read(html: string) {
  const seen = {
    text: '',
    marked: [] as string[],
    elements: [] as string[],
    attributes: [] as string[],
    depth: 0,
    deepest: 0,
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      seen.elements.push(name);
      seen.attributes.push(...Object.values(attributes));
      if (name === 'mark') seen.marked.push('');
      seen.deepest = Math.max(seen.deepest, ++seen.depth);
    },
    onclosetag: () => void seen.depth--,
    ontext(text) {
      seen.text += text;
      if (seen.depth > 0) seen.marked.push((seen.marked.pop() ?? '') + text);
    },
  });
  parser.end(html);
  return seen;
}

describe('escapeHtml', () => {
  it('leaves nothing in a text but text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: shown, elements } = read(escapeHtml(text));
        expect(shown).toBe(text);
        expect(elements).toEqual([]);
      }),
    );
  });

  it('keeps a text within its attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { attributes, elements } = read(`<p title="${escapeHtml(text)}">`);
        expect(attributes).toEqual([text]);
        expect(elements).toEqual(['p']);
      }),
    );
  });
});

describe('markedHtml', () => {
  const span = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }));

  it('says the sentence once and whole, whatever the marks', () => {
    fc.assert(
      fc.property(hostile, fc.array(span, { maxLength: 6 }), (text, marks) => {
        expect(read(markedHtml(text, marks)).text).toBe(text);
      }),
    );
  });

  it('never lays one mark into another, and marks nothing empty', () => {
    fc.assert(
      fc.property(hostile, fc.array(span, { maxLength: 6 }), (text, marks) => {
        const { deepest, elements, marked } = read(markedHtml(text, marks));
        expect(deepest).toBeLessThanOrEqual(1);
        expect(elements.every((name) => name === 'mark')).toBe(true);
        expect(marked).not.toContain('');
      }),
    );
  });

  it('marks exactly the spans that evidence gives', () => {
    const { marked } = read(
      markedHtml('Garansi <7 hari> & tukar', [
        [0, 7],
        [8, 16],
      ]),
    );
    expect(marked).toEqual(['Garansi', '<7 hari>']);
  });
});

describe('islandJson', () => {
  it('holds no < and no line separator, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), hostile, (value, text) => {
        const json = islandJson({ value, text });
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify({ value, text }));
      }),
    );
  });
});

describe('outsideUrl', () => {
  it('lets addresses of the web through', () => {
    expect(outsideUrl('https://contoh.invalid/live/1?a=b#c')).toBe('https://contoh.invalid/live/1?a=b#c');
    expect(outsideUrl('http://contoh.invalid')).toBe('http://contoh.invalid/');
    expect(outsideUrl(' https://contoh.invalid/ ')).toBe('https://contoh.invalid/');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://contoh.invalid/1',
    'mailto:a@contoh.invalid',
    '//contoh.invalid/x',
    'contoh.invalid',
    'https://',
    '',
  ])('stops %j', (url) => expect(outsideUrl(url)).toBeNull());

  it('knows of no address where there is none', () => expect(outsideUrl(null)).toBeNull());

  it('never gives anything but http and https', () => {
    const scheme = fc.constantFrom('http', 'https', 'javascript', 'data', 'HTTPS', 'java\tscript', '');
    fc.assert(
      fc.property(scheme, fc.constantFrom(':', '://', '', ' :'), hostile, (start, colon, rest) => {
        expect(outsideUrl(start + colon + rest) ?? 'https:').toMatch(/^https?:/);
      }),
    );
  });
});
