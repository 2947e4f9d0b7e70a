import { MAX_LAYOUT, type StockMove } from '../../../contracts/inventory/documents.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { withLocation, spread } from './spread.ts';
import { counted, type StockDecision, type StockState } from './stock-state.ts';

/** Units that came or went: so many received, added or taken away, or counted as lying there unsold. */
export type Movement =
  | { readonly kind: 'receive' | 'adjust'; readonly locationId: string; readonly quantity: number }
  | { readonly kind: 'count'; readonly locationId: string; readonly counted: number };

/**
 * Decides a movement and answers what is to be written with how many units it added. Throws Rejection `not_enough_stock` when an adjustment takes away
 * more than lie there unsold. A count may leave less than was promised: the shelf is right, and nothing more is promised until it is made good.
 */
export function moveUnits(state: StockState, movement: Movement, now: string): StockDecision & { readonly quantity: number } {
  const { kind, locationId } = movement;
  const shards = withLocation(state.shards, locationId);
  if (shards.length > MAX_LAYOUT)
    throw new Rejection('invalid_input', `A SKU lies at no more than ${MAX_LAYOUT} shards and locations.`);
  const lying = shards
    .filter((shard) => shard.locationId === locationId)
    .reduce((units, shard) => units + shard.promisable + shard.reserved, 0);
  const quantity = movement.kind === 'count' ? movement.counted - lying : movement.quantity;
  if (kind === 'adjust' && quantity < 0 && lying + quantity < 0) {
    throw new Rejection('not_enough_stock', `Only ${lying} unsold units lie at "${locationId}".`, { locationId, lying });
  }
  const counter = kind === 'receive' ? 'received' : 'adjusted';
  const target = shards.findIndex((shard) => shard.locationId === locationId);
  const changed = shards.map((shard, index) =>
    index === target ? { ...shard, promisable: shard.promisable + quantity, [counter]: shard[counter] + quantity } : shard,
  );
  return { ...counted(state, spread(changed), now), quantity };
}

/** The same request again finds its own movement; another request with its Idempotency-Key is refused. */
export function assertSameRequest(move: StockMove, requestHash: string): void {
  if (move.requestHash === requestHash) return;
  throw new Rejection('idempotency_key_reused', 'This Idempotency-Key was used for another movement. Take a fresh key.');
}
