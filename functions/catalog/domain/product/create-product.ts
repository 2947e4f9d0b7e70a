import { productCreated } from '../../../../contracts/catalog/events.ts';
import type { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import { newEvent } from '../../../../contracts/event.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import { checkAround } from './check-around.ts';
import { type Around, type Decision, derivedFrom, type Draft, identityOf, skusOf } from './decision.ts';

/** Makes a product of what staff said, as a draft. Refuses what `checkAround` refuses. */
export function createProduct(
  made: { readonly id: string; readonly createdFrom: string; readonly now: Instant },
  input: ProductInput,
  around: Around,
): Decision {
  const product: Draft = {
    ...input,
    ...derivedFrom(input),
    id: made.id,
    createdFrom: made.createdFrom,
    status: 'draft',
    previousSlugs: [],
    createdAt: made.now,
    updatedAt: made.now,
  };
  checkAround(product, around);
  const created = newEvent(productCreated, { ...identityOf(product), title: product.title, skus: skusOf(product) });
  return { product, events: [created] };
}
