import { createEngine, type SearchAnswer, type SearchEngine } from '../search/engine.ts';
import { StaleIndexError } from '../search/index-reader.ts';
import { addressOf, readState, type SearchState, sortName, stateOfAddress } from './search-address.ts';
import { chunkLoader } from './search-loader.ts';
import { resultItem } from './search-results.ts';
import { statusText } from './search-status.ts';
import type { SearchIsland } from './search-words.ts';

/** Milliseconds of quiet before a half-typed query is asked. */
const pause = 130;
const pageSize = 10;

interface Parts {
  form: HTMLFormElement;
  box: HTMLInputElement;
  kind: HTMLSelectElement | null;
  sort: HTMLSelectElement | null;
  status: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  island: SearchIsland;
}

function partsOf(page: Document): Parts | null {
  const form = page.querySelector<HTMLFormElement>('form[data-search]');
  const box = form?.querySelector<HTMLInputElement>('input[name=q]');
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  const list = page.querySelector<HTMLElement>('ol[data-search-results]');
  const more = page.querySelector<HTMLButtonElement>('button[data-search-more]');
  const island = page.querySelector('script#search-words')?.textContent;
  if (!form || !box || !status || !list || !more || !island) return null;
  const kind = form.querySelector<HTMLSelectElement>('select[name=jenis]');
  const sort = form.querySelector<HTMLSelectElement>('select[name=urut]');
  return { form, box, kind, sort, status, list, more, island: JSON.parse(island) };
}

/** Brings the search page to life. Loads nothing before the reader touches the box or the address asks for something. */
function startSearch(page: Document): void {
  const parts = partsOf(page);
  if (parts === null) return;
  const { form, box, kind, sort, status, list, more, island } = parts;
  const loader = chunkLoader(island.root);
  let engine: SearchEngine = createEngine(loader.load);
  let asked = 0;
  let waiting = 0;

  const say = (text: string) => {
    status.textContent = text;
  };

  const current = () => readState({ q: box.value, jenis: kind?.value, urut: sort?.value });

  async function ask(state: SearchState, offset: number): Promise<SearchAnswer> {
    const question = {
      ...(state.kind && { kinds: [state.kind] }),
      ...(state.sort && { sort: state.sort }),
      lang: island.lang,
      limit: pageSize,
      offset,
    };
    try {
      return await engine.search(state.query, question);
    } catch (error) {
      if (!(error instanceof StaleIndexError)) throw error;
      loader.forget();
      engine = createEngine(loader.load);
      return engine.search(state.query, question);
    }
  }

  async function show(offset: number): Promise<void> {
    const turn = ++asked;
    const state = current();
    history.replaceState(history.state, '', addressOf(state, new URL(location.href)));
    if (state.query.trim() === '') {
      list.replaceChildren();
      more.hidden = true;
      say(island.words.idle);
      list.removeAttribute('aria-busy');
      return;
    }
    list.setAttribute('aria-busy', 'true');
    if (list.childElementCount === 0) say(island.words.loading);
    try {
      const answer = await ask(state, offset);
      if (turn !== asked) return;
      const items = answer.hits.map((hit) => resultItem(hit, island));
      if (offset === 0) list.replaceChildren(...items);
      else list.append(...items);
      more.hidden = offset + items.length >= answer.total;
      say(statusText(answer, state.query, island));
      if (offset > 0) items[0]?.querySelector('a')?.focus();
    } catch (error) {
      if (turn !== asked) return;
      say(error instanceof StaleIndexError ? island.words.outdated : island.words.failed);
    }
    list.removeAttribute('aria-busy');
  }

  function soon(delay: number): void {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(0), delay);
  }

  // The base is on its way while the reader types the first letters; the query itself tells of a failure.
  const fetchBase = () => void loader.load('base').catch(() => {});
  box.addEventListener('focus', fetchBase, { once: true });
  box.addEventListener('input', () => soon(pause));
  kind?.addEventListener('change', () => soon(0));
  sort?.addEventListener('change', () => soon(0));
  more.addEventListener('click', () => void show(list.childElementCount));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    soon(0);
  });
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    box.focus();
  });

  more.hidden = true;
  form.hidden = false;
  // What was typed while this script was on its way counts before what the address says.
  if (box.value === '') {
    const given = stateOfAddress(new URL(location.href));
    box.value = given.query;
    if (kind && given.kind) kind.value = given.kind;
    if (sort) sort.value = sortName(given.sort);
  }
  if (box.value.trim() !== '') soon(0);
  else if (page.activeElement === box) fetchBase();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

startSearch(document);
