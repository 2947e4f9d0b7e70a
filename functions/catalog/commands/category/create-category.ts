import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { CategoryInput } from '../../../../contracts/catalog/product/category-input.ts';
import type { CategoryView } from '../../../../contracts/catalog/views.ts';
import { createCategory as create } from '../../domain/category/decide.ts';
import { categoryViewOf } from '../../domain/category/view-of.ts';
import { requireSameRequest } from '../../domain/require-same-request.ts';
import type { Ports } from '../../ports.ts';

/** Makes a category. The same idempotency key answers the category made before, as it is now; with another input it is refused (`idempotency_key_reused`). */
export const createCategory =
  (ports: Pick<Ports, 'clock' | 'derivedId' | 'categories'>) =>
  async (input: CategoryInput, actor: Actor, idempotencyKey: string): Promise<CategoryView> => {
    const now = ports.clock();
    const id = ports.derivedId('category', actor.kind, actor.id, idempotencyKey);
    const createdFrom = ports.derivedId(JSON.stringify(input));

    const category = await ports.categories.change({
      id,
      now,
      by: refOf(actor),
      decide: (present, nodes) => (present ? undefined : create({ id, createdFrom, now }, input, nodes)),
    });

    requireSameRequest(category, createdFrom);
    return categoryViewOf(category);
  };
