import type { StockMove } from '../../../contracts/inventory/documents.ts';
import type { Ports } from '../ports.ts';
import { type MoveRequest, recordMove } from './record-move.ts';

type Count = Omit<MoveRequest, 'movement'> & { readonly locationId: string; readonly counted: number };

/** Takes over what was counted on the shelf of one location; the difference is recorded as an adjustment. */
export function countStock(ports: Ports): (input: Count) => Promise<StockMove> {
  return ({ locationId, counted, ...request }) =>
    recordMove(ports, { ...request, movement: { kind: 'count', locationId, counted } });
}
