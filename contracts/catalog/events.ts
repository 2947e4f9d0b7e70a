import * as z from 'zod/mini';
import { defineEvent } from '../event.ts';
import { Id, Locale, Sku, Slug } from '../ids.ts';
import { AmountMinor } from '../money.ts';
import { ProductStatus } from './documents.ts';
import { MarketId } from './market.ts';

const ofProduct = { productId: Id, slug: Slug, status: ProductStatus };

/** A product was made; it is on sale only when a `product.published` follows. */
export const productCreated = defineEvent(
  'product.created',
  1,
  z.object({ ...ofProduct, title: z.string(), skus: z.array(Sku) }),
);

/** A product was changed; `changed` names its fields, `skus` are those it has now, `removedSkus` those it has no longer. */
export const productUpdated = defineEvent(
  'product.updated',
  1,
  z.object({
    ...ofProduct,
    changed: z.array(z.string()),
    previousSlug: z.optional(Slug),
    skus: z.array(Sku),
    addedSkus: z.array(Sku),
    removedSkus: z.array(Sku),
  }),
);

/** A product went on sale. */
export const productPublished = defineEvent('product.published', 1, z.object({ ...ofProduct, skus: z.array(Sku) }));

/** A product was taken off sale and is a draft again. */
export const productUnpublished = defineEvent('product.unpublished', 1, z.object({ ...ofProduct, skus: z.array(Sku) }));

/** A product was laid aside; its slug and SKUs stay its own if it was ever on sale. */
export const productArchived = defineEvent('product.archived', 1, z.object({ ...ofProduct, skus: z.array(Sku) }));

/** An archived product is a draft again. */
export const productRestored = defineEvent('product.restored', 1, z.object({ ...ofProduct, skus: z.array(Sku) }));

/** Prices of a product changed, in minor units of each market's currency; a price that is missing on one side began or ended. */
export const productPriceChanged = defineEvent(
  'product.price_changed',
  1,
  z.object({
    ...ofProduct,
    changes: z.array(
      z.object({ sku: Sku, market: MarketId, fromMinor: z.optional(AmountMinor), toMinor: z.optional(AmountMinor) }),
    ),
  }),
);

const ofCategory = { categoryId: Id, slug: Slug, parentId: z.optional(Id) };

/** A category was made. */
export const categoryCreated = defineEvent('category.created', 1, z.object({ ...ofCategory, title: z.string() }));

/** A category was renamed, described anew or moved; `changed` names its fields. */
export const categoryUpdated = defineEvent('category.updated', 1, z.object({ ...ofCategory, changed: z.array(z.string()) }));

/** A category without children was taken away; products that named it no longer stand in it. */
export const categoryDeleted = defineEvent('category.deleted', 1, z.object(ofCategory));

const ofMarket = { marketId: MarketId, currency: z.string(), active: z.boolean() };

/** A market was made. */
export const marketCreated = defineEvent('market.created', 1, z.object(ofMarket));

/** A market was changed; `changed` names its fields. */
export const marketUpdated = defineEvent('market.updated', 1, z.object({ ...ofMarket, changed: z.array(z.string()) }));

/** A glossary was made, with so many entries. */
export const glossaryCreated = defineEvent('glossary.created', 1, z.object({ locale: Locale, entryCount: z.int() }));

/** Translations of a glossary came, changed or went: how many did, and the source texts of the first hundred. */
export const glossaryUpdated = defineEvent(
  'glossary.updated',
  1,
  z.object({ locale: Locale, entryCount: z.int(), changedCount: z.int(), changed: z.array(z.string()) }),
);
