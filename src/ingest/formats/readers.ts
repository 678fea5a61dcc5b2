import type { TableReader } from '../file-context.ts';

/** The exports known by their contents. A new format is one file and one line here. */
export const tableReaders: readonly TableReader[] = [];
