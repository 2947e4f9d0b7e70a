import { systemActor } from '../../../contracts/actor.ts';
import type { TypedEvent } from '../../../contracts/event.ts';
import type { orderPlaced } from '../../../contracts/orders/events.ts';
import { recountStock } from '../commands/recount-stock.ts';
import type { Ports } from '../ports.ts';

/**
 * Looks again at SKUs whose shards the order left with little: they may be low now, or out. It counts what is there at this moment,
 * so it does not matter how often or how late it hears. One read a SKU while there is plenty.
 */
export function onOrderPlaced(ports: Pick<Ports, 'stock' | 'clock'>) {
  const recount = recountStock(ports);
  return async ({ data }: TypedEvent<typeof orderPlaced>): Promise<void> => {
    const least = new Map<string, number>();
    for (const { sku, left } of data.draws) least.set(sku, Math.min(left, least.get(sku) ?? left));
    for (const { sku, availability, lowStockThreshold } of await ports.stock.glance([...least.keys()])) {
      const plenty = availability === 'in_stock' && (least.get(sku) ?? 0) > lowStockThreshold;
      if (!plenty) await recount({ sku, by: systemActor('inventory.on-order-placed') });
    }
  };
}
