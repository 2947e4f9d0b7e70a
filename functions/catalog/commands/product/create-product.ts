import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import type { ProductView } from '../../../../contracts/catalog/views.ts';
import { createProduct as create } from '../../domain/product/create-product.ts';
import { needsOf } from '../../domain/product/decision.ts';
import { viewOf } from '../../domain/product/view-of.ts';
import { requireSameRequest } from '../../domain/require-same-request.ts';
import type { Ports } from '../../ports.ts';

/** Makes a product. The same idempotency key answers the product made before, as it is now; with another input it is refused (`idempotency_key_reused`). */
export const createProduct =
  (ports: Pick<Ports, 'clock' | 'derivedId' | 'products'>) =>
  async (input: ProductInput, actor: Actor, idempotencyKey: string): Promise<ProductView> => {
    const now = ports.clock();
    const id = ports.derivedId('product', actor.kind, actor.id, idempotencyKey);
    const createdFrom = ports.derivedId(JSON.stringify(input));

    const product = await ports.products.change({
      id,
      now,
      by: refOf(actor),
      needs: needsOf(input),
      decide: (present, around) => (present ? undefined : create({ id, createdFrom, now }, input, around)),
    });

    requireSameRequest(product, createdFrom);
    return viewOf(product);
  };
