import { epochSec, isoInZone, withOffset } from '../model/time.ts';
import { fieldOf, goodsFor } from './goods/catalogue.ts';
import type { Good } from './goods/good.ts';
import { type Person, people, personAt, type Shape } from './people.ts';
import { chanceFor } from './random.ts';
import { type Scene, scenes } from './scenes.ts';

/** The moment at which the sample's data was taken. */
export const sampleNow = '2026-11-20T20:30:00+07:00';

/** A session with everything that is fixed before its figures are drawn. */
export interface Planned {
  index: number;
  scene: Scene;
  person: Person;
  /** 0 for the cast of the sample, then the edition of the catalogue this creator sells. */
  round: number;
  shape: Shape;
  startAt: string;
  /** Epoch seconds. */
  start: number;
  /** The ID Sorot derives, or the own one; file names of minutes, transcripts and chat bear it. */
  ref: string;
  /** The platform's ID of the LIVE, 19 digits. */
  room: string;
}

const dayMs = 86_400_000;

/** How many creators a sample of this size has: about one per sixty sessions, and never fewer than the cast. */
export function peopleFor(sessions: number): number {
  return Math.max(people.length, Math.ceil(sessions / 60));
}

/** Plans one session; the same index, size and seed give the same plan. */
export function planSession(index: number, sessions: number, seed: number): Planned {
  const hand = scenes[index];
  const scene = hand ?? drawnScene(index, sessions, seed);
  const person = personAt(scene.who);
  const startAt = withOffset(scene.start, person.zone);
  const start = epochSec(startAt);
  const digits = scene.start.replace(/\D/g, '');
  return {
    index,
    scene,
    person,
    round: Math.floor(scene.who / people.length),
    shape: scene.shape ?? person.home,
    startAt,
    start,
    ref: `${person.handle}-${digits.slice(0, 8)}-${digits.slice(8, 12)}`,
    room: roomId(start, index),
  };
}

/** A room ID as the platform makes them: the start in seconds in the high 32 bits, noise in the low ones. */
function roomId(start: number, index: number): string {
  return String((BigInt(start) << 32n) | BigInt((Math.imul(index + 1, 0x9e3779b1) ^ start) >>> 0));
}

/** The products this session's creator can show. */
export function shelf(planned: Planned): readonly Good[] {
  return goodsFor(planned.person.category, planned.round);
}

/** The end of a session as an ISO time in its own zone (for an ongoing one: the moment of the export). */
export function endOf(planned: Planned): string {
  return isoInZone(planned.start + planned.scene.sec, planned.person.zone);
}

/**
 * A session beyond the hand-placed ones. Creators take turns; each goes live about every third day, going back in
 * time from 2026-09-13, so that two sessions of one creator never touch.
 */
function drawnScene(index: number, sessions: number, seed: number): Scene {
  const luck = chanceFor(seed, 'scene', index);
  const crowd = peopleFor(sessions);
  const n = index - scenes.length;
  const who = n % crowd;
  const nth = Math.floor(n / crowd);
  const person = personAt(who);
  const day = new Date(Date.UTC(2026, 8, 13) - (nth * 3 + (who % 3)) * dayMs).toISOString().slice(0, 10);
  const hour = luck.pick([6, 9, 10, 12, 14, 16, 17, 18, 19, 19, 20, 20, 21]);
  const secondless = person.home === 'seller-id' || person.home === 'seller-en';
  const minutes = luck.maybe(0.04) ? 0 : Math.min(300, Math.max(8, Math.round(80 * Math.exp(luck.bell() * 0.6))));
  const pad = (value: number) => String(value).padStart(2, '0');
  const second = secondless ? 0 : luck.int(0, 59);
  const viewers = minutes === 0 ? 0 : Math.round(2600 * Math.exp(luck.bell() * 1.3));
  const spoken = minutes >= 20 && luck.maybe(0.4);
  const title = luck.pick(fieldOf(person.category).titles);
  return {
    who,
    start: `${day}T${pad(hour)}:${pad(luck.int(0, 59))}:${pad(second)}`,
    sec: minutes === 0 ? luck.int(5, 55) : minutes * 60 + (secondless ? 0 : luck.int(0, 59)),
    gmv: Math.max(0, Math.round(viewers * 1300 * Math.exp(luck.bell() * 0.7))),
    viewers,
    title: `${title} ${nth > 0 ? `#${nth + 1}` : ''}`.trim(),
    slot: minutes < 20 || luck.maybe(0.35) ? 0 : luck.pick([60, 300]),
    ...(spoken ? { speech: { format: 'srt', cues: luck.int(90, 180) } } : {}),
    craft: luck.next(),
    log: luck.pick(['some', 'full', 'none']),
    clips: luck.maybe(0.4) ? luck.int(1, 2) : 0,
    observed: luck.maybe(0.3) ? luck.int(1, 2) : 0,
    // The Partner Center lists products, so a LIVE that sold nothing has no row there and is told by sessions.csv.
    ...(viewers === 0 && person.home === 'partner' ? { shape: 'own' as const } : {}),
  };
}
