import type { CategoryView } from '../../../contracts/catalog/views.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { categoryViewOf } from '../domain/category/view-of.ts';
import type { Ports } from '../ports.ts';

/** One category; refuses `not_found`. */
export const getCategory =
  (ports: Pick<Ports, 'categories'>) =>
  async (id: string): Promise<CategoryView> => {
    const category = await ports.categories.find(id);
    if (!category) throw new Rejection('not_found', 'There is no such category.');
    return categoryViewOf(category);
  };
