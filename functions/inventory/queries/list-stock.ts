import type { InputOf, OutputOf } from '../../../contracts/endpoint.ts';
import type { listStock as endpoint } from '../../../contracts/inventory/endpoints.ts';
import { summaryOf } from '../domain/view.ts';
import type { Ports } from '../ports.ts';

/** SKUs with their stock as last counted, by SKU, a page at a time; one read a SKU. */
export function listStock({ stock }: Pick<Ports, 'stock'>) {
  return async ({
    availability,
    prefix,
    limit,
    cursor,
  }: InputOf<typeof endpoint>['query']): Promise<OutputOf<typeof endpoint>> => {
    const found = await stock.list({ availability, prefix, limit: limit + 1, after: cursor });
    const items = found.slice(0, limit).map(summaryOf);
    const last = items.at(-1);
    return found.length > limit && last ? { items, nextCursor: last.sku } : { items };
  };
}
