import type { Creator } from '../model/session.ts';
import type { Cast } from './redact/redact.ts';
import type { World } from './world.ts';

const catalogues = new WeakMap<World, string[]>();

/** Product and brand names of the whole data folder; ready once the products are. */
function catalogueOf(world: World): string[] {
  let names = catalogues.get(world);
  if (!names) {
    names = [...world.products.values()].flatMap(({ name, brand }) => (brand === null ? [name] : [name, brand]));
    catalogues.set(world, names);
  }
  return names;
}

/** Who stays and who goes in the texts of one session. */
export function castOf(world: World, creator: Creator | null, viewers: readonly string[]): Cast {
  return { hosts: creator === null ? [] : namesOf(creator), catalogue: catalogueOf(world), viewers };
}

/** A creator's handle and name, as a redactor keeps them. */
export function namesOf({ handle, name }: Creator): string[] {
  return name === null ? [handle] : [handle, name];
}
