import { useQueries } from '@tanstack/react-query';
import { Offer } from '../../../../../../contracts/catalog/offer.ts';
import { firestore } from '../../../app/session/shop.ts';

/** What SKUs are sold as, by SKU, as far as it is known yet; a read each, kept for the visit. */
export function useTitles(skus: readonly string[]): ReadonlyMap<string, string> {
  return useQueries({
    queries: skus.map((sku) => ({
      queryKey: ['variants', 'title', sku],
      staleTime: Number.POSITIVE_INFINITY,
      queryFn: async () => ({ sku, title: await titleOf(sku) }),
    })),
    combine: (results) => new Map(results.flatMap(({ data }) => (data ? [[data.sku, data.title] as const] : []))),
  });
}

async function titleOf(sku: string): Promise<string> {
  const { db, sdk } = await firestore();
  const found = Offer.schema.safeParse((await sdk.getDoc(sdk.doc(db, Offer.collection, sku))).data());
  if (!found.success) return sku;
  const { productTitle, options } = found.data;
  return [productTitle, ...Object.values(options)].join(' · ');
}
