import type { InputOf, OutputOf } from '../../../contracts/endpoint.ts';
import type { listStock as endpoint } from '../../../contracts/inventory/endpoints.ts';
import { summaryOf } from '../domain/view.ts';
import type { Ports } from '../ports.ts';

/** SKUs with their stock as last counted, by SKU, a page at a time; one read a SKU. */
export function listStock({ stock }: Pick<Ports, 'stock'>) {
  return async (query: InputOf<typeof endpoint>['query']): Promise<OutputOf<typeof endpoint>> => {
    const { items, ...next } = await stock.list(query);
    return { items: items.map(summaryOf), ...next };
  };
}
