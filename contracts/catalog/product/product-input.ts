import * as z from 'zod/mini';
import { Id, line, Sku, Slug } from '../../ids.ts';
import { content, PictureUrl } from './content.ts';
import { MarketId } from '../market.ts';
import { Price } from '../offer.ts';
import { checkProduct } from './product-rules.ts';
import { TaxCategory } from '../tax-rules.ts';

/** How many variants one product may have: each is a document that is written together with it. */
export const MAX_VARIANTS = 100;

/** How many markets one variant may have prices in. */
export const MAX_PRICES = 20;

/** What a variant costs, by market; a market that is missing does not sell it. */
export const Prices = z
  .record(MarketId, Price)
  .check(z.refine((prices) => Object.keys(prices).length <= MAX_PRICES, `A variant has prices in at most ${MAX_PRICES} markets`));
export type Prices = z.infer<typeof Prices>;

/** One thing that can be bought of a product: a value for each option, a price per market. `imageUrl` is one of the product's media. */
export const VariantInput = z.strictObject({
  sku: Sku,
  options: z._default(z.record(line(40), line(80)), {}),
  prices: z._default(Prices, {}),
  weightGrams: z._default(z.int().check(z.minimum(0), z.maximum(1_000_000)), 0),
  requiresShipping: z._default(z.boolean(), true),
  barcode: z.optional(line(64)),
  imageUrl: z.optional(PictureUrl),
});
export type VariantInput = z.infer<typeof VariantInput>;

/** What a variant can differ in, such as colour; its values stand in the order they are shown. */
export const ProductOption = z.strictObject({
  name: line(40),
  values: z.array(line(80)).check(z.minLength(1), z.maxLength(MAX_VARIANTS)),
});
export type ProductOption = z.infer<typeof ProductOption>;

/** A picture by its address; `alt` says what it shows to those who do not see it, and is empty for mere decoration. */
export const Media = z.strictObject({ url: PictureUrl, alt: z._default(z.union([z.literal(''), line(500)]), '') });
export type Media = z.infer<typeof Media>;

/** The name of a facet, such as `material`: lower-case letters, digits and "_", at most 40. */
export const AttributeName = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9_]{0,39}$/, 'An attribute has lower-case letters, digits and "_", and starts with a letter'));

/** What a product is found and filtered by, beside its text: each attribute with its values. */
export const Attributes = z
  .record(AttributeName, z.array(line(120)).check(z.minLength(1), z.maxLength(50)))
  .check(z.refine((all) => Object.keys(all).length <= 50, 'A product has at most 50 attributes'));

/** What staff say about a product, all of it at once. */
export const ProductInput = z
  .strictObject({
    slug: Slug,
    ...content,
    brand: z.optional(line(80)),
    categories: z._default(z.array(Id).check(z.maxLength(20)), []),
    tags: z._default(z.array(line(80)).check(z.maxLength(100)), []),
    attributes: z._default(Attributes, {}),
    media: z._default(z.array(Media).check(z.maxLength(100)), []),
    taxCategory: TaxCategory,
    options: z._default(z.array(ProductOption).check(z.maxLength(3)), []),
    variants: z._default(z.array(VariantInput).check(z.maxLength(MAX_VARIANTS)), []),
  })
  .check((context) => {
    for (const { path, message } of checkProduct(context.value)) {
      context.issues.push({ code: 'custom', input: context.value, path: [...path], message });
    }
  });
export type ProductInput = z.infer<typeof ProductInput>;

/** Prices to set (or, with null, to take away), by SKU and market; what is not named stays. */
export const PriceChanges = z.record(Sku, z.record(MarketId, z.nullable(Price))).check(
  z.refine((changes) => Object.keys(changes).length > 0, 'Name at least one SKU'),
  z.refine((changes) => Object.keys(changes).length <= MAX_VARIANTS, `At most ${MAX_VARIANTS} SKUs`),
);
export type PriceChanges = z.infer<typeof PriceChanges>;
