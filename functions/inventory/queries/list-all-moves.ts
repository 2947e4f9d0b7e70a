import type { InputOf, OutputOf } from '../../../contracts/endpoint.ts';
import type { listAllStockMoves as endpoint } from '../../../contracts/inventory/endpoints.ts';
import { moveViewOf } from '../domain/view.ts';
import type { Ports } from '../ports.ts';

/** Movements of all SKUs, newest first, a page at a time; one read a movement. */
export function listAllMoves({ stock }: Pick<Ports, 'stock'>) {
  return async (query: InputOf<typeof endpoint>['query']): Promise<OutputOf<typeof endpoint>> => {
    const { items, ...next } = await stock.allMoves(query);
    return { items: items.map(moveViewOf), ...next };
  };
}
