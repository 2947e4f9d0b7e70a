import type { Firestore } from 'firebase-admin/firestore';
import { systemActor } from '../../../contracts/actor.ts';
import { doubled } from '../domain/spread.ts';
import { sharded } from '../domain/stock-state.ts';
import { stockStore } from './stock-store.ts';

/** Gives SKUs that many buy at once twice as many shards, up to the most; one that is gone or has the most stays as it is. */
export async function relieveStock(db: Firestore, skus: readonly string[], now: string): Promise<void> {
  const stock = stockStore(() => Promise.resolve(db));
  for (const sku of skus) {
    await stock.change({ sku, by: systemActor('inventory.relieve-stock'), now }, ({ state }) => ({
      answer: undefined,
      change: state && sharded(state, doubled(state.shards.length), now),
    }));
  }
}
