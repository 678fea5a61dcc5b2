import { Parser } from 'htmlparser2';

/** One address in a page. `leads` can be followed by a reader, `loads` is fetched by the browser, `mentions` neither. */
export interface Reference {
  role: 'leads' | 'loads' | 'mentions';
  element: string;
  value: string;
}

export interface HeadElement {
  name: string;
  attributes: Record<string, string>;
}

/** What an audit has to know of a page, gathered in one pass. */
export interface PageFacts {
  lang: string | null;
  title: string;
  /** The first two elements of head. */
  head: HeadElement[];
  icons: string[];
  ids: Set<string>;
  references: Reference[];
  /** Addresses of the style sheets, as written. */
  styles: string[];
  scripts: { type: string; src: string | null; text: string }[];
  /** How often each thing stands there that no page may hold. */
  found: { base: number; styleElement: number; styleAttribute: number; handler: number; integrity: number };
}

const followed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  form: ['action'],
  button: ['formaction'],
  input: ['formaction'],
};

const loaded: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** `link` relations that only say something; every other relation makes the browser load or connect. */
const saying = new Set(['alternate', 'author', 'canonical', 'help', 'license', 'next', 'prev', 'search', 'me']);

/** Reads one page. Never throws: whatever is not well-formed is read as a browser would, or left out. */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = {
    lang: null,
    title: '',
    head: [],
    icons: [],
    ids: new Set(),
    references: [],
    styles: [],
    scripts: [],
    found: { base: 0, styleElement: 0, styleAttribute: 0, handler: 0, integrity: 0 },
  };
  let inHead = false;
  let text: ((data: string) => void) | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') facts.lang = attributes['lang']?.trim() || null;
      else if (inHead && facts.head.length < 2) facts.head.push({ name, attributes });
      takeAttributes(facts, attributes);
      takeReferences(facts, name, attributes);
      if (name === 'head') inHead = true;
      else if (name === 'base') facts.found.base++;
      else if (name === 'style') facts.found.styleElement++;
      else if (name === 'title' && inHead) {
        text = (data) => {
          facts.title += data;
        };
      } else if (name === 'script') {
        const script = {
          type: (attributes['type'] ?? '').trim().toLowerCase(),
          src: attributes['src'] ?? null,
          text: '',
        };
        facts.scripts.push(script);
        text = (data) => {
          script.text += data;
        };
      }
    },
    ontext(data) {
      text?.(data);
    },
    onclosetag(name) {
      if (name === 'head') inHead = false;
      text = null;
    },
  });
  parser.end(html);
  facts.title = facts.title.trim();
  return facts;
}

function takeAttributes(facts: PageFacts, attributes: Record<string, string>): void {
  for (const name in attributes) {
    if (name === 'id') facts.ids.add(attributes[name] ?? '');
    else if (name === 'style') facts.found.styleAttribute++;
    else if (name === 'integrity') facts.found.integrity++;
    else if (name.startsWith('on')) facts.found.handler++;
  }
}

function takeReferences(facts: PageFacts, element: string, attributes: Record<string, string>): void {
  const take = (role: Reference['role'], attribute: string): void => {
    const value = attributes[attribute];
    if (value === undefined) return;
    const values = attribute === 'srcset' ? srcsetAddresses(value) : [value.trim()];
    for (const each of values) facts.references.push({ role, element, value: each });
  };
  for (const attribute of followed[element] ?? []) take('leads', attribute);
  for (const attribute of loaded[element] ?? []) take('loads', attribute);
  if (element !== 'link') return;
  const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  take(relations.every((relation) => saying.has(relation)) ? 'mentions' : 'loads', 'href');
  if (relations.includes('icon')) facts.icons.push(attributes['href'] ?? '');
  if (relations.includes('stylesheet')) facts.styles.push(attributes['href'] ?? '');
}

/** The addresses of a srcset: each ends at white space, or at a comma before white space. */
function srcsetAddresses(srcset: string): string[] {
  return srcset
    .split(/,\s+|\s+[\d.]+[wx]\s*,?/)
    .map((address) => address.trim().replace(/,$/, ''))
    .filter((address) => address !== '');
}
