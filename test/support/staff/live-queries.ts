import type { OrderByDirection, WhereFilterOp } from 'firebase/firestore';
import type { Permission } from '../../../contracts/permissions.ts';

/** A query that a back office listens to, and who may. */
export interface LiveQuery {
  readonly name: string;
  readonly path: string;
  readonly where: readonly (readonly [field: string, op: WhereFilterOp, value: unknown])[];
  readonly orderBy?: readonly [field: string, direction: OrderByDirection];
  readonly by: Permission;
}

const TODAY = '2026-11-23T23:00:00.000Z';

/** Every query that a back office listens to. */
export const LIVE: readonly LiveQuery[] = [
  {
    name: 'orders placed today, newest first',
    path: 'orders',
    where: [['placedAt', '>=', TODAY]],
    orderBy: ['placedAt', 'desc'],
    by: 'orders.read',
  },
  {
    name: 'orders of one status, newest first',
    path: 'orders',
    where: [['status', '==', 'authorized']],
    orderBy: ['placedAt', 'desc'],
    by: 'orders.read',
  },
  { name: "an order's events", path: 'orders/o1/events', where: [], orderBy: ['seq', 'asc'], by: 'orders.read' },
  { name: "a payment's events", path: 'payments/pay_o1/events', where: [], orderBy: ['seq', 'asc'], by: 'payments.read' },
  { name: 'stock that runs low', path: 'stock', where: [['availability', 'in', ['low', 'out']]], by: 'stock.read' },
  { name: 'what came and went', path: 'stockMoves', where: [], orderBy: ['at', 'desc'], by: 'stock.read' },
  { name: 'dead letters that wait', path: 'deadLetters', where: [['status', '==', 'parked']], by: 'deadLetters.read' },
  { name: 'what was done of late', path: 'auditLog', where: [], orderBy: ['at', 'desc'], by: 'audit.read' },
];

const OPERATORS: Partial<Record<WhereFilterOp, string>> = { '==': 'EQUAL', '>=': 'GREATER_THAN_OR_EQUAL', in: 'IN' };

/** What of such a query decides which index it needs. */
export function shapeOfLive(live: LiveQuery) {
  const [field, direction] = live.orderBy ?? [];
  return {
    collection: live.path.split('/').at(-1) ?? '',
    group: false,
    filters: live.where.map(([name, op]) => ({ field: name, op: OPERATORS[op] ?? op })),
    orderBy: field === undefined ? [] : [{ field, direction: direction === 'desc' ? 'DESCENDING' : 'ASCENDING' }],
  };
}
