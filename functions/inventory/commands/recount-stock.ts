import type { ActorRef } from '../../../contracts/actor.ts';
import { isUneven, spread } from '../domain/spread.ts';
import { counted } from '../domain/stock-state.ts';
import type { Ports } from '../ports.ts';

type Recount = { readonly sku: string; readonly by: ActorRef };

/**
 * Counts a SKU anew: what shoppers are told follows, and a shard that ran dry gets units of its neighbours. Writes nothing when all is as it was told.
 * It reads the truth and not the event that asked for it, so it may be asked twice, late and out of order.
 */
export function recountStock({ stock, clock }: Pick<Ports, 'stock' | 'clock'>): (input: Recount) => Promise<void> {
  return ({ sku, by }) => {
    const now = clock();
    return stock.change({ sku, by, now }, ({ state }) => {
      if (!state) return { answer: undefined };
      const uneven = isUneven(state.shards);
      const change = counted(state, uneven ? spread(state.shards) : state.shards, now);
      return { answer: undefined, change: uneven || change.events.length > 0 ? change : undefined };
    });
  };
}
