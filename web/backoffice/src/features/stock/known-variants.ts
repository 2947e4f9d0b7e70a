import { useQuery } from '@tanstack/react-query';
import { Offer } from '../../../../../contracts/catalog/offer.ts';
import { firestore } from '../../app/session/shop.ts';

/** What a SKU is sold as. */
export interface KnownVariant {
  readonly productId: string;
  readonly words: string;
}

/** What some SKUs are sold as, as far as the catalogue knows them: stock itself has no names. */
export function useKnownVariants(skus: readonly string[] | undefined) {
  return useQuery({
    queryKey: ['variants', skus],
    enabled: skus !== undefined && skus.length > 0,
    staleTime: 60_000,
    queryFn: async (): Promise<ReadonlyMap<string, KnownVariant>> => {
      const { db, sdk } = await firestore();
      const found = await Promise.all((skus ?? []).map((sku) => sdk.getDoc(sdk.doc(db, 'variants', sku))));
      return new Map(
        found.flatMap((one) => {
          const { success, data } = Offer.schema.safeParse(one.data());
          return success ? [[data.sku, { productId: data.productId, words: wordsOf(data) }] as const] : [];
        }),
      );
    },
  });
}

function wordsOf({ productTitle, options }: Offer): string {
  return [productTitle, ...Object.values(options)].join(', ');
}
