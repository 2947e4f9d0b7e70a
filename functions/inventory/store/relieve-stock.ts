import type { Firestore } from 'firebase-admin/firestore';
import { systemActor } from '../../../contracts/actor.ts';
import { relieved } from '../domain/stock-state.ts';
import { stockStore } from './stock-store.ts';

/** Gives a SKU that many buy at once twice as many shards; answers false when that would not help. */
export async function relieveStock(db: Firestore, sku: string, now: string): Promise<boolean> {
  const by = systemActor('inventory.relieve-stock');
  return stockStore(() => Promise.resolve(db)).change({ sku, by, now }, ({ state }) => {
    const change = state && relieved(state, now);
    return { answer: change !== undefined, change };
  });
}
