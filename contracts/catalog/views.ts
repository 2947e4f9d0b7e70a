import * as z from 'zod/mini';
import { AmountMinor } from '../money.ts';
import { Category, Product, Variant } from './documents.ts';
import { MarketId, MarketInput } from './market.ts';
import { Media } from './product/product-input.ts';

const { titleKey: _titleKey, marketIds: _marketIds, createdFrom: _createdFrom, ...shown } = Product.schema.shape;

/** A product as staff see it, whole; its version is also the ETag. */
export const ProductView = z.object(shown);
export type ProductView = z.infer<typeof ProductView>;

const { id, slug, title, status, brand, categories, variantCount, updatedAt, version } = Product.schema.shape;

/** The lowest and the highest price of a product's variants in one market, in minor units of its currency. */
export const PriceRange = z.object({ fromMinor: AmountMinor, toMinor: AmountMinor });
export type PriceRange = z.infer<typeof PriceRange>;

/** A product in a listing; a market it has no price in is missing from `priceRanges`. */
export const ProductSummary = z.object({
  id,
  slug,
  title,
  status,
  brand,
  categories,
  variantCount,
  updatedAt,
  version,
  image: z.optional(Media),
  priceRanges: z.record(MarketId, PriceRange),
});
export type ProductSummary = z.infer<typeof ProductSummary>;

/** A variant as staff see it: what a sale knows of it. `retired` says that its product no longer has it. */
export const VariantView = z.omit(Variant.schema, { offeredAt: true });
export type VariantView = z.infer<typeof VariantView>;

const { createdFrom: _from, ...category } = Category.schema.shape;

/** A category as staff see it; its version is also the ETag. */
export const CategoryView = z.object(category);
export type CategoryView = z.infer<typeof CategoryView>;

/** A market that is to be made: its id, which stays, and what is said about it. */
export const NewMarket = z.safeExtend(MarketInput, { id: MarketId });
export type NewMarket = z.infer<typeof NewMarket>;
