import { assertFails, assertSucceeds, type RulesTestContext, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { expect } from 'chai';
import { collection, deleteDoc, doc, getDoc, getDocs, query, setDoc, updateDoc, where, type Firestore } from 'firebase/firestore';
import { allows, StaffRole, type Permission } from '../../contracts/permissions.ts';
import { loadContracts } from '../support/contracts.ts';
import { PROBES, type Probe } from './probes.ts';

type Who = { readonly name: string; readonly uid?: string; readonly claims: Record<string, unknown>; readonly role?: StaffRole };

const ANONYMOUS = { firebase: { sign_in_provider: 'anonymous' } };
const PEOPLE: readonly Who[] = [
  { name: 'nobody', claims: {} },
  { name: 'a guest', uid: 'guest', claims: ANONYMOUS },
  { name: 'the owner', uid: 'owner', claims: { role: 'customer' } },
  { name: 'another customer', uid: 'other', claims: { role: 'customer' } },
  { name: 'a forger of a role', uid: 'forger', claims: { role: 'admin' } },
  ...StaffRole.options.map((role) => ({ name: `staff: ${role}`, uid: `staff-${role}`, claims: { role }, role })),
];

const holds = (who: Who, permission: Permission | undefined) =>
  permission !== undefined && who.role !== undefined && allows(who.role, permission);
const owns = (who: Who) => who.uid === 'owner';

type Operation = {
  readonly name: string;
  allowed(probe: Probe, who: Who): boolean;
  run(db: Firestore, probe: Probe, who: Who): Promise<unknown>;
};

function listing(db: Firestore, probe: Probe, who: Who) {
  const all = collection(db, probe.path.slice(0, probe.path.lastIndexOf('/')));
  return owns(who) && probe.ownListBy ? query(all, where(probe.ownListBy, '==', 'owner')) : query(all);
}

const OPERATIONS: readonly Operation[] = [
  {
    name: 'get',
    allowed: (probe, who) => (owns(who) && probe.ownGet === true) || holds(who, probe.getBy),
    run: (db, probe) => getDoc(doc(db, probe.path)),
  },
  {
    name: 'list',
    allowed: (probe, who) => (owns(who) && probe.ownListBy !== undefined) || holds(who, probe.listBy),
    run: (db, probe, who) => getDocs(listing(db, probe, who)),
  },
  {
    name: 'update',
    allowed: (probe, who) => owns(who) && probe.ownWrite === true,
    run: (db, probe) => updateDoc(doc(db, probe.path), probe.data),
  },
  {
    name: 'delete',
    allowed: (probe, who) => owns(who) && probe.ownWrite === true,
    run: (db, probe) => deleteDoc(doc(db, probe.path)),
  },
  {
    name: 'create',
    allowed: (probe, who) => owns(who) && probe.ownWrite === true,
    run: (db, probe) => setDoc(doc(db, probe.path), probe.data),
  },
];

async function attempt(context: RulesTestContext | undefined, operation: Operation, probe: Probe, who: Who): Promise<void> {
  const running = operation.run(context?.firestore() as unknown as Firestore, probe, who);
  await (operation.allowed(probe, who) ? assertSucceeds(running) : assertFails(running)).catch((error: unknown) => {
    throw new Error(`${who.name}, ${operation.name} ${probe.path}: ${String(error)}`, { cause: error });
  });
}

/** Puts the probed document there, or away before it is to be created. */
async function prepare(environment: RulesTestEnvironment, probe: Probe, operation: Operation): Promise<void> {
  await environment.withSecurityRulesDisabled(async (admin) => {
    const all = admin.firestore() as unknown as Firestore;
    if (probe.above) await setDoc(doc(all, probe.above.path), probe.above.data);
    await (operation.name === 'create' ? deleteDoc(doc(all, probe.path)) : setDoc(doc(all, probe.path), probe.data));
  });
}

/** Describes every operation on every collection by everybody. */
export function describeProbes(environment: () => RulesTestEnvironment): void {
  const contexts = new Map<string, RulesTestContext>();
  before(() => {
    for (const { name, uid, claims } of PEOPLE)
      contexts.set(name, uid ? environment().authenticatedContext(uid, claims) : environment().unauthenticatedContext());
  });

  it('cover every collection that the contracts define', async () => {
    const { documents } = await loadContracts();
    const defined = [...new Set(documents.map((definition) => definition.collection))];
    expect(PROBES.map((probe) => probe.collection)).to.include.members(defined);
  });

  for (const probe of PROBES) {
    for (const operation of OPERATIONS) {
      it(`let nobody ${operation.name} ${probe.collection} but who may`, async () => {
        await prepare(environment(), probe, operation);
        if (operation.name === 'get' || operation.name === 'list') {
          await Promise.all(PEOPLE.map((who) => attempt(contexts.get(who.name), operation, probe, who)));
        } else {
          for (const who of PEOPLE) {
            await attempt(contexts.get(who.name), operation, probe, who);
            if (operation.allowed(probe, who)) await prepare(environment(), probe, operation);
          }
        }
      });
    }
  }
}
