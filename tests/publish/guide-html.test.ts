import { readdirSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { langs, words } from '../../src/i18n/words.ts';
import type { HighlightId } from '../../src/model/highlight.ts';
import { guideHtml } from '../../src/publish/guide-html.ts';
import { guideSource } from '../../src/publish/guide-source.ts';

const html = (mdx: string) =>
  guideHtml(mdx, { words: words('id').guide, heading: 3, address: (href) => (href === '/none' ? null : href) });

describe('a guide as HTML', () => {
  it('has headings below the given rank, paragraphs and both kinds of lists', () => {
    expect(html('## Satu\nBaris\nkedua\n\n- a\n- b\n\n1. c\n2. d\n\n### Dua')).toBe(
      '<h3>Satu</h3>\n<p>Baris kedua</p>\n<ul><li>a</li><li>b</li></ul>\n<ol><li>c</li><li>d</li></ol>\n<h4>Dua</h4>',
    );
  });

  it('has bold, emphasis, code and links', () => {
    expect(html('**a** *b* `c <d>` [e **f**](/panduan/g)')).toBe(
      '<p><strong>a</strong> <em>b</em> <code>c &lt;d&gt;</code> <a href="/panduan/g">e <strong>f</strong></a></p>',
    );
  });

  it('keeps the words of a link that leads nowhere', () => {
    expect(html('lihat [ini](/none).')).toBe('<p>lihat ini.</p>');
  });

  it('turns the four blocks into sections with their titles', () => {
    expect(html('<Do>\n\n- a\n\n</Do>\n<Checklist>\n- b\n</Checklist>')).toBe(
      '<section class="guide-do"><h3>Lakukan</h3>\n<ul><li>a</li></ul>\n</section>\n' +
        '<section class="guide-checklist"><h3>Ceklis sebelum LIVE</h3>\n<ul><li>b</li></ul>\n</section>',
    );
  });

  it('writes quotation marks as printers do, also beside bold words', () => {
    expect(html(`"a", kata "b" ("c") **"d"** don't`)).toBe('<p>“a”, kata “b” (“c”) <strong>“d”</strong> don’t</p>');
  });

  it('escapes what looks like markup', () => {
    expect(html('a > b & "c"')).toBe('<p>a &gt; b &amp; “c”</p>');
  });

  it.each([
    ['a table', '| a | b |\n|---|---|'],
    ['another element', '<script>alert(1)</script>'],
    ['an element within a line', 'a <b>c</b>'],
    ['an expression', 'a {1 + 1}'],
    ['an import', "import x from 'y'"],
    ['a picture', '![a](b.png)'],
    ['a list within a list', '- a\n  - b'],
    ['a list that starts within a paragraph', 'a:\n- b'],
    ['a block that stays open', '<Do>\n\n- a'],
    ['a block within a block', '<Do>\n<Avoid>\n</Avoid>\n</Do>'],
    ['an unknown block', '<Tip>\n\n</Tip>'],
  ])('refuses %s: nothing may get lost unseen', (_, mdx) => {
    expect(() => html(mdx)).toThrow(/hand-out/);
  });

  it.each(langs)('knows everything the guides in "%s" are written in', (lang) => {
    const names = readdirSync(`content/guides/${lang}`);
    expect(names).toHaveLength(29);
    for (const name of names) {
      const { title, summary, mdx } = guideSource('.', [lang], name.replace('.mdx', '') as HighlightId);
      expect(title, name).not.toBe('');
      expect(summary, name).not.toBe('');
      const result = guideHtml(mdx, { words: words(lang).guide, heading: 3, address: () => null });
      expect(wordsOf(textOf(result)).join(' '), name).toContain(wordsOf(textOf(html(lastLine(mdx)))).join(' '));
      expect(result, name).not.toMatch(/\*\*|\]\(|<\/?[A-Z]/);
      expect(result.match(/<section/g)).toHaveLength(4);
    }
  });
});

const lastLine = (mdx: string) => mdx.trim().split('\n').at(-1) ?? '';
const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];

function textOf(markup: string): string {
  let text = '';
  new Parser({ ontext: (data) => (text += data) }).end(markup);
  return text;
}
