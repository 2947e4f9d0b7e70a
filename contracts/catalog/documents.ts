import * as z from 'zod/mini';
import { defineDocument } from '../document.ts';
import { Id, Instant, Sku, Slug } from '../ids.ts';
import { CategoryInput } from './product/category-input.ts';
import { MarketId } from './market.ts';
import { Offer } from './offer.ts';
import { ProductInput } from './product/product-input.ts';
import { Manifest } from './published/manifest.ts';
import { SkuAvailability } from './published/published-files.ts';

/** Whether a product is prepared, sold, or laid aside for good. */
export const ProductStatus = z.enum(['draft', 'published', 'archived']);
export type ProductStatus = z.infer<typeof ProductStatus>;

const version = z.int().check(z.minimum(1));

/**
 * The document `products/{id}`: all that is true of a product, its variants and prices included. `marketIds`, `titleKey` and `variantCount` follow from the rest
 * and exist to be queried; `previousSlugs` are redirects to it; `createdFrom` tells a repeated request from a reused idempotency key.
 */
export const Product = defineDocument(
  'products',
  1,
  z.object({
    id: Id,
    ...ProductInput.shape,
    status: ProductStatus,
    previousSlugs: z.array(Slug),
    marketIds: z.array(MarketId),
    titleKey: z.string(),
    variantCount: z.int(),
    createdFrom: z.string(),
    createdAt: Instant,
    updatedAt: Instant,
    /** When it was first on sale; its slug and SKUs are known outside since then. */
    firstPublishedAt: z.optional(Instant),
    publishedAt: z.optional(Instant),
    version,
  }),
);
export type Product = z.infer<typeof Product.schema>;

/**
 * The document `variants/{sku}`: the claim on a SKU, and what a sale needs to know of it (see Offer). It follows from its product and is written in the same commit.
 * `retired` says that its product no longer has it; it is kept because it was on sale (`offeredAt`), so that the SKU never means another thing.
 */
export const Variant = defineDocument(
  'variants',
  1,
  z.object({ ...Offer.schema.shape, retired: z.boolean(), offeredAt: z.optional(Instant), updatedAt: Instant }),
);
export type Variant = z.infer<typeof Variant.schema>;

/** The document `slugs/{slug}`: the claim of a product on a slug. One that is not current is a redirect to the product's present slug. */
export const SlugClaim = defineDocument(
  'slugs',
  1,
  z.object({ slug: Slug, productId: Id, current: z.boolean(), claimedAt: Instant }),
);
export type SlugClaim = z.infer<typeof SlugClaim.schema>;

/** The document `categories/{id}`: a category and where it hangs. */
export const Category = defineDocument(
  'categories',
  1,
  z.object({ id: Id, ...CategoryInput.shape, createdFrom: z.string(), createdAt: Instant, updatedAt: Instant, version }),
);
export type Category = z.infer<typeof Category.schema>;

/** A category's place in the tree. */
export const CategoryNode = z.object({ slug: Slug, parentId: z.optional(Id) });
export type CategoryNode = z.infer<typeof CategoryNode>;

/**
 * The one document `categoryTree/main`: which category hangs where, and their slugs. Every change of the tree's shape reads and writes it, so cycles, depth,
 * orphans and double slugs are decided on what is true at the commit.
 */
export const CategoryTree = defineDocument('categoryTree', 1, z.object({ nodes: z.record(Id, CategoryNode), version }));
export type CategoryTree = z.infer<typeof CategoryTree.schema>;

/** The id of the one CategoryTree document. */
export const CATEGORY_TREE_ID = 'main';

/** The document `availability/{sku}`: what inventory last said of a SKU; `sequence` is the version of its stock, so that an older word does not win. */
export const AvailabilityOfSku = defineDocument(
  'availability',
  1,
  z.object({ sku: Sku, ...SkuAvailability.shape, sequence: z.int().check(z.minimum(1)), changedAt: Instant }),
);
export type AvailabilityOfSku = z.infer<typeof AvailabilityOfSku.schema>;

/**
 * The documents `releases/{hash}`, a published file's compressed bytes, its first part (parts 1 and on are `releases/{hash}-{n}`); and `releases/current`, which release is being shown.
 * A file without `purgeAt` is named by the current manifest; one with it is rubbish from then on. `readTime` is the instant of the database (RFC 3339, nanoseconds)
 * that the release shows, and a later one wins; `recipe` says by which version of the code it was made.
 */
export const Release = defineDocument(
  'releases',
  1,
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('file'),
      gzip: z.instanceof(Uint8Array),
      parts: z.int().check(z.minimum(1)),
      createdAt: Instant,
      purgeAt: z.optional(z.unknown()),
    }),
    z.object({ kind: z.literal('current'), manifest: Manifest, readTime: z.string(), recipe: z.int(), version }),
  ]),
);
export type Release = z.infer<typeof Release.schema>;

/** The id of the one Release document that says which release is shown. */
export const CURRENT_RELEASE_ID = 'current';

/** How large a product's document may become, in bytes of its JSON: an event that carries it stays below Eventarc's 512 KB. */
export const MAX_PRODUCT_BYTES = 400_000;

/** How many former slugs of a product stay redirects; the oldest becomes free again. */
export const MAX_PREVIOUS_SLUGS = 20;
