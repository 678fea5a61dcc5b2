import { type Product, productSchema, type SessionProduct, sessionProductSchema } from '../model/records.ts';
import type { World } from './world.ts';

type ProductFields = { [K in keyof Omit<Product, 'id'>]?: Product[K] | null };

/**
 * Adds what a file says of a product. `own` fields go over what is there; an export only fills gaps. Returns whether
 * the product is new, or the path of the field that does not fit.
 */
export function putProduct(
  world: World,
  writtenId: string,
  fields: ProductFields,
  own: boolean,
): 'new' | 'known' | { field: string } {
  const id = world.productId(writtenId);
  const before = world.products.get(id);
  const product: Record<string, unknown> = before ? { ...before } : { ...emptyProduct(id), name: writtenId };
  for (const [key, value] of Object.entries(fields)) {
    if (value === null || value === undefined) continue;
    const unnamed = key === 'name' && (before === undefined || before.name === before.id || before.name === writtenId);
    if (own || unnamed || product[key] === null) product[key] = value;
  }
  const parsed = productSchema.safeParse(product);
  if (!parsed.success) return { field: String(parsed.error.issues[0]?.path[0] ?? '') };
  world.products.set(id, parsed.data);
  return before ? 'known' : 'new';
}

function emptyProduct(id: string): Product {
  return {
    id,
    name: id,
    brand: null,
    category: null,
    price: null,
    originalPrice: null,
    currency: null,
    affiliate: null,
    stock: null,
    url: null,
    elsewhere: null,
  };
}

type SoldFields = Omit<SessionProduct, 'sessionId' | 'productId'>;

/** Adds what one file says a product did in one session; own figures go over exported ones, larger over smaller. */
export function putSessionProduct(
  world: World,
  sessionId: string,
  writtenId: string,
  fields: SoldFields,
  own: boolean,
): 'new' | 'known' | { field: string } {
  const productId = world.productId(writtenId);
  if (!world.products.has(productId)) putProduct(world, writtenId, {}, false);
  let products = world.sessionProducts.get(sessionId);
  if (!products) {
    products = new Map();
    world.sessionProducts.set(sessionId, products);
  }
  const before = products.get(productId);
  const wins = before === undefined || own || (fields.gmv ?? 0) > (before.gmv ?? 0);
  const merged = before
    ? wins
      ? over(before, fields)
      : over({ ...before, ...fields }, before)
    : { sessionId, productId, ...fields };
  const parsed = sessionProductSchema.safeParse({ ...merged, sessionId, productId });
  if (!parsed.success) return { field: String(parsed.error.issues[0]?.path[0] ?? '') };
  products.set(productId, parsed.data);
  return before ? 'known' : 'new';
}

/** `above` over `below`, where `above` says anything. */
function over<T extends object>(below: T, above: Partial<T>): T {
  const said = Object.entries(above).filter(([, value]) => value !== null && value !== undefined);
  return { ...below, ...Object.fromEntries(said) };
}
