import type { Import, RowCounts } from '../../../../contracts/catalog/import/import.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import { decideGroup, refusedGroup, type World } from '../../domain/import/decide-group.ts';
import type { Reading } from '../../domain/import/read-group.ts';
import type { Ports } from '../../ports.ts';

/** Refusals that only the commit can tell: another product has the SKU or the slug. */
const OF_A_CLAIM: ReadonlySet<string> = new Set(['sku_taken', 'slug_taken']);

/**
 * Writes the product that an import has rows of, or reports why it cannot be. In a Shopify file, where SKUs need not be unique, one that belongs to another product
 * is made anew and the product decided again.
 */
export async function writeImported(
  ports: Pick<Ports, 'clock' | 'derivedId' | 'imports' | 'checkProduct'>,
  of: Import,
  slug: string,
  reading: Reading,
): Promise<RowCounts> {
  const now = ports.clock();
  const productId = ports.derivedId('product', of.id, slug);
  const world: World = { ...reading, of, check: ports.checkProduct, productId, now };
  try {
    return await ports.imports.writeGroup({ of, slug, now, decide: (rows, present) => decideGroup(slug, rows, present, world) });
  } catch (error) {
    if (!(error instanceof Rejection) || !OF_A_CLAIM.has(error.code)) throw error;
    const sku = error.details['sku'];
    if (of.profile === 'shopify' && typeof sku === 'string' && !reading.taken.has(sku)) {
      return writeImported(ports, of, slug, { ...reading, taken: new Set([...reading.taken, sku]) });
    }
    return ports.imports.writeGroup({
      of,
      slug,
      now,
      decide: (rows) => ({ decision: undefined, reports: refusedGroup(slug, rows, error, world) }),
    });
  }
}
