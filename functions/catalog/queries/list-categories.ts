import type { CategoryView } from '../../../contracts/catalog/views.ts';
import { categoryViewOf } from '../domain/category/view-of.ts';
import type { Page, PageOf, Ports } from '../ports.ts';

/** Categories by slug, a page at a time. */
export const listCategories =
  (ports: Pick<Ports, 'categories'>) =>
  async (page: PageOf): Promise<Page<CategoryView>> => {
    const { items, ...rest } = await ports.categories.list(page);
    return { items: items.map(categoryViewOf), ...rest };
  };
