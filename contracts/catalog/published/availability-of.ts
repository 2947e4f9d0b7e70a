import type { Availability } from '../../inventory/documents.ts';
import type { AvailabilityFile } from './published-files.ts';

const BEST_FIRST: readonly Availability[] = ['in_stock', 'low', 'preorder', 'backorder'];

/** What shoppers are told of several SKUs together: the best there is among them; `out` without any SKU. */
export function availabilityOf(skus: readonly string[], file: Pick<AvailabilityFile, 'skus'>): Availability {
  const all = new Set(skus.map((sku) => file.skus[sku]?.availability ?? 'in_stock'));
  return BEST_FIRST.find((availability) => all.has(availability)) ?? 'out';
}
