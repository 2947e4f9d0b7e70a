import type { ProductView } from '../../../contracts/catalog/views.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { viewOf } from '../domain/product/view-of.ts';
import type { Ports } from '../ports.ts';

/** One product, whole; refuses `not_found`. */
export const getProduct =
  (ports: Pick<Ports, 'products'>) =>
  async (id: string): Promise<ProductView> => {
    const product = await ports.products.find(id);
    if (!product) throw new Rejection('not_found', 'There is no such product.');
    return viewOf(product);
  };
