import { Market } from '../../contracts/catalog/market.ts';
import { Offer } from '../../contracts/catalog/offer.ts';
import { collection } from '../kit/store/collection.ts';
import type { Work } from '../kit/store/work.ts';

const variants = collection(Offer);
const markets = collection(Market);

/**
 * What each SKU is sold as, by SKU; one that never was is missing, one that is no longer on sale is there with `published` false. One read per SKU.
 * Reads only: whoever leans on them writes none, so an offer may be as old as the read.
 */
export async function offers(work: Work, skus: readonly string[]): Promise<ReadonlyMap<string, Offer>> {
  const found = await variants.readMany(work, skus);
  return new Map(found.flatMap((offer) => (offer ? [[offer.sku, offer] as const] : [])));
}

/** A market, active or not; undefined when there is none of this id. One read. */
export async function market(work: Work, id: string): Promise<Market | undefined> {
  return markets.read(work, id);
}
