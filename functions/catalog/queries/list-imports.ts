import type { ImportView } from '../../../contracts/catalog/import/endpoints.ts';
import { importViewOf } from '../domain/import/view-of.ts';
import type { Page, PageOf, Ports } from '../ports.ts';

/** Imports, newest first, a page at a time. */
export const listImports =
  (ports: Pick<Ports, 'imports'>) =>
  async (page: PageOf): Promise<Page<ImportView>> => {
    const { items, ...rest } = await ports.imports.list(page);
    return { items: items.map(importViewOf), ...rest };
  };
