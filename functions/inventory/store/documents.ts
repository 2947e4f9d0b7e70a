import type { DocumentReference, Firestore } from 'firebase-admin/firestore';
import { Location, Stock, StockMove, StockShard } from '../../../contracts/inventory/documents.ts';
import { type Collection, collection } from '../../kit/store/collection.ts';

/** How SKUs are kept: `stock/{sku}`. */
export const stocks = collection(Stock);

/** Receipts, adjustments and counts: `stockMoves/{id}`. */
export const moves = collection(StockMove);

/** Where stock lies: `locations/{id}`. */
export const locations = collection(Location);

/** The shards of a SKU: `stock/{sku}/shards/{n}`. */
export function shardsOf(sku: string): Collection<typeof StockShard.schema> {
  return collection(StockShard, { sku });
}

/** The document of one shard. */
export function shardRef(db: Firestore, sku: string, n: number): DocumentReference {
  return shardsOf(sku).ref(db, String(n));
}
