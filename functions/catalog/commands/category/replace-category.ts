import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { CategoryInput } from '../../../../contracts/catalog/product/category-input.ts';
import type { CategoryView } from '../../../../contracts/catalog/views.ts';
import { replaceCategory as replace } from '../../domain/category/decide.ts';
import { categoryViewOf } from '../../domain/category/view-of.ts';
import { requireVersion } from '../../domain/require-version.ts';
import type { Ports } from '../../ports.ts';

/** Says anew what a category is and where it hangs, if it is still in the version its caller saw. */
export const replaceCategory =
  (ports: Pick<Ports, 'clock' | 'categories'>) =>
  async (id: string, input: CategoryInput, ifMatch: number, actor: Actor): Promise<CategoryView> => {
    const now = ports.clock();
    const category = await ports.categories.change({
      id,
      now,
      by: refOf(actor),
      decide: (present, nodes) => replace(requireVersion(present, ifMatch, 'category'), input, nodes, now),
    });
    return categoryViewOf(category);
  };
