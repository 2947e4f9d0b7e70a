import { type Actor, refOf } from '../../../../contracts/actor.ts';
import { deleteCategory as remove } from '../../domain/category/decide.ts';
import { requireVersion } from '../../domain/require-version.ts';
import type { Ports } from '../../ports.ts';

/** Takes away a category that has none below it, if it is still in the version its caller saw. */
export const deleteCategory =
  (ports: Pick<Ports, 'clock' | 'categories'>) =>
  async (id: string, ifMatch: number, actor: Actor): Promise<void> => {
    await ports.categories.remove({
      id,
      now: ports.clock(),
      by: refOf(actor),
      decide: (present, nodes) => remove(requireVersion(present, ifMatch, 'category'), nodes),
    });
  };
