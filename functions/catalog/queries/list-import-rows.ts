import type { RowOutcome, RowReport } from '../../../contracts/catalog/import/import.ts';
import { requireImport } from '../domain/import/require-import.ts';
import type { Page, PageOf, Ports } from '../ports.ts';

/** What became of the rows of an import, by line, a page at a time; refuses `not_found`. */
export const listImportRows =
  (ports: Pick<Ports, 'imports'>) =>
  async (id: string, filter: PageOf & { readonly outcome?: RowOutcome | undefined }): Promise<Page<RowReport>> => {
    requireImport(await ports.imports.find(id));
    return ports.imports.rows(id, filter);
  };
