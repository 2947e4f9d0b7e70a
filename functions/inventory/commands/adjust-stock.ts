import type { StockMove } from '../../../contracts/inventory/documents.ts';
import type { Ports } from '../ports.ts';
import { type MoveRequest, recordMove } from './record-move.ts';

type Adjust = Omit<MoveRequest, 'movement'> & { readonly locationId: string; readonly quantity: number };

/** Adds units, or takes them away when negative, for a reason; throws Rejection `not_enough_stock` beyond what lies there unsold. */
export function adjustStock(ports: Ports): (input: Adjust) => Promise<StockMove> {
  return ({ locationId, quantity, ...request }) =>
    recordMove(ports, { ...request, movement: { kind: 'adjust', locationId, quantity } });
}
