import type { Evidence } from '../../model/highlight.ts';
import type { Speech } from './speech.ts';

export function mentions(_speech: Speech, _names: string[], _rule: string): Evidence[] {
  return [];
}
