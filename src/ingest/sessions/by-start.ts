import { handleKey } from '../../model/identity.ts';
import type { SessionDraft } from './draft.ts';
import { startOf } from './draft-facts.ts';

/** Who went live in which minute (since 1970). */
export interface StartKey {
  who: string;
  minute: number;
}

const handleNames = new Map<string, string>();

function nameOfHandle(handle: string): string {
  let name = handleNames.get(handle);
  if (name === undefined) {
    if (handleNames.size > 50_000) handleNames.clear();
    name = `@${handleKey(handle)}`;
    handleNames.set(handle, name);
  }
  return name;
}

/** The creator's start under every name the drafts give her; on Shopee, whose lists name no host, also the title's. */
export function startKeys(drafts: readonly SessionDraft[]): StartKey[] {
  const [only] = drafts;
  if (only && drafts.length === 1 && only.source.platform !== 'shopee') return keysOf(only);
  const names = new Set<string>();
  const minutes = new Set<number>();
  const keys: StartKey[] = [];
  for (const draft of drafts) {
    const { handle, creatorId, source, title } = draft;
    if (handle !== null && handle !== '') names.add(nameOfHandle(handle));
    if (creatorId !== null && creatorId !== '') names.add(`#${creatorId}`);
    const start = startOf(draft);
    if (start === null) continue;
    const minute = Math.floor(start / 60);
    minutes.add(minute);
    if (source.platform === 'shopee' && title !== null)
      keys.push({ who: `~${title.normalize('NFKC').toLowerCase()}`, minute });
  }
  for (const minute of minutes) for (const who of names) keys.push({ who, minute });
  return keys;
}

function keysOf(draft: SessionDraft): StartKey[] {
  const { handle, creatorId } = draft;
  const start = startOf(draft);
  if (start === null) return [];
  const minute = Math.floor(start / 60);
  const keys: StartKey[] = [];
  if (handle !== null && handle !== '') keys.push({ who: nameOfHandle(handle), minute });
  if (creatorId !== null && creatorId !== '') keys.push({ who: `#${creatorId}`, minute });
  return keys;
}

/** What began when, by creator and minute. */
export class ByStart<V> {
  readonly #minutes = new Map<string, Map<number, V>>();

  get({ who, minute }: StartKey): V | undefined {
    return this.#minutes.get(who)?.get(minute);
  }

  set({ who, minute }: StartKey, value: V): void {
    let minutes = this.#minutes.get(who);
    if (!minutes) {
      minutes = new Map();
      this.#minutes.set(who, minutes);
    }
    minutes.set(minute, value);
  }
}
