import type { StockView } from '../../../contracts/inventory/views.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { viewOf } from '../domain/view.ts';
import type { Ports } from '../ports.ts';

/** A SKU's stock as it is now, by location; one read, and one more for each shard. Throws Rejection `not_found`. */
export function getStock({ stock }: Pick<Ports, 'stock'>): (sku: string) => Promise<StockView> {
  return async (sku) => {
    const state = await stock.find(sku);
    if (!state) throw new Rejection('not_found', `There is no stock of "${sku}".`);
    return viewOf(state);
  };
}
