import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { PriceChanges } from '../../../../contracts/catalog/product/product-input.ts';
import type { ProductView } from '../../../../contracts/catalog/views.ts';
import { changePrices as change } from '../../domain/product/price-changes.ts';
import { viewOf } from '../../domain/product/view-of.ts';
import { requireVersion } from '../../domain/require-version.ts';
import type { Ports } from '../../ports.ts';

/** Sets prices of a product by SKU and market, or takes them away, if it is still in the version its caller saw. */
export const changePrices =
  (ports: Pick<Ports, 'clock' | 'products'>) =>
  async (id: string, prices: PriceChanges, ifMatch: number, actor: Actor): Promise<ProductView> => {
    const now = ports.clock();
    const markets = [...new Set(Object.values(prices).flatMap((byMarket) => Object.keys(byMarket)))];
    const product = await ports.products.change({
      id,
      now,
      by: refOf(actor),
      needs: { markets, categories: [] },
      decide: (present, around) => change(requireVersion(present, ifMatch, 'product'), prices, around, now),
    });
    return viewOf(product);
  };
