import type { SortKey } from '../search/columns.ts';
import { type SearchKind, searchKinds } from '../search/document.ts';

/** What is asked for, as it stands in the address: `?q=&jenis=&urut=`. */
export interface SearchState {
  query: string;
  kind: SearchKind | null;
  sort: SortKey | null;
}

/** The values of `select[name=urut]`. */
const sorts: Record<string, SortKey> = { gmv: 'gmv', penonton: 'viewers', terbaru: 'at' };

/** What an address or the values of a form ask for; unknown values count as none. */
export function readState(values: { q?: string | null; jenis?: string | null; urut?: string | null }): SearchState {
  return {
    query: values.q ?? '',
    kind: searchKinds.find((kind) => kind === values.jenis) ?? null,
    sort: sorts[values.urut ?? ''] ?? null,
  };
}

/** What the address asks for. */
export function stateOfAddress(address: URL): SearchState {
  const { searchParams: given } = address;
  return readState({ q: given.get('q'), jenis: given.get('jenis'), urut: given.get('urut') });
}

/** The name a sort order has in the form and in the address. */
export function sortName(sort: SortKey | null): string {
  return Object.keys(sorts).find((name) => sorts[name] === sort) ?? 'relevan';
}

/** The address that asks for this, other parameters untouched. */
export function addressOf(state: SearchState, address: URL): URL {
  const next = new URL(address);
  const values: [string, string][] = [
    ['q', state.query.trim()],
    ['jenis', state.kind ?? ''],
    ['urut', state.sort === null ? '' : sortName(state.sort)],
  ];
  for (const [name, value] of values) {
    if (value === '') next.searchParams.delete(name);
    else next.searchParams.set(name, value);
  }
  return next;
}
