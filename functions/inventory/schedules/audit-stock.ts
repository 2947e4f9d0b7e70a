import { systemActor } from '../../../contracts/actor.ts';
import { recountStock } from '../commands/recount-stock.ts';
import { balances } from '../domain/shard.ts';
import { counted, type StockState } from '../domain/stock-state.ts';
import type { Ports } from '../ports.ts';

const PAGE = 100;

type Audited = { readonly skus: number; readonly unbalanced: number; readonly recounted: number };

/**
 * Looks at the next hundred SKUs: raises an alarm for each that does not balance or cannot be read, and tells shoppers anew where an event was missed.
 * It mends no numbers: a shard that does not balance is a defect that somebody must understand.
 */
export function auditStock(ports: Pick<Ports, 'stock' | 'clock' | 'alarm'>) {
  const recount = recountStock(ports);
  return async (
    now: string,
    after: string | undefined,
  ): Promise<{ readonly done: Audited; readonly next?: string | undefined }> => {
    const page = await ports.stock.page(PAGE, after);
    const done = { skus: page.length, unbalanced: 0, recounted: 0 };
    for (const { sku, state } of page) {
      if (!state) {
        ports.alarm('stock cannot be read, so it was not audited', { sku });
        continue;
      }
      if (!isBalanced(state)) {
        done.unbalanced += 1;
        ports.alarm('stock does not balance', { sku });
      }
      if (counted(state, state.shards, now).events.length === 0) continue;
      done.recounted += 1;
      await recount({ sku, by: systemActor('inventory.audit-stock') });
    }
    return { done, next: page.length < PAGE ? undefined : page.at(-1)?.sku };
  };
}

function isBalanced({ shards, stock }: StockState): boolean {
  // Stock that was split between the page's two reads is looked at tomorrow.
  const [first] = shards;
  if (first && first.layout.length > stock.layout.length) return true;
  const moved = shards.reduce((sum, shard) => sum + shard.moved, 0);
  return shards.length === stock.layout.length && moved === 0 && shards.every(balances);
}
