import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type { NewApiKey } from '../../../contracts/identity/api-key.ts';
import type { Me, MergedGuest } from '../../../contracts/identity/profile.ts';
import { accountsOf, type Accounts, type SignedIn } from '../../support/accounts.ts';
import { type BackOffice, openBackOffice } from '../../support/cost/back-office.ts';
import { costOf } from '../../support/cost/bill.ts';
import { holding } from '../../support/cost/holding.ts';
import { ask, type Ask } from '../../support/http.ts';
import { freshEmail, makeOwner } from '../../support/identity/shop.ts';
import { parked } from '../../support/identity/parked.ts';
import { sweepNow } from '../../support/platform/tick.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);
const SERVICES = {
  identity: {
    http: ['identityApi'],
    relays: { customers: 'identityRelayCustomers', staff: 'identityRelayStaff' },
    consumers: { identity: 'identityOnIdentity', clock: 'identityOnClock' },
  },
  orders: { consumers: { identity: 'ordersOnIdentity' } },
};
const HOME = { fullName: 'Ada Buyer', line1: 'Hauptstr. 1', city: 'Berlin', postalCode: '10115', country: 'DE' };

describe('what people cost', () => {
  const { hold, missed } = holding('people');
  let office: BackOffice;
  let accounts: Accounts;
  let owner: SignedIn;

  before(async function () {
    this.timeout(120_000);
    office = await openBackOffice(projectId, SERVICES);
    accounts = accountsOf(projectId);
  });
  after(() => office.stop());

  const asOwner = <T>(path: string, how: Ask = {}) => office.call<T>(path, { token: owner.token, ...how });

  /** Somebody with an account. */
  async function somebody(name: string): Promise<SignedIn & { readonly email: string }> {
    const email = freshEmail(name);
    await accounts.create({ email });
    return { ...(await accounts.signIn(email)), email };
  }

  it('is a customer and their data key, and two writes for a change', async () => {
    const { token } = await somebody('ada');
    const me = async () => (await office.call<Me>('/v1/me', { token })).cost;
    hold('profile looked at for the first time', await me());
    hold('profile looked at, with nothing sealed in it', await me());
    const how = { token, headers: { 'if-match': '"1"' }, body: { displayName: 'Ada' } };
    hold('name given for the first time', (await office.call('/v1/me', { method: 'PATCH', ...how })).cost);
    hold('profile looked at, by an instance that does not know its key', await me());
    hold('profile looked at', await me());
    const home = { token, key: 'home', body: { address: HOME } };
    hold('address added', (await office.call('/v1/me/addresses', { method: 'POST', ...home })).cost);
    hold('addresses listed', (await office.call('/v1/me/addresses', { token })).cost);
  });

  it('is little more when a guest turns out to be a customer', async () => {
    const [{ token, uid }, guest] = [await somebody('bea'), await accounts.guest()];
    await office.call('/v1/me', { token });
    await office.db.doc(`carts/${guest.uid}`).set({ market: 'eu', lines: { CUP: 1 } });
    const merged = await office.call<MergedGuest>('/v1/me/merge-guest', {
      method: 'POST',
      token,
      body: { guestIdToken: guest.token },
    });
    hold('guest merged into a customer', merged.cost);
    const event = `customers-${uid}-2`;
    hold("guest's cart moved, by the event", await office.bill('ordersOnIdentity', { event }));
    hold('event of people relayed', await office.bill('identityRelayCustomers', { event }));
  });

  it('is one delete when a guest does not come back', async () => {
    const guest = await accounts.create();
    await accounts.update(guest, { createdAt: '1', lastLoginAt: '1' });
    await office.db.doc(`carts/${guest}`).set({ market: 'eu', lines: { CUP: 1 } });
    await sweepNow(office.platform, 'identity.forget-guests');
    const event = `guests-${guest}-1`;
    const name = "guest's cart deleted, by the event that their account goes";
    hold(name, await office.bill('ordersOnIdentity', { event }));
    expect((await office.db.doc(`carts/${guest}`).get()).exists).to.equal(false);
  });

  it('is that of the audit log too, for staff', async function () {
    this.timeout(60_000);
    const email = freshEmail('owner');
    await accounts.create({ email });
    await makeOwner(projectId, '--email', email);
    owner = await accounts.signIn(email);
    // Its event puts the role in force as well, and ends sign-ins that are older.
    await office.bill('identityOnIdentity', { event: `staff-${owner.uid}-1` });
    await sleep(1_100);
    owner = await accounts.signIn(email);
    hold('staff listed, 1 of them', (await asOwner('/v1/staff')).cost);

    const { uid } = await somebody('cleo');
    // The event would race the request that it came from; both do what the other has not.
    office.platform.holdTriggers(true);
    hold('role given to somebody', (await asOwner(`/v1/staff/${uid}`, { method: 'PUT', body: { role: 'support' } })).cost);
    hold('role taken away', (await asOwner(`/v1/staff/${uid}`, { method: 'DELETE' })).cost);
    office.platform.holdTriggers(false);
    hold('role found in force, by its event', await office.bill('identityOnIdentity', { event: `staff-${uid}-2` }));
  });

  it('is a line each of the audit log', async () => {
    const { uid } = await somebody('dora');
    await asOwner(`/v1/staff/${uid}`, { method: 'PUT', body: { role: 'support' } });
    const like = (await office.db.doc(`auditLog/staff-${uid}-1`).get()).data() ?? {};
    const batch = office.db.batch();
    for (let n = 0; n < 30; n += 1) batch.create(office.db.doc(`auditLog/like-${n}`), like);
    await batch.commit();
    const since = '2026-01-01T00:00:00.000Z';
    for (const filter of ['', `&actorId=${owner.uid}`, '&action=staff.role_set', `&targetId=${uid}`, `&from=${since}`])
      hold('audit log, 20 lines listed, filtered or not', (await asOwner(`/v1/audit-log?limit=20${filter}`)).cost);
  });

  it('is little for staff who look at customers, and the line that tells of it', async () => {
    const eve = await somebody('eve');
    await asOwner('/v1/me', { token: eve.token });
    const body = { displayName: 'Eve' };
    await asOwner('/v1/me', { method: 'PATCH', token: eve.token, body, headers: { 'if-match': '"1"' } });
    await office.platform.restart('identityApi');
    hold('customers listed, 2 of them', (await asOwner('/v1/customers?limit=1')).cost);
    const find = { method: 'POST', body: { email: eve.email } } as const;
    hold('customer found by e-mail address', (await asOwner('/v1/customers/find', find)).cost);
    const look = async () => (await asOwner(`/v1/customers/${eve.uid}`)).cost;
    hold('customer looked at by staff, the first time in an hour', await look());
    hold('customer looked at again', await look());
  });

  it('is two writes when a dead letter is replayed', async () => {
    for (const n of [1, 2]) await office.db.doc(`deadLetters/orders.on-identity:L-${n}`).set(parked(n));
    for (const filter of ['', '?status=parked', '?consumer=orders.on-identity'])
      hold('2 dead letters listed, filtered or not', (await asOwner(`/v1/dead-letters${filter}`)).cost);
    const letter = '/v1/dead-letters/orders.on-identity%3AL-1';
    hold('one dead letter', (await asOwner(letter)).cost);
    const replay = async () => (await asOwner(`${letter}/replay`, { method: 'POST' })).cost;
    hold('dead letter replayed', await replay());
    hold('dead letter replayed again', await replay());
  });

  it('is a read for each half minute in which an instance sees an API key', async () => {
    const body = { name: 'ERP', scopes: ['staff.read'] };
    const made = await asOwner<NewApiKey>('/v1/api-keys', { method: 'POST', key: 'erp', body });
    hold('API key made', made.cost);
    const { id, key } = made.body;
    // Refused for its address, so that what it costs is what the key costs.
    const use = async () =>
      costOf(await ask(`${office.platform.hosting}/v1/staff/nobody`, { method: 'PUT', headers: { 'x-api-key': key } }));
    hold('call with an API key, its first one', await use());
    hold('call with an API key, within half a minute', await use());
    await office.platform.restart('identityApi');
    hold('call with an API key, on another instance', await use());
    hold('API keys listed, 1 of them', (await asOwner('/v1/api-keys')).cost);
    hold('API key revoked', (await asOwner(`/v1/api-keys/${id}`, { method: 'DELETE' })).cost);
  });

  it('is held for every use case that the paper has', () => expect(missed()).to.deep.equal([]));
});
