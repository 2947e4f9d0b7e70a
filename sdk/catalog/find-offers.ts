import { offersOf } from '../../contracts/catalog/published/offers-of.ts';
import type { PublishedProduct, SearchFile } from '../../contracts/catalog/published/published-files.ts';
import type { Offer } from '../../contracts/catalog/offer.ts';
import { isRecord, keptIn } from '../platform/kept.ts';
import type { KeyValueStorage } from '../platform/options.ts';

/** What is looked up to find offers. */
export type OfferSources = {
  readonly product: (slug: string) => Promise<{ readonly product: PublishedProduct } | undefined>;
  readonly searchFile: () => Promise<SearchFile>;
};

/** Finds what SKUs are sold as. */
export type FindOffers = (skus: readonly string[]) => Promise<ReadonlyMap<string, Offer>>;

type Slugs = Readonly<Record<string, string>>;

const isSlugs = (value: unknown): value is Slugs =>
  isRecord(value) && Object.values(value).every((slug) => typeof slug === 'string');

/**
 * A cart knows SKUs alone, and the catalogue is kept by slug. Where each SKU was found is remembered, also between visits, so that a returning shopper's
 * cart is priced from one small file a line; the search file, which knows all SKUs, is read for the others.
 */
export function findOffersIn(sources: OfferSources, storage: KeyValueStorage): FindOffers {
  const kept = keptIn(storage, 'slugs', isSlugs);
  let slugs: Slugs | undefined;

  return async (skus) => {
    slugs ??= (await kept.read()) ?? {};
    const found = await offersAt(sources, skus, slugs);
    const missing = skus.filter((sku) => !found.has(sku));
    if (missing.length > 0) {
      const { cards } = await sources.searchFile();
      const where = cards.flatMap((card) => card.skus.map((sku) => [sku, card.slug] as const));
      for (const [sku, offer] of await offersAt(sources, missing, Object.fromEntries(where))) found.set(sku, offer);
    }
    const now = Object.fromEntries([...found].map(([sku, { slug }]) => [sku, slug]));
    if (Object.entries(now).some(([sku, slug]) => slugs?.[sku] !== slug)) await kept.write(now);
    slugs = { ...slugs, ...now };
    return found;
  };
}

async function offersAt({ product }: OfferSources, skus: readonly string[], slugs: Slugs): Promise<Map<string, Offer>> {
  const wanted = new Set(skus.flatMap((sku) => slugs[sku] ?? []));
  const products = await Promise.all([...wanted].map(product));
  const offers = products.flatMap((found) => (found ? offersOf(found.product) : []));
  return new Map(offers.filter(({ sku }) => skus.includes(sku)).map((offer) => [offer.sku, offer]));
}
