import type { ActorRef } from '../../../contracts/actor.ts';
import type { MoveReason, StockMove } from '../../../contracts/inventory/documents.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { assertTakesStock } from '../domain/location.ts';
import { assertSameRequest, type Movement, moveUnits } from '../domain/move.ts';
import { newStock } from '../domain/stock-state.ts';
import type { Ports, StockFound, StockOutcome } from '../ports.ts';

/** A movement that somebody asks for; the same actor's same key finds the movement that it made before. */
export type MoveRequest = {
  readonly sku: string;
  readonly movement: Movement;
  readonly reason: MoveReason;
  readonly note?: string | undefined;
  readonly idempotencyKey: string;
  readonly by: ActorRef;
};

/** Records a receipt, an adjustment or a count; each of those commands is this with its own movement. */
export async function recordMove(
  { stock, clock, derivedId }: Pick<Ports, 'stock' | 'clock' | 'derivedId'>,
  request: MoveRequest,
): Promise<StockMove> {
  const { sku, movement, reason, note, by } = request;
  const id = derivedId('stockMove', by.id, request.idempotencyKey);
  const requestHash = derivedId(sku, JSON.stringify(movement), reason, note ?? '');
  const now = clock();
  return stock.change({ sku, locationId: movement.locationId, moveId: id, by, now }, (found) => {
    if (found.move) {
      assertSameRequest(found.move, requestHash);
      return { answer: found.move };
    }
    return decide(found, { ...request, id, requestHash, now });
  });
}

type Asked = MoveRequest & { readonly id: string; readonly requestHash: string; readonly now: string };

function decide({ state, location }: StockFound, asked: Asked): StockOutcome<StockMove> {
  const { id, sku, movement, reason, note, by, now, requestHash } = asked;
  const { kind, locationId } = movement;
  if (!state && kind !== 'receive') throw new Rejection('not_found', `There is no stock of "${sku}"; receive the first units.`);
  const isNew = kind === 'receive' || !state?.stock.layout.includes(locationId);
  assertTakesStock(location, locationId, isNew);

  const { quantity, ...change } = moveUnits(state ?? newStock(sku, locationId, {}, now), movement, now);

  const { promisable } = change.state.stock.totals;
  const move = { id, sku, locationId, kind, reason, note, quantity, promisableAfter: promisable, at: now, by, requestHash };
  return { answer: move, change, move };
}
