import { escapeHtml } from '../components/html.ts';
import type { Words } from '../i18n/words.ts';

export interface GuideHtmlOptions {
  words: Words['guide'];
  /** The rank of the guide's own headings (`##`): 3 gives `<h3>`. */
  heading: 3 | 4;
  /** Where a link leads; null leaves only its text. */
  address: (href: string) => string | null;
}

const blocks = { Do: 'do', Avoid: 'avoid', Phrases: 'phrases', Checklist: 'checklist' } as const;
type Block = keyof typeof blocks;

/**
 * A guide's MDX as HTML, for where Astro does not render it. Knows what guides are written in and nothing more:
 * `##` and `###` headings, paragraphs, lists with `-` or `1.`, bold, emphasis, code, links, and the blocks Do, Avoid,
 * Phrases and Checklist. Throws at anything else (tables, imports, other elements), so that nothing is lost unseen.
 */
export function guideHtml(mdx: string, options: GuideHtmlOptions): string {
  const html: string[] = [];
  let open: Block | null = null;
  for (const lines of partsOf(mdx)) {
    const [first = ''] = lines;
    const [, closing, name] = /^<(\/?)([A-Z]\w*)>$/.exec(first) ?? [];
    if (name === undefined) html.push(flow(lines, options));
    else if (!Object.hasOwn(blocks, name) || (closing ? open !== name : open !== null)) throw unknown(first);
    else {
      open = closing ? null : (name as Block);
      html.push(closing ? '</section>' : opening(name as Block, options));
    }
  }
  if (open) throw unknown(`<${open}>`);
  return html.join('\n');
}

/** The lines of each heading, tag, list and paragraph. */
function partsOf(mdx: string): string[][] {
  const parts: string[][] = [[]];
  for (const line of mdx.split(/\r?\n/)) {
    const alone = /^(#|<\/?[A-Z])/.test(line);
    if (line.trim() === '' || alone) parts.push([]);
    if (line.trim() !== '') parts.at(-1)?.push(line.trimEnd());
    if (alone) parts.push([]);
  }
  return parts.filter((lines) => lines.length > 0);
}

function opening(name: Block, { words, heading }: GuideHtmlOptions): string {
  const title = words[blocks[name]];
  return `<section class="guide-${blocks[name]}"><h${heading}>${escapeHtml(title)}</h${heading}>`;
}

/** A heading, a list or a paragraph. */
function flow(lines: readonly string[], options: GuideHtmlOptions): string {
  const [first = ''] = lines;
  const [, marks = '', title = ''] = /^(#{2,3}) (.+)$/.exec(first) ?? [];
  if (marks !== '' && lines.length === 1) {
    const rank = options.heading + marks.length - 2;
    return `<h${rank}>${inline(title, options)}</h${rank}>`;
  }
  for (const [list, mark] of [
    ['ul', /^[-*] (.+)$/],
    ['ol', /^\d+[.)] (.+)$/],
  ] as const) {
    if (!mark.test(first)) continue;
    const items = lines.map((line) => mark.exec(line)?.[1] ?? unreadable(line));
    return `<${list}>${items.map((item) => `<li>${inline(item, options)}</li>`).join('')}</${list}>`;
  }
  const strange = lines.find((line) => /^(#|>|\||```|<|import |export |\s|[-*+] |\d+[.)] )/.test(line));
  if (strange !== undefined) throw unknown(strange);
  return `<p>${inline(lines.join(' '), options)}</p>`;
}

/** Text with links, bold, emphasis and code; straight quotation marks become typographic ones, as on the site. */
function inline(text: string, options: GuideHtmlOptions): string {
  if (/[{}<]|!\[/.test(text.replace(/`[^`]*`/g, ''))) throw unknown(text);
  const pattern = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*(.+?)\*\*|\*(.+?)\*|`([^`]+)`/g;
  let html = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, label, href = '', bold, emphasis, code] = match;
    html += quoted(text.slice(at, match.index), text.slice(0, at));
    if (label !== undefined) html += link(inline(label, options), options.address(href));
    else if (bold !== undefined) html += `<strong>${inline(bold, options)}</strong>`;
    else if (emphasis !== undefined) html += `<em>${inline(emphasis, options)}</em>`;
    else html += `<code>${escapeHtml(code ?? '')}</code>`;
    at = match.index + whole.length;
  }
  return html + quoted(text.slice(at), text.slice(0, at));
}

function link(label: string, address: string | null): string {
  return address === null ? label : `<a href="${escapeHtml(address)}">${label}</a>`;
}

/** `before` tells whether a mark at the start of `text` opens or closes. */
function quoted(text: string, before: string): string {
  const all = before + text;
  const curled = text.replace(/"/g, (_, i: number) =>
    /(^|[\s([{“–—])$/.test(all.slice(0, before.length + i)) ? '“' : '”',
  );
  return escapeHtml(curled.replace(/(?<=\p{L})'/gu, '’'));
}

function unreadable(line: string): never {
  throw unknown(line);
}

function unknown(text: string): Error {
  return new Error(`a guide holds what a hand-out cannot show: ${text.slice(0, 80)}`);
}
