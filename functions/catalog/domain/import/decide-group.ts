import type { Product } from '../../../../contracts/catalog/documents.ts';
import type { Import, RowReport, StagedRow } from '../../../../contracts/catalog/import/import.ts';
import type { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import { type FieldError, Rejection } from '../../../../contracts/rejection.ts';
import { publish } from '../product/change-status.ts';
import { createProduct } from '../product/create-product.ts';
import type { Around, Decision } from '../product/decision.ts';
import { lacksOf } from '../product/publishable.ts';
import { replaceProduct } from '../product/replace-product.ts';
import { faultAt, readGroup, type ReadGroup, type Reading } from './read-group.ts';
import { faultOf, outcomesOf, rejectionsOf } from './row-reports.ts';

/** Checks a product against its contract: its value, or its invalid fields by JSON pointer. */
export type CheckProduct = (input: unknown) => { readonly value: ProductInput } | { readonly errors: readonly FieldError[] };

/** What the rows of a product are decided by, beside the product itself. */
export type World = Reading & {
  readonly of: Pick<Import, 'id' | 'profile' | 'options'>;
  readonly check: CheckProduct;
  readonly productId: string;
  readonly now: Instant;
};

/** What becomes of a product by its rows: what is written, if anything, and a report of each row. */
export type GroupDecision = { readonly decision: Decision | undefined; readonly reports: readonly RowReport[] };

/** Decides what the rows of one product make of it: all of them are taken, or none is. */
export function decideGroup(slug: string, rows: readonly StagedRow[], present: Product | undefined, world: World): GroupDecision {
  const read = readGroup(slug, rows, present, world);
  const refused = (faults: ReadGroup['faults']) => ({ decision: undefined, reports: rejectionsOf(slug, read, faults) });
  if (read.faults.length > 0) return refused(read.faults);
  const checked = world.check(read.product);
  if ('errors' in checked) return refused(checked.errors.map((error) => faultAt(error, read)));
  try {
    const { decision, after, note } = decide(checked.value, read, present, world);
    return { decision, reports: outcomesOf(slug, read, { before: present, after, note }) };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return refused([faultOf(error, read)]);
  }
}

/** The reports of rows whose product the store refused (`sku_taken`, `slug_taken`). */
export function refusedGroup(slug: string, rows: readonly StagedRow[], rejection: Rejection, world: World): readonly RowReport[] {
  const read = readGroup(slug, rows, undefined, world);
  return rejectionsOf(slug, read, [faultOf(rejection, read)]);
}

function decide(input: ProductInput, read: ReadGroup, present: Product | undefined, world: World) {
  const { now, of, productId, markets, categoryIds } = world;
  const around: Around = { markets, categories: new Set(categoryIds.values()) };
  const made = { id: productId, createdFrom: `import:${of.id}`, now };
  const first = present ? replaceProduct(present, input, around, now) : createProduct(made, input, around);
  const written = first?.product ?? present;
  if (!written) throw new Error('Nothing was decided on a new product');
  if (!of.options.publish || read.publish === false || written.status !== 'draft') return { decision: first, after: written };
  const lacks = lacksOf(written, around);
  if (lacks.length > 0)
    return { decision: first, after: written, note: `Not published: ${lacks.map(({ code }) => code).join(', ')}` };
  const second = publish(written, around, now);
  const decision: Decision = { product: second.product, events: [...(first?.events ?? []), ...second.events] };
  return { decision, after: second.product };
}
