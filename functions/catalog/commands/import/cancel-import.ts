import type { ImportView } from '../../../../contracts/catalog/import/endpoints.ts';
import { cancelImport as cancel } from '../../domain/import/life.ts';
import { requireImport } from '../../domain/import/require-import.ts';
import { importViewOf } from '../../domain/import/view-of.ts';
import type { Ports } from '../../ports.ts';

/** Stops an import that is under way: the step that runs at this moment is its last. A repeat changes nothing. Refuses `not_found` and `wrong_status`. */
export const cancelImport =
  (ports: Pick<Ports, 'clock' | 'imports'>) =>
  async (id: string): Promise<ImportView> => {
    const now = ports.clock();
    return importViewOf(await ports.imports.change(id, (present) => cancel(requireImport(present), now)));
  };
