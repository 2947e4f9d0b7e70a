import { SlugClaim, Variant } from '../../../contracts/catalog/documents.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { collection } from '../../kit/store/collection.ts';
import type { Work } from '../../kit/store/work.ts';
import type { ClaimChanges } from '../domain/product/claims.ts';

const variants = collection(Variant);
const slugs = collection(SlugClaim);

type Claim = { readonly productId: string; readonly now: Instant };

/**
 * Writes the variants and slugs that follow from a product, in its own commit. One read for each that changes. A document that is not there is created, which only
 * one of two racing products can do; the other reads it on its next attempt and refuses `sku_taken` or `slug_taken`.
 */
export async function applyClaims(work: Work, claim: Claim, changes: ClaimChanges): Promise<void> {
  const [foundVariants, foundSlugs] = await Promise.all([
    variants.readMany(
      work,
      changes.variants.map(({ wanted }) => wanted.sku),
    ),
    slugs.readMany(
      work,
      changes.slugs.map(({ slug }) => slug),
    ),
  ]);
  for (const [index, change] of changes.variants.entries()) applyVariant(work, claim, change, foundVariants[index]);
  for (const [index, change] of changes.slugs.entries()) applySlug(work, claim, change, foundSlugs[index]);
}

function applyVariant(work: Work, claim: Claim, change: ClaimChanges['variants'][number], found: Variant | undefined): void {
  const { wanted, released } = change;
  const ours = found?.productId === claim.productId;
  if (released) {
    if (!ours) return;
    if (found.offeredAt === undefined) work.delete(variants.ref(work.db, wanted.sku));
    else variants.put(work, wanted.sku, { ...wanted, offeredAt: found.offeredAt, updatedAt: claim.now });
    return;
  }
  if (found && !ours) {
    throw new Rejection('sku_taken', `The SKU "${wanted.sku}" belongs to another product.`, {
      sku: wanted.sku,
      productId: found.productId,
    });
  }
  const offeredAt = found?.offeredAt ?? (wanted.published ? claim.now : undefined);
  variants.put(work, wanted.sku, { ...wanted, offeredAt, updatedAt: claim.now });
}

function applySlug(work: Work, claim: Claim, change: ClaimChanges['slugs'][number], found: SlugClaim | undefined): void {
  const { slug, wanted } = change;
  const ours = found?.productId === claim.productId;
  if (wanted === 'released') {
    if (ours) work.delete(slugs.ref(work.db, slug));
    return;
  }
  if (found && !ours) {
    throw new Rejection('slug_taken', `The slug "${slug}" belongs to another product.`, { slug, productId: found.productId });
  }
  const { productId, now } = claim;
  slugs.put(work, slug, { slug, productId, current: wanted === 'current', claimedAt: found?.claimedAt ?? now });
}
