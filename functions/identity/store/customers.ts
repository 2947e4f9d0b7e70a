import { FieldPath, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import { Customer, GuestMerge } from '../../../contracts/identity/documents.ts';
import * as events from '../../../contracts/identity/events.ts';
import type { Vault } from '../../kit/crypto/vault.ts';
import { append, catalogueOf } from '../../kit/events/append.ts';
import { collection } from '../../kit/store/collection.ts';
import { pageOf } from '../../kit/store/page-of.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { Work } from '../../kit/store/work.ts';
import type { CustomerDecision, CustomerState } from '../domain/customer.ts';
import type { Change, Customers, WithId } from '../ports.ts';
import { tellOnce } from './audit-log.ts';
import { openCustomer, sealCustomer } from './sealed-customer.ts';

const customers = collection(Customer);
const merges = collection(GuestMerge);
const catalogue = catalogueOf(events);

type Found = { readonly state: CustomerState; readonly document: Customer };

/**
 * Customers in Firestore. A change reads the customer (and the person's data key, if anything is sealed and this instance does not hold it) and writes
 * customer and events; everything a decision leans on is written with it, so none is made on something stale.
 */
export function customersIn(db: () => Promise<Firestore>, vault: Vault): Customers {
  const read = async (work: Work, uid: string): Promise<Found | undefined> => {
    const document = await customers.read(work, uid);
    if (!document) return undefined;
    return { document, state: await openCustomer(uid, document, () => vault.read(work, uid)) };
  };
  const write = async (work: Work, found: Found | undefined, decision: CustomerDecision, { by, now }: Change) => {
    const { customer, events: decided } = decision;
    if (decided.length === 0) return customer;
    const to = { collection: 'customers', id: customer.uid, version: customer.version, at: now, by };
    const next = { ...customer, version: append(work, catalogue, to, decided) };
    customers.put(work, customer.uid, await sealCustomer(next, found, () => vault.read(work, customer.uid)));
    return next;
  };
  return {
    change: async (uid, change, decide) =>
      unitOfWork(await db(), async (work) => {
        const found = await read(work, uid);
        return write(work, found, decide(found?.state), change);
      }),
    look: async (uid, note) =>
      unitOfWork(await db(), async (work) => {
        const found = await read(work, uid);
        await tellOnce(work, note(found?.state));
        return found?.state;
      }),
    ...asTheyAre(db),
    mergeGuest: async (uid, guestUid, change, decide) =>
      unitOfWork(await db(), async (work) => {
        const [merge, found] = [await merges.read(work, guestUid), await read(work, uid)];
        const decision = decide({ customer: found?.state, merge });
        await write(work, found, decision, change);
        if (!merge) merges.create(work, guestUid, decision.merge);
        return decision.merge;
      }),
  };
}

function asTheyAre(db: () => Promise<Firestore>): Pick<Customers, 'find' | 'list'> {
  return {
    find: async (uid) => customers.parse(await customers.ref(await db(), uid).get()),
    list: async (page) => {
      const all = customers.all(await db());
      const query = all.orderBy('registeredAt', 'desc').orderBy(FieldPath.documentId(), 'desc');
      return pageOf({ query, placeOf, parse: withId }, page, 2);
    },
  };
}

function withId(snapshot: DocumentSnapshot): WithId<Customer> {
  return { id: snapshot.id, data: Customer.schema.parse(snapshot.data()) };
}

function placeOf(snapshot: DocumentSnapshot): readonly string[] {
  return [withId(snapshot).data.registeredAt, snapshot.id];
}
