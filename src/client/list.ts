/** The LIVE list with scripts: sort, filters, more; its state stands in the address, so that it can be shared. */
import type { ListColumns } from '../components/list-files.ts';
import { countsOf, defaultState, filters, type ListState, lastOf, orderOf, queryOf, stateFrom } from './list-order.ts';
import { pieceLoader } from './pieces.ts';

/** Cards shown at a time. */
const step = 24;

interface Island {
  root: string;
  lang: string;
  words: { found: string; foundNone: string; failed: string; notes: Record<string, string> };
}

function start(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-list]');
  const box = document.querySelector<HTMLElement>('[data-list-cards]');
  const more = document.querySelector<HTMLButtonElement>('[data-list-more]');
  const pager = document.querySelector<HTMLElement>('[data-list-pager]');
  const status = document.querySelector<HTMLElement>('[data-list-status]');
  const data = document.getElementById('list-data')?.textContent;
  if (!form || !box || !more || !status || !data) return;
  const island = JSON.parse(data) as Island;
  const load = pieceLoader('list', `${island.root}/${island.lang}`);
  let order: number[] = [];
  let shown = 0;
  // Answers of an older wish are dropped when a newer one was made meanwhile.
  let wish = 0;

  const fields = () =>
    [...form.elements].filter(
      (field): field is HTMLSelectElement | HTMLInputElement => 'name' in field && field.name !== '',
    );
  const fill = (state: ListState) => {
    for (const field of fields()) {
      const value = state[field.name as keyof ListState];
      if (field instanceof HTMLInputElement) field.checked = field.value === value;
      else choose(field, value);
    }
  };
  /** A choice that the menu does not offer, as of a creator beyond its first 200, joins it: else it would show none. */
  const choose = (field: HTMLSelectElement, value: string) => {
    if (![...field.options].some((option) => option.value === value)) field.add(new Option(value, value));
    field.value = value;
  };
  const read = (): ListState => ({ ...defaultState, ...Object.fromEntries(new FormData(form)) });

  /** Each choice says how many sessions it would give beside the other filters; one without any cannot be chosen. */
  function recount(columns: ListColumns, state: ListState): void {
    const counts = countsOf(columns, state);
    for (const name of filters) {
      const select = form?.querySelector<HTMLSelectElement>(`select[name=${name}]`);
      for (const option of select?.options ?? []) {
        if (option.value === '') continue;
        const n = counts[name].get(option.value) ?? 0;
        option.text = option.text.replace(/\([\d.,]+\)$/, `(${n.toLocaleString(island.lang)})`);
        option.disabled = n === 0 && !option.selected;
      }
    }
  }

  async function cardsOf(positions: number[], { piece }: ListColumns): Promise<string[]> {
    const pieces = new Map<number, string[]>();
    await Promise.all(
      [...new Set(positions.map((at) => Math.floor(at / piece)))].map(async (n) => {
        pieces.set(n, await load<string[]>(`c${n}`));
      }),
    );
    return positions.map((at) => pieces.get(Math.floor(at / piece))?.[at % piece] ?? '');
  }

  async function show(state: ListState, fresh: boolean): Promise<void> {
    const mine = ++wish;
    try {
      const columns = await load<ListColumns>('columns');
      if (fresh) {
        order = orderOf(columns, state);
        recount(columns, state);
        shown = 0;
      }
      const next = order.slice(shown, shown + step);
      const html = await cardsOf(next, columns);
      if (mine !== wish || !box || !more || !status) return;
      // The cards are our own escaped HTML, made at build.
      const items = html.map((card) => `<li>${card}</li>`).join('');
      if (fresh) box.innerHTML = `<ul class="cards">${items}</ul>`;
      else box.querySelector('ul')?.insertAdjacentHTML('beforeend', items);
      shown += next.length;
      more.hidden = shown >= order.length;
      if (pager) pager.hidden = true;
      const last = lastOf(columns, state, order);
      // By sales the list's own order stands, which always puts other bases last.
      const note = state.urut === 'gmv' || last > 0 ? (island.words.notes[state.urut] ?? '') : '';
      status.textContent =
        order.length === 0
          ? island.words.foundNone
          : `${island.words.found.replace('{n}', order.length.toLocaleString(island.lang))}. ${note.replace('{n}', last.toLocaleString(island.lang))}`;
    } catch {
      if (status) status.textContent = island.words.failed;
      if (pager) pager.hidden = false;
    }
  }

  const change = () => {
    const state = read();
    history.replaceState(null, '', `${location.pathname}${queryOf(state)}${location.hash}`);
    void show(state, true);
  };
  form.hidden = false;
  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fill(defaultState);
    change();
  });
  more.addEventListener('click', () => void show(read(), false));
  const state = stateFrom(location.search);
  fill(state);
  if (queryOf(state) !== '') void show(state, true);
}

start();
