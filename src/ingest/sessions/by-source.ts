import type { Session } from '../../model/session.ts';
import type { World } from '../world.ts';

const indexes = new WeakMap<World, Map<string, Session>>();

/** The session that a row of an export became; undefined when it became none. */
export function sessionFrom(world: World, file: string, row: number): Session | undefined {
  let index = indexes.get(world);
  if (!index) {
    index = new Map();
    for (const session of world.sessions)
      for (const source of session.sources) index.set(`${source.file}|${source.row}`, session);
    indexes.set(world, index);
  }
  return index.get(`${file}|${row}`);
}
