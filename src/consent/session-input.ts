import type { Dataset, SessionInput } from '../model/dataset.ts';
import { handleKey } from '../model/identity.ts';
import type { Product, SessionProduct, Video } from '../model/records.ts';

/**
 * Everything known of each session of a dataset that passed consent, one after the other in the dataset's order; each
 * one's files are read only when its turn comes.
 */
export function* sessionInputs(dataset: Dataset): Generator<SessionInput> {
  const videos = Map.groupBy(dataset.videos, (video) => handleKey(video.creator));
  for (const session of dataset.sessions)
    yield inputOf(dataset, session, videos.get(handleKey(session.creator.handle)) ?? []);
}

function inputOf(dataset: Dataset, session: SessionInput['session'], videos: Video[]): SessionInput {
  const { id } = session;
  return {
    session,
    ...dataset.attachments(id),
    products: bestSellers(dataset.sessionProducts.get(id) ?? [], dataset.products),
    clips: dataset.clips.get(id) ?? [],
    events: dataset.events.get(id) ?? [],
    observations: dataset.observations.get(id) ?? [],
    videos,
  };
}

/** Best-selling first: by GMV, then units, then the given rank, then ID, so that the order of rows never matters. */
function bestSellers(sold: readonly SessionProduct[], products: ReadonlyMap<string, Product>) {
  const descending = (a: number | null, b: number | null) => (b ?? -1) - (a ?? -1);
  return sold
    .flatMap((row) => {
      const product = products.get(row.productId);
      return product ? [{ product, sold: row }] : [];
    })
    .sort(
      (a, b) =>
        descending(a.sold.gmv, b.sold.gmv) ||
        descending(a.sold.units, b.sold.units) ||
        (a.sold.rank ?? Infinity) - (b.sold.rank ?? Infinity) ||
        (a.product.id < b.product.id ? -1 : 1),
    );
}
