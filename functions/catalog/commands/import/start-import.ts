import type { ImportView } from '../../../../contracts/catalog/import/endpoints.ts';
import { startImport as start } from '../../domain/import/life.ts';
import { requireImport } from '../../domain/import/require-import.ts';
import { importViewOf } from '../../domain/import/view-of.ts';
import type { Ports } from '../../ports.ts';

/** Starts an import whose parts have all come; a repeat answers how far it is. Refuses `not_found`, `import_incomplete` and `import_closed`. */
export const startImport =
  (ports: Pick<Ports, 'clock' | 'imports' | 'armImport'>) =>
  async (id: string, parts: number): Promise<ImportView> => {
    const now = ports.clock();
    const started = await ports.imports.change(id, (present) => start(requireImport(present), parts, now));
    if (started.status === 'reading') await ports.armImport(id, started.version, now);
    return importViewOf(started);
  };
