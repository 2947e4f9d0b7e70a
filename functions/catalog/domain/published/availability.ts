import type { AvailabilityOfSku } from '../../../../contracts/catalog/documents.ts';
import { PUBLISHED_FORMAT } from '../../../../contracts/catalog/published/addresses.ts';
import type { AvailabilityFile, SkuAvailability } from '../../../../contracts/catalog/published/published-files.ts';

/** What is told of a SKU that inventory has never spoken of: it has no stock. */
const UNHEARD_OF: SkuAvailability = { availability: 'out' };

/** The availability of the published SKUs, and of no others: what is known says, and `before` where nothing new is known. */
export function availabilityFile(
  skus: readonly string[],
  known: readonly AvailabilityOfSku[],
  before?: Pick<AvailabilityFile, 'skus'>,
): AvailabilityFile {
  const bySku = new Map(known.map((one) => [one.sku, told(one)]));
  const otherwise = (sku: string): SkuAvailability => (before ? (before.skus[sku] ?? { availability: 'in_stock' }) : UNHEARD_OF);
  const all = skus.toSorted().map((sku) => [sku, bySku.get(sku) ?? otherwise(sku)] as const);
  return {
    format: PUBLISHED_FORMAT,
    kind: 'availability',
    skus: Object.fromEntries(all.filter(([, { availability }]) => availability !== 'in_stock')),
  };
}

function told({ availability, availableAt }: AvailabilityOfSku): SkuAvailability {
  return { availability, ...(availableAt === undefined ? {} : { availableAt }) };
}
