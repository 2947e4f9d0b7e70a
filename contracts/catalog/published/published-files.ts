import * as z from 'zod/mini';
import { Id, Instant, Locale, Sku, Slug } from '../../ids.ts';
import { Availability } from '../../inventory/documents.ts';
import { AmountMinor } from '../../money.ts';
import { Market, MarketId } from '../market.ts';
import { Price } from '../offer.ts';
import { TaxCategory } from '../tax-rules.ts';
import { PUBLISHED_FORMAT, SEARCH_FORMAT } from './addresses.ts';

const Format = z.literal(PUBLISHED_FORMAT);

/** Text for people, by locale; whoever finds none in theirs reads another's. */
export const Texts = z.record(Locale, z.string());
export type Texts = z.infer<typeof Texts>;

/** A picture by its address, which may be relative to the shop's own origin. */
export const Picture = z.strictObject({ url: z.string(), alt: Texts });
export type Picture = z.infer<typeof Picture>;

/** What a product costs in a market, over its variants: the lowest price, the highest where they differ, and what the lowest was before. */
export const CardPrice = z.strictObject({
  fromMinor: AmountMinor,
  toMinor: z.optional(AmountMinor),
  compareAtMinor: z.optional(AmountMinor),
});
export type CardPrice = z.infer<typeof CardPrice>;

/**
 * A product as listings and search results show it. `categories` are ids with those of all their parents; `facets` are its variants' option values
 * by option name, its attributes, and its brand; its availability follows from its `skus` (`availabilityOf`). `publishedAt` is when it was first on sale.
 */
export const Card = z.strictObject({
  id: Id,
  slug: Slug,
  title: Texts,
  picture: z.optional(Picture),
  prices: z.record(MarketId, CardPrice),
  categories: z.array(Id),
  facets: z.record(z.string(), z.array(z.string())),
  skus: z.array(Sku),
  publishedAt: Instant,
});
export type Card = z.infer<typeof Card>;

/** A variant as a product page needs it; with its product's id, title and slug it is an Offer (see `offersOf`). */
export const PublishedVariant = z.strictObject({
  sku: Sku,
  options: z.record(z.string(), z.string()),
  prices: z.record(MarketId, Price),
  weightGrams: z.int(),
  taxCategory: TaxCategory,
  requiresShipping: z.boolean(),
  imageUrl: z.optional(z.string()),
});
export type PublishedVariant = z.infer<typeof PublishedVariant>;

/** A product as its page shows it. `name` is the title that quotes and orders carry; `description` is plain text. */
export const PublishedProduct = z.strictObject({
  id: Id,
  slug: Slug,
  name: z.string(),
  brand: z.optional(z.string()),
  title: Texts,
  description: Texts,
  pictures: z.array(Picture),
  options: z.array(z.strictObject({ name: z.string(), values: z.array(z.string()) })),
  attributes: z.record(z.string(), z.array(z.string())),
  categories: z.array(Id),
  variants: z.array(PublishedVariant),
  publishedAt: Instant,
});
export type PublishedProduct = z.infer<typeof PublishedProduct>;

/** A category as navigation shows it, with how many products it and those below it hold. */
export const PublishedCategory = z.strictObject({
  id: Id,
  slug: Slug,
  title: Texts,
  description: Texts,
  parentId: z.optional(Id),
  productCount: z.int(),
});
export type PublishedCategory = z.infer<typeof PublishedCategory>;

/** One page of a listing, newest first; which pages a listing has says the manifest. */
export const ListingFile = z.strictObject({ format: Format, kind: z.literal('listing'), cards: z.array(Card) });
export type ListingFile = z.infer<typeof ListingFile>;

/** The products whose slugs fall in one bucket (`bucketOf`), by slug, and former slugs that fall in it with the present slug of their product. */
export const ProductsFile = z.strictObject({
  format: Format,
  kind: z.literal('products'),
  products: z.record(Slug, PublishedProduct),
  redirects: z.record(Slug, Slug),
});
export type ProductsFile = z.infer<typeof ProductsFile>;

/** All categories that hold a published product, parents before children, siblings in their order. */
export const CategoriesFile = z.strictObject({
  format: Format,
  kind: z.literal('categories'),
  categories: z.array(PublishedCategory),
});
export type CategoriesFile = z.infer<typeof CategoriesFile>;

/** The active markets, whole: their tax rules and shipping zones let a browser price a cart. */
export const MarketsFile = z.strictObject({ format: Format, kind: z.literal('markets'), markets: z.array(Market.schema) });
export type MarketsFile = z.infer<typeof MarketsFile>;

/** Words of the catalogue in one language, by the text as products and markets have it; a text that is missing is shown as it is. */
export const GlossaryFile = z.strictObject({
  format: Format,
  kind: z.literal('glossary'),
  entries: z.record(z.string(), z.string()),
});
export type GlossaryFile = z.infer<typeof GlossaryFile>;

/** What shoppers are told of a SKU's stock, and when a preordered one comes. */
export const SkuAvailability = z.strictObject({ availability: Availability, availableAt: z.optional(Instant) });
export type SkuAvailability = z.infer<typeof SkuAvailability>;

/**
 * The published SKUs that are not simply in stock; one that has never had stock is `out`.
 * It is a file of its own, so that a sale rewrites these few bytes and no page, product or index.
 */
export const AvailabilityFile = z.strictObject({
  format: Format,
  kind: z.literal('availability'),
  skus: z.record(Sku, SkuAvailability),
});
export type AvailabilityFile = z.infer<typeof AvailabilityFile>;

/**
 * Which words find which cards. Both are text with a line for each term, the same line in either, so that a reader who needs no words spends nothing on them:
 * `terms` by code unit; `hits` with a column for texts that are the same in every language and then one for each locale, parted by commas, as `readHits` takes them.
 */
export const WordIndex = z.strictObject({ terms: z.string(), hits: z.string() });
export type WordIndex = z.infer<typeof WordIndex>;

/** What full-text search and facets work on, in browser and function alike: read it with `openSearch`. A file of the first format has no `words`, and cards all the same. */
export const SearchFile = z.strictObject({
  format: z.literal(SEARCH_FORMAT),
  kind: z.literal('search'),
  locales: z.array(Locale),
  cards: z.array(Card),
  words: z.optional(WordIndex),
});
export type SearchFile = z.infer<typeof SearchFile>;

/** Any published file. */
export const PublishedFile = z.discriminatedUnion('kind', [
  ListingFile,
  ProductsFile,
  CategoriesFile,
  MarketsFile,
  GlossaryFile,
  AvailabilityFile,
  SearchFile,
]);
export type PublishedFile = z.infer<typeof PublishedFile>;
