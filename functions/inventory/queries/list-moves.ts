import type { InputOf, OutputOf } from '../../../contracts/endpoint.ts';
import type { listStockMoves as endpoint } from '../../../contracts/inventory/endpoints.ts';
import { moveViewOf } from '../domain/view.ts';
import type { Ports } from '../ports.ts';

/** A SKU's movements, newest first, a page at a time; one read a movement. */
export function listMoves({ stock }: Pick<Ports, 'stock'>) {
  return async (sku: string, { limit, cursor }: InputOf<typeof endpoint>['query']): Promise<OutputOf<typeof endpoint>> => {
    const found = await stock.moves({ sku, limit: limit + 1, after: cursor });
    const items = found.slice(0, limit).map(moveViewOf);
    const last = items.at(-1);
    return found.length > limit && last ? { items, nextCursor: last.id } : { items };
  };
}
