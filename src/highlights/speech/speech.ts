import type { SessionInput } from '../../model/dataset.ts';

export interface Speech {
  complete: boolean;
}
export function speechOf(_input: SessionInput): Speech {
  return { complete: false };
}
