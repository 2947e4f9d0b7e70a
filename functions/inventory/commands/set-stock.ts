import type { ActorRef } from '../../../contracts/actor.ts';
import type { StockMove } from '../../../contracts/inventory/documents.ts';
import type { StockLine, StockLineResult } from '../../../contracts/inventory/views.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { assertTakesStock } from '../domain/location.ts';
import { assertSameRequest, moveUnits } from '../domain/move.ts';
import { kept, newStock, toldAs } from '../domain/stock-state.ts';
import type { Ports, StockFound, StockOutcome } from '../ports.ts';

type Set = { readonly lines: readonly StockLine[]; readonly idempotencyKey: string; readonly by: ActorRef };
type Asked = StockLine & Pick<StockMove, 'id' | 'requestHash' | 'at' | 'by'>;

/** Lines that are written at the same time; more would make them wait for each other. */
const AT_ONCE = 8;

/**
 * Sets the stock of many SKUs, each in a commit of its own: what was counted, and how it is kept. A line that cannot be set says why and holds up no other;
 * a repeat with the same key goes on where the first call stopped.
 */
export function setStock(ports: Ports): (input: Set) => Promise<StockLineResult[]> {
  return async ({ lines, idempotencyKey, by }) => {
    const results: StockLineResult[] = [];
    for (let start = 0; start < lines.length; start += AT_ONCE) {
      const part = lines.slice(start, start + AT_ONCE);
      results.push(...(await Promise.all(part.map((line) => setLine(ports, line, idempotencyKey, by)))));
    }
    return results;
  };
}

async function setLine({ stock, clock, derivedId }: Ports, line: StockLine, key: string, by: ActorRef): Promise<StockLineResult> {
  const { sku, locationId } = line;
  const now = clock();
  const id = derivedId('stockLine', by.id, key, locationId, sku);
  const asked = { ...line, id, requestHash: derivedId(JSON.stringify(line)), at: now, by };
  try {
    return await stock.change({ sku, locationId, moveId: id, by, now }, (found) => decide(found, asked));
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return { sku, status: 'failed', code: error.code, detail: error.message };
  }
}

function decide({ state, location, move }: StockFound, asked: Asked): StockOutcome<StockLineResult> {
  const { sku, locationId, counted, policy, lowStockThreshold, at } = asked;
  if (move) {
    assertSameRequest(move, asked.requestHash);
    return { answer: { sku, status: 'set', totals: state?.stock.totals ?? { promisable: 0, reserved: 0, sold: 0 } } };
  }
  assertTakesStock(location, locationId, !state?.stock.layout.includes(locationId));

  const otherwise = state && kept(state, { policy, lowStockThreshold });
  const base = otherwise ?? state ?? newStock(sku, locationId, { policy, lowStockThreshold }, at);
  const { quantity, ...moved } = moveUnits(base, { kind: 'count', locationId, counted }, at);

  const { totals } = moved.state.stock;
  return {
    answer: { sku, status: 'set', totals },
    change: otherwise ? toldAs(moved) : moved,
    move: {
      id: asked.id,
      requestHash: asked.requestHash,
      at,
      by: asked.by,
      sku,
      locationId,
      kind: 'count',
      quantity,
      reason: state ? 'import' : 'initial',
      promisableAfter: totals.promisable,
    },
  };
}
