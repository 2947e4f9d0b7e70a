import { systemActor } from '../../../contracts/actor.ts';
import type { Draw } from '../../../contracts/orders/documents.ts';
import { recountStock } from '../commands/recount-stock.ts';
import type { Ports } from '../ports.ts';

/**
 * Looks again at SKUs of which an order gave units back, unless they are told as in stock anyway: they may be back.
 * Counts what is there at this moment, so it does not matter how often or how late it hears.
 */
export function onUnitsReturned(ports: Pick<Ports, 'stock' | 'clock'>) {
  const recount = recountStock(ports);
  return async ({ data }: { readonly data: { readonly draws: readonly Draw[] } }): Promise<void> => {
    for (const { sku, availability } of await ports.stock.glance([...new Set(data.draws.map((draw) => draw.sku))])) {
      if (availability !== 'in_stock') await recount({ sku, by: systemActor('inventory.on-units-returned') });
    }
  };
}
