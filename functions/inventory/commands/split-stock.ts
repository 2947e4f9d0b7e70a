import type { ActorRef } from '../../../contracts/actor.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { sharded, type StockState } from '../domain/stock-state.ts';
import type { Ports } from '../ports.ts';

type Split = { readonly sku: string; readonly count: number; readonly by: ActorRef };

/** Gives a SKU as many shards as asked for; one that has as many stays as it is. Throws Rejection `not_found`. */
export function splitStock({ stock, clock }: Pick<Ports, 'stock' | 'clock'>): (input: Split) => Promise<StockState> {
  return ({ sku, count, by }) => {
    const now = clock();
    return stock.change({ sku, by, now }, ({ state }) => {
      if (!state) throw new Rejection('not_found', `There is no stock of "${sku}".`);
      const change = sharded(state, count, now);
      if (!change) return { answer: state };
      const version = state.stock.version + change.events.length;
      return { answer: { ...change.state, stock: { ...change.state.stock, version } }, change };
    });
  };
}
