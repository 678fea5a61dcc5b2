import type { CsvWords } from './saved-csv.ts';
import type { SavedKind } from './saved-entry.ts';

/** What the saved page's script says; the JSON island `script#saved-words`. Places in braces are filled in. */
export interface SavedWords {
  lang: string;
  kinds: Record<SavedKind, string>;
  count: string;
  own: string;
  ownWrite: string;
  ownChange: string;
  ownSaved: string;
  about: string;
  remove: string;
  removedEntry: string;
  undo: string;
  refused: string;
  clearAsk: string;
  cleared: string;
  copied: string;
  copiedFile: string;
  long: string;
  csvName: string;
  csvHeads: CsvWords['heads'];
  message: string;
  sentLead: string;
  sentDone: string;
  sentLeft: string;
  sentEmpty: string;
}
