import type { ListColumns } from '../components/list-files.ts';

/** The state of the list, as it stands in the address. Empty strings mean "all". */
export interface ListState {
  urut: string;
  kategori: string;
  praktik: string;
  kreator: string;
  status: string;
}

export const defaultState: ListState = { urut: 'gmv', kategori: '', praktik: '', kreator: '', status: '' };

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

/** Positions of the sessions that pass the filters, sorted. Sessions without the figure come last, in the list's order. */
export function orderOf(columns: ListColumns, state: ListState): number[] {
  const category = columns.categories.indexOf(state.kategori);
  const creator = columns.creators.indexOf(state.kreator);
  const practice = columns.practices.indexOf(state.praktik);
  const width = columns.practices.length;
  const found: number[] = [];
  for (let i = 0; i < columns.n; i++) {
    if (state.kategori !== '' && columns.category[i] !== category) continue;
    if (state.kreator !== '' && columns.creator[i] !== creator) continue;
    if (state.praktik !== '' && (practice < 0 || columns.fingerprints[i * width + practice] !== 'm')) continue;
    if (state.status !== '' && (columns.ongoing[i] === '1') !== (state.status === 'ongoing')) continue;
    found.push(i);
  }
  const sorted: Record<string, readonly (number | null)[]> = {
    penonton: columns.viewers,
    tayangan: columns.views,
    'per-jam': columns.perHour,
    terbaru: columns.at,
  };
  const values = sorted[state.urut];
  // Without another wish the list's own order stands: sales, comparable ones first.
  if (!values) return found;
  return found.sort((a, b) => (values[b] ?? -1) - (values[a] ?? -1) || a - b);
}
