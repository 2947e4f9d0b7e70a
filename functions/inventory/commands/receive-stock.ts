import type { StockMove } from '../../../contracts/inventory/documents.ts';
import type { Ports } from '../ports.ts';
import { type MoveRequest, recordMove } from './record-move.ts';

type Receive = Omit<MoveRequest, 'movement'> & { readonly locationId: string; readonly quantity: number };

/** Takes in units that arrived; a SKU without stock gets its first. */
export function receiveStock(ports: Ports): (input: Receive) => Promise<StockMove> {
  return ({ locationId, quantity, ...request }) =>
    recordMove(ports, { ...request, movement: { kind: 'receive', locationId, quantity } });
}
