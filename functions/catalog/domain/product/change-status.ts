import type { ProductStatus } from '../../../../contracts/catalog/documents.ts';
import { productArchived, productPublished, productRestored, productUnpublished } from '../../../../contracts/catalog/events.ts';
import { newEvent } from '../../../../contracts/event.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import { type Around, type Decision, type Draft, identityOf, skusOf } from './decision.ts';
import { requirePublishable } from './publishable.ts';
import { requireStatus, TRANSITIONS } from './transitions.ts';

/** Puts a draft on sale; refuses `not_publishable` and `wrong_status`. */
export function publish(present: Draft, around: Around, now: Instant): Decision {
  requireStatus(present, from('published'));
  requirePublishable(present, around);
  const product: Draft = {
    ...present,
    status: 'published',
    firstPublishedAt: present.firstPublishedAt ?? now,
    publishedAt: now,
    updatedAt: now,
  };
  return { product, events: [newEvent(productPublished, said(product))] };
}

/** Takes a product off sale: it is a draft again; refuses `wrong_status`. */
export function unpublish(present: Draft, now: Instant): Decision {
  requireStatus(present, ['published']);
  const product = offSale(present, 'draft', now);
  return { product, events: [newEvent(productUnpublished, said(product))] };
}

/** Lays a product aside; refuses `wrong_status`. */
export function archive(present: Draft, now: Instant): Decision {
  requireStatus(present, from('archived'));
  const product = offSale(present, 'archived', now);
  return { product, events: [newEvent(productArchived, said(product))] };
}

/** Makes an archived product a draft again; refuses `wrong_status`. Its slug and SKUs are claimed anew by the store. */
export function restore(present: Draft, now: Instant): Decision {
  requireStatus(present, ['archived']);
  const product = offSale(present, 'draft', now);
  return { product, events: [newEvent(productRestored, said(product))] };
}

function offSale(present: Draft, status: ProductStatus, now: Instant): Draft {
  const { publishedAt: _, ...rest } = present;
  return { ...rest, status, updatedAt: now };
}

function from(to: ProductStatus): ProductStatus[] {
  return (['draft', 'published', 'archived'] as const).filter((status) => TRANSITIONS[status].includes(to));
}

function said(product: Draft) {
  return { ...identityOf(product), skus: skusOf(product) };
}
