import { Product } from '../../../contracts/catalog/documents.ts';
import * as events from '../../../contracts/catalog/events.ts';
import { append, catalogueOf } from '../../kit/events/append.ts';
import { collection } from '../../kit/store/collection.ts';
import type { Work } from '../../kit/store/work.ts';
import { claimChanges } from '../domain/product/claims.ts';
import type { Around, Decision } from '../domain/product/decision.ts';
import type { Change } from '../ports.ts';
import { applyClaims } from './claims.ts';

/** The products' collection. */
export const products = collection(Product);

/** The events of the catalogue, by type. */
export const catalogue = catalogueOf(events);

/**
 * Writes what was decided of a product into a unit of work: product, events, and the variants and slugs that follow from it. The product must have been read in it,
 * so whatever it owns changes only with it. Answers the product as it will be.
 */
export async function writeProduct(
  work: Work,
  change: Change,
  present: Product | undefined,
  decision: Decision,
): Promise<Product> {
  const { id, by, now } = change;
  await applyClaims(work, { productId: id, now }, claimChanges(present, decision.product));
  const to = { collection: 'products', id, version: present?.version ?? 0, at: now, by };
  const product = { ...decision.product, version: append(work, catalogue, to, decision.events) };
  if (present) products.put(work, id, product);
  else products.create(work, id, product);
  return product;
}

/** Decides on a product as it is read now and writes what was decided; one that nothing is decided on must be there. */
export async function changeProduct(
  work: Work,
  change: Change & {
    readonly lookAround: (present: Product | undefined) => Promise<Around>;
    readonly decide: (present: Product | undefined, around: Around) => Decision | undefined;
  },
): Promise<Product> {
  const present = await products.read(work, change.id);
  const around = await change.lookAround(present);

  const decision = change.decide(present, around);

  if (decision) return writeProduct(work, change, present, decision);
  if (!present) throw new Error(`Nothing was decided on product ${change.id}, and there is none`);
  return present;
}
