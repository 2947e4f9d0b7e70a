import type { Variant } from '../../../../contracts/catalog/documents.ts';
import { same } from '../same.ts';
import type { Draft } from './decision.ts';

/** What a product wants a variant's document to say; when it was on sale the document itself remembers. */
export type WantedVariant = Omit<Variant, 'offeredAt' | 'updatedAt'>;

/** What must become of the documents that follow from a product: `kept` ones are written where they exist, `released` ones retired, or deleted if nobody ever saw them. */
export type ClaimChanges = {
  readonly variants: readonly { readonly wanted: WantedVariant; readonly released: boolean }[];
  readonly slugs: readonly { readonly slug: string; readonly wanted: 'current' | 'redirect' | 'released' }[];
};

/** What changes in the claims of a product from one state to the next; `before` is undefined for a new one. */
export function claimChanges(before: Draft | undefined, after: Draft): ClaimChanges {
  return { variants: variantChanges(before, after), slugs: slugChanges(before, after) };
}

function variantChanges(before: Draft | undefined, after: Draft): ClaimChanges['variants'] {
  const [had, has] = [variantsOf(before), variantsOf(after)];
  const written = [...has.values()].filter((wanted) => !same(wanted, had.get(wanted.sku)));
  const released = [...had.values()].filter(({ sku }) => !has.has(sku));
  return [
    ...written.map((wanted) => ({ wanted, released: false })),
    ...released.map((former) => ({ wanted: { ...former, published: false, retired: true }, released: true })),
  ];
}

/** The variants that a product claims; an archived one claims none. */
function variantsOf(product: Draft | undefined): Map<string, WantedVariant> {
  if (!product || product.status === 'archived') return new Map();
  return new Map(
    product.variants.map((variant) => [
      variant.sku,
      {
        sku: variant.sku,
        productId: product.id,
        productTitle: product.title,
        slug: product.slug,
        options: variant.options,
        published: product.status === 'published',
        prices: variant.prices,
        weightGrams: variant.weightGrams,
        taxCategory: product.taxCategory,
        requiresShipping: variant.requiresShipping,
        retired: false,
      },
    ]),
  );
}

function slugChanges(before: Draft | undefined, after: Draft): ClaimChanges['slugs'] {
  const [had, has] = [slugsOf(before), slugsOf(after)];
  return [
    ...[...has].filter(([slug, wanted]) => had.get(slug) !== wanted).map(([slug, wanted]) => ({ slug, wanted })),
    ...[...had.keys()].filter((slug) => !has.has(slug)).map((slug) => ({ slug, wanted: 'released' as const })),
  ];
}

/** An archived product keeps its slugs if it was ever on sale: an address that people know never leads to another thing. */
function slugsOf(product: Draft | undefined): Map<string, 'current' | 'redirect'> {
  if (!product || (product.status === 'archived' && product.firstPublishedAt === undefined)) return new Map();
  return new Map([[product.slug, 'current'], ...product.previousSlugs.map((slug) => [slug, 'redirect'] as const)]);
}
