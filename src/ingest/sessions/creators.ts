import { handleKey, safeName } from '../../model/identity.ts';
import type { Creator } from '../../model/session.ts';
import type { SessionDraft } from './draft.ts';

/** The handle of sessions whose creator no file and no setting names (design section 5). */
export const unnamedHandle = 'tidak-disebut';

const handles = new Map<string, boolean>();

/** Whether a text looks like a platform handle: one token of letters, digits, dots and underscores. */
export function looksLikeHandle(text: string): boolean {
  let looks = handles.get(text);
  if (looks === undefined) {
    looks = /^@?[A-Za-z0-9._]{2,30}$/.test(text.normalize('NFKC').trim());
    if (handles.size > 50_000) handles.clear();
    handles.set(text, looks);
  }
  return looks;
}

/**
 * Tells handle and name apart in the Creator and Nickname columns of the Seller Center: whichever looks like a handle;
 * if both do, the nickname.
 */
export function handleAndName(
  creator: string | null,
  nickname: string | null,
): { handle: string | null; name: string | null } {
  if (nickname !== null && looksLikeHandle(nickname)) return { handle: nickname, name: creator };
  if (creator !== null && looksLikeHandle(creator)) return { handle: creator, name: nickname };
  return { handle: nickname ?? creator, name: creator ?? nickname };
}

const creators = new Map<string, Creator>();

/** The creator of a session, from drafts in the order of trust; one object for the same person. Handles are made safe here, once. */
export function creatorOf(trusted: readonly SessionDraft[]): Creator {
  const handle = trusted.find((draft) => draft.handle !== null)?.handle ?? null;
  const id = trusted.find((draft) => draft.creatorId !== null)?.creatorId ?? null;
  const name = trusted.find((draft) => draft.creatorName !== null)?.creatorName ?? null;
  const key = `${handle ?? '\0'}\n${id ?? '\0'}\n${name ?? '\0'}`;
  let creator = creators.get(key);
  if (!creator) {
    if (creators.size > 50_000) creators.clear();
    creator = Object.freeze(newCreator(handle, id, name));
    creators.set(key, creator);
  }
  return creator;
}

function newCreator(handle: string | null, id: string | null, name: string | null): Creator {
  if (handle !== null) return { handle: safeName(handleKey(handle)), id, name, known: true };
  if (name !== null) return { handle: safeName(name), id, name, known: true };
  if (id !== null) return { handle: safeName(id), id, name, known: true };
  return { handle: unnamedHandle, id: null, name: null, known: false };
}
