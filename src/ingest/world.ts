import { safeName, uniqueName } from '../model/identity.ts';
import type {
  Clip,
  Consent,
  Minute,
  Observation,
  Product,
  SessionEvent,
  SessionProduct,
  Video,
} from '../model/records.ts';
import type { Creator, Session } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import { castOf } from './people.ts';
import { makeRedactor } from './redact/redact.ts';
import type { References } from './sessions/references.ts';

/** Files that belong to one session and are read again when it is looked at. */
export interface AttachedFiles {
  transcripts: string[];
  chats: string[];
  minutes: string[];
}

/** What is filled once the sessions are known: everything that refers to them. */
export interface World {
  settings: Settings;
  sessions: readonly Session[];
  sessionById: ReadonlyMap<string, Session>;
  /** By safe handle. */
  creators: ReadonlyMap<string, Creator>;
  references: References;
  /** The one safe ID of a product, however its own ID is written. */
  productId: (written: string) => string;
  products: Map<string, Product>;
  /** By session ID, then product ID. */
  sessionProducts: Map<string, Map<string, SessionProduct>>;
  clips: Map<string, Clip[]>;
  events: Map<string, SessionEvent[]>;
  observations: Map<string, Observation[]>;
  videos: Map<string, Video>;
  consent: Consent[];
  attached: Map<string, AttachedFiles>;
  /** Minutes of trend sheets, whose workbooks cannot be read again while a page waits. */
  slots: Map<string, Minute[]>;
  /** Takes viewers' names and contacts out of a text of a creator's; for the last two phases. */
  redact: (text: string, creator: Creator | null) => string;
}

/**
 * The order in which waiting rows are taken: exported products, own products over them, then what names either, own
 * rows over exported ones.
 */
export const phases = ['exported products', 'own products', 'people', 'exported rest', 'rest'] as const;
export type Phase = (typeof phases)[number];

/** Work that waits for the sessions. */
export interface Later {
  phase: Phase;
  run: (world: World) => void;
}

/** A world that holds sessions only. */
export function newWorld(settings: Settings, sessions: readonly Session[], references: References): World {
  const taken = new Set<string>();
  const safeIds = new Map<string, string>();
  const redactors = new Map<string, (text: string) => string>();
  let byId: Map<string, Session> | null = null;
  let byHandle: Map<string, Creator> | null = null;
  const redactorFor = (creator: Creator | null) => {
    const key = JSON.stringify(creator);
    const redactor = redactors.get(key) ?? makeRedactor(castOf(world, creator, []));
    redactors.set(key, redactor);
    return redactor;
  };
  const world: World = {
    settings,
    sessions,
    // Made when they are asked for: a folder of exports alone asks for neither.
    get sessionById() {
      byId ??= new Map(sessions.map((session) => [session.id, session]));
      return byId;
    },
    get creators() {
      byHandle ??= new Map(sessions.map(({ creator }) => [creator.handle, creator]));
      return byHandle;
    },
    references,
    productId: (written) => {
      const key = written.normalize('NFKC').trim().toLowerCase();
      const known = safeIds.get(key);
      if (known) return known;
      const id = uniqueName(safeName(key), taken);
      safeIds.set(key, id);
      return id;
    },
    products: new Map(),
    sessionProducts: new Map(),
    clips: new Map(),
    events: new Map(),
    observations: new Map(),
    videos: new Map(),
    consent: [],
    attached: new Map(),
    slots: new Map(),
    redact: (text, creator) => redactorFor(creator)(text),
  };
  return world;
}

/** The list under a key, made when it is not there yet. */
export function listAt<V>(map: Map<string, V[]>, key: string): V[] {
  let list = map.get(key);
  if (!list) {
    list = [];
    map.set(key, list);
  }
  return list;
}

/** The attached files of a session, made when there are none yet. */
export function attachedTo(world: World, sessionId: string): AttachedFiles {
  let files = world.attached.get(sessionId);
  if (!files) {
    files = { transcripts: [], chats: [], minutes: [] };
    world.attached.set(sessionId, files);
  }
  return files;
}
