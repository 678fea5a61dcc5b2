import type { SessionInput } from '../../model/dataset.ts';
import { eventsOf } from '../feature-log.ts';
import { mentions } from './mentions.ts';
import type { Speech } from './speech.ts';

/** A stretch in which one product is explained. */
export interface Segment {
  productId: string;
  fromSec: number;
  toSec: number;
}

/** Without another product named, a product is taken to be spoken of this long after its name. */
const spokenOfSec = 600;

/**
 * Who is spoken of when: from one pin to the next; without pins, from a product's name to the next one's; with a
 * single product in the list, always. Empty when nothing says which product is meant.
 */
export function segmentsOf(input: SessionInput, speech: Speech): Segment[] {
  const only = input.products[0];
  if (only !== undefined && input.products.length === 1) {
    return [{ productId: only.product.id, fromSec: 0, toSec: Infinity }];
  }
  const pins = eventsOf(input, 'pin').flatMap(({ productId, atSec }) =>
    productId === null || atSec === null ? [] : [{ productId, atSec }],
  );
  if (pins.length > 0) return chained(pins, Infinity);
  const names = input.products
    .flatMap(({ product }) =>
      mentions(speech, '', product.name, '').map(({ startSec }) => ({ productId: product.id, atSec: startSec ?? 0 })),
    )
    .sort((a, b) => a.atSec - b.atSec || (a.productId < b.productId ? -1 : 1));
  return chained(names, spokenOfSec);
}

function chained(starts: readonly { productId: string; atSec: number }[], most: number): Segment[] {
  return starts.map(({ productId, atSec }, i) => {
    const next = starts.slice(i + 1).find((other) => other.productId !== productId)?.atSec ?? Infinity;
    return { productId, fromSec: atSec, toSec: Math.min(next, atSec + most) };
  });
}
