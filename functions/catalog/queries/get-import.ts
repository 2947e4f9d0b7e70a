import type { ImportView } from '../../../contracts/catalog/import/endpoints.ts';
import { requireImport } from '../domain/import/require-import.ts';
import { importViewOf } from '../domain/import/view-of.ts';
import type { Ports } from '../ports.ts';

/** One import and how far it is; refuses `not_found`. */
export const getImport =
  (ports: Pick<Ports, 'imports'>) =>
  async (id: string): Promise<ImportView> =>
    importViewOf(requireImport(await ports.imports.find(id)));
