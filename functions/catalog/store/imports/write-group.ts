import { type Product, SlugClaim } from '../../../../contracts/catalog/documents.ts';
import type { RowCounts } from '../../../../contracts/catalog/import/import.ts';
import { collection } from '../../../kit/store/collection.ts';
import type { Work } from '../../../kit/store/work.ts';
import type { WriteGroup } from '../../ports.ts';
import { products, writeProduct } from '../change-product.ts';
import { countsOf, groupFrom, groupsOf, writeReports } from './groups.ts';

const slugs = collection(SlugClaim);

/**
 * Writes the product that a group's rows make, and the report of each row, in one commit, and marks the group as written; one that is marked is left alone.
 * Answers how many rows had which outcome.
 */
export async function writeGroup(work: Work, { of, slug, now, decide }: WriteGroup): Promise<RowCounts> {
  const groups = groupsOf(of.id);
  const group = await groups.read(work, slug);
  if (!group) throw new Error(`The import ${of.id} has no rows of "${slug}"`);
  if (group.written) return group.written;
  const present = await productAt(work, await slugs.read(work, slug));

  const { decision, reports } = decide(groupFrom(group).rows, present);

  if (decision) await writeProduct(work, { id: decision.product.id, by: of.createdBy, now }, present, decision);
  const written = countsOf(reports);
  writeReports(work, of, reports);
  groups.put(work, slug, { ...group, rows: '[]', written });
  return written;
}

/** A slug that is a redirect leads to the product that had it. */
async function productAt(work: Work, claim: SlugClaim | undefined): Promise<Product | undefined> {
  return claim ? products.read(work, claim.productId) : undefined;
}
