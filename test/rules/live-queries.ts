import { assertFails, assertSucceeds, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { collection, getCountFromServer, getDocs, limit, orderBy, query, where, type Firestore } from 'firebase/firestore';
import { allows, Role } from '../../contracts/permissions.ts';
import { LIVE, type LiveQuery } from '../support/staff/live-queries.ts';

/** Describes every query that a back office listens to: whoever holds its permission may ask it, and nobody else. */
export function describeLiveQueries(environment: () => RulesTestEnvironment): void {
  for (const live of LIVE) {
    it(`let who may listen to ${live.name}`, async () => {
      for (const role of Role.options) {
        const db = environment().authenticatedContext(`live-${role}`, { role }).firestore() as unknown as Firestore;
        for (const ask of [() => getDocs(queryOf(db, live)), () => getCountFromServer(queryOf(db, live))])
          await verdict(ask(), allows(role, live.by));
      }
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
