import type { ListColumns } from '../components/list-files.ts';

/** The state of the list, as it stands in the address. Empty strings mean "all". */
export interface ListState {
  urut: string;
  kategori: string;
  praktik: string;
  kreator: string;
  pasar: string;
  status: string;
}

export const defaultState: ListState = { urut: 'gmv', kategori: '', praktik: '', kreator: '', pasar: '', status: '' };

/** Reads the state from an address's query; unknown names are left out. */
export function stateFrom(query: string): ListState {
  const params = new URLSearchParams(query);
  const state = { ...defaultState };
  for (const key of Object.keys(state) as (keyof ListState)[]) state[key] = params.get(key) ?? state[key];
  return state;
}

/** The query for a state, without what is default: a shared address stays short. */
export function queryOf(state: ListState): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) {
    if (value !== '' && value !== defaultState[key as keyof ListState]) params.set(key, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The filters by their names in the address. */
export const filters = ['kategori', 'praktik', 'kreator', 'pasar', 'status'] as const;
export type Filter = (typeof filters)[number];

/** For each filter, whether the session at a position passes it. */
function tests(columns: ListColumns, state: ListState): Record<Filter, (i: number) => boolean> {
  const same = (wish: string, names: readonly string[], column: readonly number[]) => {
    const wanted = names.indexOf(wish);
    return (i: number) => wish === '' || column[i] === wanted;
  };
  const practice = columns.practices.indexOf(state.praktik);
  const width = columns.practices.length;
  return {
    kategori: same(state.kategori, columns.categories, columns.category),
    praktik: (i) => state.praktik === '' || (practice >= 0 && columns.fingerprints[i * width + practice] === 'm'),
    kreator: same(state.kreator, columns.creators, columns.creator),
    pasar: same(state.pasar, columns.markets, columns.market),
    status: (i) => state.status === '' || (columns.ongoing[i] === '1') === (state.status === 'ongoing'),
  };
}

/** How many sessions each value of a filter would give while the other filters stay; values without any are absent. */
export function countsOf(columns: ListColumns, state: ListState): Record<Filter, Map<string, number>> {
  const passes = tests(columns, state);
  const counts = Object.fromEntries(filters.map((name) => [name, new Map<string, number>()])) as Record<
    Filter,
    Map<string, number>
  >;
  const width = columns.practices.length;
  for (let i = 0; i < columns.n; i++) {
    const failed = filters.filter((name) => !passes[name](i));
    if (failed.length > 1) continue;
    const count = (name: Filter, value: string | undefined) => {
      // Only a session that every other filter lets through counts.
      if (value === undefined || failed.some((other) => other !== name)) return;
      counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    };
    count('kategori', columns.categories[columns.category[i] ?? -1]);
    count('kreator', columns.creators[columns.creator[i] ?? -1]);
    count('pasar', columns.markets[columns.market[i] ?? -1]);
    count('status', columns.ongoing[i] === '1' ? 'ongoing' : 'ended');
    for (const [p, id] of columns.practices.entries())
      if (columns.fingerprints[i * width + p] === 'm') count('praktik', id);
  }
  return counts;
}

/** What each sort but the list's own goes by; null where a session has no such figure. */
const figuresOf = (columns: ListColumns): Record<string, readonly (number | null)[]> => ({
  penonton: columns.viewers,
  tayangan: columns.views,
  'per-jam': columns.perHour,
  terbaru: columns.at,
});

/** How many of the sessions found come last because the figure they are sorted by is missing. */
export function lastOf(columns: ListColumns, { urut }: ListState, found: readonly number[]): number {
  const values = figuresOf(columns)[urut];
  return values ? found.filter((i) => values[i] === null).length : 0;
}

/** Positions of the sessions that pass the filters, sorted. Sessions without the figure come last, in the list's order. */
export function orderOf(columns: ListColumns, state: ListState): number[] {
  const passes = Object.values(tests(columns, state));
  const found: number[] = [];
  for (let i = 0; i < columns.n; i++) if (passes.every((pass) => pass(i))) found.push(i);
  const values = figuresOf(columns)[state.urut];
  // Without another wish the list's own order stands: sales, comparable ones first.
  if (!values) return found;
  return found.sort((a, b) => (values[b] ?? -1) - (values[a] ?? -1) || a - b);
}
