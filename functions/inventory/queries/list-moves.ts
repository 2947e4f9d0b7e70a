import type { InputOf, OutputOf } from '../../../contracts/endpoint.ts';
import type { listStockMoves as endpoint } from '../../../contracts/inventory/endpoints.ts';
import { moveViewOf } from '../domain/view.ts';
import type { Ports } from '../ports.ts';

/** A SKU's movements, newest first, a page at a time; one read a movement. */
export function listMoves({ stock }: Pick<Ports, 'stock'>) {
  return async (sku: string, page: InputOf<typeof endpoint>['query']): Promise<OutputOf<typeof endpoint>> => {
    const { items, ...next } = await stock.moves(sku, page);
    return { items: items.map(moveViewOf), ...next };
  };
}
