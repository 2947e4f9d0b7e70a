import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertFails, assertSucceeds, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { expect } from 'chai';
import {
  collection,
  getCountFromServer,
  getDocs,
  limit,
  orderBy,
  query,
  where,
  type Firestore,
  type OrderByDirection,
  type WhereFilterOp,
} from 'firebase/firestore';
import { allows, Role, type Permission } from '../../contracts/permissions.ts';
import type { QueryShape } from '../../functions/kit/store/query-shape.ts';
import type { IndexFile } from '../../tools/indexes/index-needs.ts';
import { verifyIndexes } from '../../tools/indexes/verify-indexes.ts';
import { root } from '../../tools/root.ts';

/** A query that a back office listens to, and who may. */
interface LiveQuery {
  readonly name: string;
  readonly path: string;
  readonly where: readonly (readonly [field: string, op: WhereFilterOp, value: unknown])[];
  readonly orderBy?: readonly [field: string, direction: OrderByDirection];
  readonly by: Permission;
}

const TODAY = '2026-11-23T23:00:00.000Z';

const LIVE: readonly LiveQuery[] = [
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

/** Describes every query that a back office listens to: whoever holds its permission may ask it, nobody else, and an index serves it where indexes are real. */
export function describeLiveQueries(environment: () => RulesTestEnvironment): void {
  const indexes = JSON.parse(readFileSync(join(root, 'firestore.indexes.json'), 'utf8')) as IndexFile;

  for (const live of LIVE) {
    it(`let who may listen to ${live.name}`, async () => {
      for (const role of Role.options) {
        const db = environment().authenticatedContext(`live-${role}`, { role }).firestore() as unknown as Firestore;
        for (const ask of [() => getDocs(queryOf(db, live)), () => getCountFromServer(queryOf(db, live))])
          await verdict(ask(), allows(role, live.by));
      }
    });

    it(`have an index for ${live.name}`, () => {
      expect(verifyIndexes([shapeOf(live)], indexes).missing).to.deep.equal([]);
    });
  }
}

async function verdict(asked: Promise<unknown>, allowed: boolean): Promise<void> {
  await (allowed ? assertSucceeds(asked) : assertFails(asked));
}

function queryOf(db: Firestore, live: LiveQuery) {
  const filters = live.where.map(([field, op, value]) => where(field, op, value));
  return query(collection(db, live.path), ...filters, ...(live.orderBy ? [orderBy(...live.orderBy)] : []), limit(100));
}

const OPERATORS: Partial<Record<WhereFilterOp, string>> = { '==': 'EQUAL', '>=': 'GREATER_THAN_OR_EQUAL', in: 'IN' };

function shapeOf(live: LiveQuery): QueryShape {
  const [field, direction] = live.orderBy ?? [];
  return {
    collection: live.path.split('/').at(-1) ?? '',
    group: false,
    filters: live.where.map(([name, op]) => ({ field: name, op: OPERATORS[op] ?? op })),
    orderBy: field === undefined ? [] : [{ field, direction: direction === 'desc' ? 'DESCENDING' : 'ASCENDING' }],
  };
}
