import type { Product } from '../../../../contracts/catalog/documents.ts';
import type { ProductView } from '../../../../contracts/catalog/views.ts';

/** A product as staff see it: without what is only there to be queried. */
export function viewOf(product: Product): ProductView {
  const { titleKey: _titleKey, marketIds: _marketIds, createdFrom: _createdFrom, ...view } = product;
  return view;
}
