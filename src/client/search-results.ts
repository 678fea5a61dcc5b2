import type { Hit } from '../search/engine.ts';
import type { Marks } from '../search/excerpt.ts';
import { fill, type SearchIsland } from './search-words.ts';

/** One hit as a list item. Texts of the exports enter the page as text nodes only. */
export function resultItem(hit: Hit, { base, words }: SearchIsland): HTMLLIElement {
  const { doc, excerpt, titleMarks } = hit;
  const item = document.createElement('li');
  item.className = 'search-hit';
  item.dataset['kind'] = doc.kind;
  const link = document.createElement('a');
  link.className = 'search-hit-title';
  link.href = base + doc.path;
  link.append(...markedText(doc.title, titleMarks));
  item.append(link, facts(hit, words));
  if (excerpt.text !== '') {
    const quote = document.createElement('p');
    quote.className = 'search-hit-excerpt';
    quote.append(...markedText(excerpt.text, excerpt.marks));
    item.append(quote);
  }
  return item;
}

/** What the result is, whose it is, and its figures; what is not known is left out. */
function facts({ doc }: Hit, words: SearchIsland['words']): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'search-hit-facts';
  const state = doc.state === null ? '' : words[doc.state];
  const by = doc.creator === '' || doc.kind === 'creator' ? '' : fill(words.by, { creator: doc.creator });
  const category = doc.kind === 'category' ? '' : doc.category;
  for (const [name, text] of [
    ['kind', words.kinds[doc.kind]],
    ['state', state],
    ['creator', by],
    ['category', category],
    ...doc.meta.map((fact): [string, string] => ['meta', fact]),
  ] as [string, string][]) {
    if (text === '') continue;
    const fact = document.createElement('li');
    fact.dataset['fact'] = name;
    if (name === 'state') fact.dataset['state'] = doc.state ?? '';
    fact.textContent = text;
    list.append(fact);
  }
  return list;
}

function markedText(text: string, marks: Marks): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(document.createTextNode(text.slice(at, start)), mark);
    at = end;
  }
  nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}
