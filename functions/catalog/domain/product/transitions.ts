import type { ProductStatus } from '../../../../contracts/catalog/documents.ts';
import { Rejection } from '../../../../contracts/rejection.ts';

/** Which status a product may go to from which; what is not here cannot happen. */
export const TRANSITIONS: Readonly<Record<ProductStatus, readonly ProductStatus[]>> = {
  draft: ['published', 'archived'],
  published: ['draft', 'archived'],
  archived: ['draft'],
};

/** Refuses `wrong_status` unless the product is in one of these. */
export function requireStatus(product: { readonly status: ProductStatus }, allowed: readonly ProductStatus[]): void {
  if (allowed.includes(product.status)) return;
  const remedy = product.status === 'archived' ? ' Restore it first.' : '';
  throw new Rejection('wrong_status', `This cannot be done: the product is ${product.status}.${remedy}`, {
    status: product.status,
  });
}
