import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import type { ProductView } from '../../../../contracts/catalog/views.ts';
import { needsOf } from '../../domain/product/decision.ts';
import { replaceProduct as replace } from '../../domain/product/replace-product.ts';
import { viewOf } from '../../domain/product/view-of.ts';
import { requireVersion } from '../../domain/require-version.ts';
import type { Ports } from '../../ports.ts';

/** Says anew what a product is, whole, if it is still in the version its caller saw. */
export const replaceProduct =
  (ports: Pick<Ports, 'clock' | 'products'>) =>
  async (id: string, input: ProductInput, ifMatch: number, actor: Actor): Promise<ProductView> => {
    const now = ports.clock();
    const product = await ports.products.change({
      id,
      now,
      by: refOf(actor),
      needs: needsOf(input),
      decide: (present, around) => replace(requireVersion(present, ifMatch, 'product'), input, around, now),
    });
    return viewOf(product);
  };
