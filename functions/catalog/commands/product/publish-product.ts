import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { ProductView } from '../../../../contracts/catalog/views.ts';
import { publish as decidePublish } from '../../domain/product/change-status.ts';
import { NO_NEEDS } from '../../domain/product/decision.ts';
import { viewOf } from '../../domain/product/view-of.ts';
import { requireVersion } from '../../domain/require-version.ts';
import type { Ports } from '../../ports.ts';

/** Puts a draft on sale, if it is still in the version its caller saw. */
export const publishProduct =
  (ports: Pick<Ports, 'clock' | 'products'>) =>
  async (id: string, ifMatch: number, actor: Actor): Promise<ProductView> => {
    const now = ports.clock();
    const product = await ports.products.change({
      id,
      now,
      by: refOf(actor),
      needs: NO_NEEDS,
      decide: (present, around) => decidePublish(requireVersion(present, ifMatch, 'product'), around, now),
    });
    return viewOf(product);
  };
