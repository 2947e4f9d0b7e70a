import { MAX_PREVIOUS_SLUGS } from '../../../../contracts/catalog/documents.ts';
import { productUpdated } from '../../../../contracts/catalog/events.ts';
import type { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import { newEvent } from '../../../../contracts/event.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import { same } from '../same.ts';
import { checkAround } from './check-around.ts';
import { type Around, type Decision, derivedFrom, type Draft, identityOf, INPUT_FIELDS, skusOf } from './decision.ts';
import { priceEvents } from './price-changes.ts';
import { requirePublishable } from './publishable.ts';
import { requireStatus } from './transitions.ts';

/**
 * Replaces all that staff say of a product. The slug it had becomes a redirect if anybody can have seen it. One that is on sale must stay fit for it
 * (`not_publishable`), an archived one must be restored first (`wrong_status`). Nothing is decided when nothing changed.
 */
export function replaceProduct(present: Draft, input: ProductInput, around: Around, now: Instant): Decision | undefined {
  requireStatus(present, ['draft', 'published']);
  const product: Draft = {
    ...withoutInput(present),
    ...input,
    ...derivedFrom(input),
    previousSlugs: previousSlugsOf(present, input.slug),
    updatedAt: now,
  };
  const changed = INPUT_FIELDS.filter((field) => !same(present[field], product[field]));
  if (changed.length === 0) return undefined;
  checkAround(product, around, present);
  if (product.status === 'published') requirePublishable(product, around);

  return { product, events: [...updateEvents(present, product, changed), ...priceEvents(present, product)] };
}

/** The input is whole: an optional field that it leaves out is gone. */
function withoutInput(product: Draft): Omit<Draft, 'brand'> {
  const { brand: _, ...rest } = product;
  return rest;
}

function previousSlugsOf(present: Draft, slug: string): string[] {
  if (present.slug === slug || present.firstPublishedAt === undefined) return present.previousSlugs.filter((one) => one !== slug);
  return [present.slug, ...present.previousSlugs.filter((one) => one !== slug)].slice(0, MAX_PREVIOUS_SLUGS);
}

function updateEvents(before: Draft, after: Draft, changed: readonly string[]) {
  const fields = changed.filter(
    (field) => field !== 'variants' || !same(before.variants.map(unpriced), after.variants.map(unpriced)),
  );
  if (fields.length === 0) return [];
  const [had, has] = [skusOf(before), skusOf(after)];
  return [
    newEvent(productUpdated, {
      ...identityOf(after),
      changed: fields,
      previousSlug: before.slug === after.slug ? undefined : before.slug,
      skus: has,
      addedSkus: has.filter((sku) => !had.includes(sku)),
      removedSkus: had.filter((sku) => !has.includes(sku)),
    }),
  ];
}

function unpriced(variant: ProductInput['variants'][number]) {
  return { ...variant, prices: undefined };
}
