import type { Hit } from '../search/engine.ts';
import type { Marks } from '../search/excerpt.ts';
import type { SearchIsland } from './search-words.ts';

/** One hit as a list item. Texts of the exports enter the page as text nodes only. */
export function resultItem(hit: Hit, { base, words }: SearchIsland): HTMLLIElement {
  const { doc, excerpt, titleMarks } = hit;
  const item = document.createElement('li');
  item.className = 'search-hit';
  item.dataset['kind'] = doc.kind;
  const link = document.createElement('a');
  link.className = 'search-hit-title';
  link.href = base + doc.path;
  // Seller center exports name no title; the facts beside the link say whose session it is and when it was.
  link.append(...(doc.title === '' ? [words.kinds[doc.kind]] : markedText(doc.title, titleMarks)));
  item.append(link, facts(hit, words));
  if (excerpt.text !== '') {
    const quote = document.createElement('p');
    quote.className = 'search-hit-excerpt';
    quote.append(...markedText(excerpt.text, excerpt.marks));
    item.append(quote);
  }
  return item;
}

/** What the result is, its state if it has one, and the short facts of its page. */
function facts({ doc }: Hit, words: SearchIsland['words']): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'search-hit-facts';
  const add = (name: string, text: string) => {
    const fact = document.createElement('li');
    fact.className = `search-hit-${name}`;
    fact.textContent = text;
    list.append(fact);
    return fact;
  };
  add('kind', words.kinds[doc.kind]);
  if (doc.state !== null) add('state', words[doc.state]).dataset['state'] = doc.state;
  for (const fact of doc.meta) add('fact', fact);
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
