import { expect } from 'chai';
import type { Address } from '../../../contracts/address.ts';
import type { AuditView } from '../../../contracts/identity/audit.ts';
import type { CustomerSummary, CustomerView } from '../../../contracts/identity/customer.ts';
import type { SignedIn } from '../../support/accounts.ts';
import { freshEmail, type IdentityShop, openIdentity } from '../../support/identity/shop.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);
const home: Address = {
  fullName: 'Grace Hopperdottir',
  line1: 'Kornblumenweg 77',
  city: 'Quedlinburg',
  postalCode: '06484',
  country: 'DE',
};
type Page = { readonly items: CustomerSummary[]; readonly nextCursor?: string };

describe('identity: customers as staff see them', function () {
  this.timeout(60_000);
  let shop: IdentityShop;
  let owner: SignedIn;
  let support: SignedIn;
  const customers: (SignedIn & { readonly email: string })[] = [];

  before(async () => {
    shop = await openIdentity(projectId);
    owner = await shop.owner();
    support = await shop.staff(owner, 'support');
    for (const name of ['ada', 'bob', 'grace']) customers.push(await customer(name));
  });

  after(() => shop.stop());

  async function customer(name: string) {
    const email = freshEmail(name);
    await shop.accounts.create({ email });
    const signedIn = { ...(await shop.accounts.signIn(email)), email };
    expect((await shop.call('/v1/me', { token: signedIn.token })).status).to.equal(200);
    return signedIn;
  }
  const list = async (query: string) => (await shop.call<Page>(`/v1/customers${query}`, { token: support.token })).body;
  const look = <T = CustomerView>(uid: string, { token }: SignedIn = support) => shop.call<T>(`/v1/customers/${uid}`, { token });
  const viewings = async () => {
    const { body } = await shop.call<{ items: AuditView[] }>('/v1/audit-log?action=customer.viewed', { token: owner.token });
    return body.items.map(({ actor, target }) => [actor.id, target.kind, target.id]);
  };

  it('are listed newest first, a page at a time, with the mail address of their account and nothing sealed', async () => {
    const first = await list('?limit=2');
    const second = await list(`?limit=2&cursor=${first.nextCursor ?? ''}`);
    const seen = [...first.items, ...second.items];

    expect(seen.map(({ uid, account }) => [uid, account?.email])).to.deep.equal(
      customers.map(({ uid, email }) => [uid, email]).toReversed(),
    );
    expect(second).not.to.have.property('nextCursor');
    expect(seen[0]).to.have.keys(['uid', 'account', 'registeredAt', 'addressCount']);
    const odd = await shop.call('/v1/customers?cursor=__no__', { token: support.token });
    expect([odd.status, odd.body.errors?.[0]?.pointer]).to.deep.equal([400, '/query/cursor']);
  });

  it('are found by their mail address, which is in no address of a page', async () => {
    const find = (email: string) =>
      shop.call<CustomerSummary>('/v1/customers/find', { method: 'POST', token: support.token, body: { email } });

    const { email = '', uid } = customers[1] ?? {};
    expect((await find(email)).body.uid).to.equal(uid);
    expect((await find('nobody@shop.example')).status).to.equal(404);
  });

  it('are shown whole, in plain text, and the audit log tells who looked, once an hour', async () => {
    const grace = await customer('hopper');
    const kept = { method: 'POST', token: grace.token, key: 'home', body: { address: home } } as const;
    const { body: saved } = await shop.call<{ id: string }>('/v1/me/addresses', kept);
    const body = { displayName: 'Grace H.', phone: '+49170999888' };
    await shop.call('/v1/me', { method: 'PATCH', token: grace.token, body, headers: { 'if-match': '"2"' } });

    const { body: seen } = await look(grace.uid);
    expect(seen).to.deep.include({ uid: grace.uid, ...body, addressCount: 1, version: 3 });
    expect(seen.account).to.include({ email: grace.email, anonymous: false });
    expect(seen.addresses).to.deep.equal([{ id: saved.id, address: home, defaultShipping: true, defaultBilling: true }]);

    await look(grace.uid);
    await look(grace.uid, owner);
    expect(await viewings()).to.deep.equal([
      [owner.uid, 'customer', grace.uid],
      [support.uid, 'customer', grace.uid],
    ]);
    expect(JSON.stringify((await shop.db.collection('auditLog').get()).docs.map((entry) => entry.data()))).not.to.contain(
      'Grace',
    );
  });

  it('are shown as far as their account goes when they have no profile, and not at all without an account', async () => {
    const guest = await shop.accounts.guest();
    const { body } = await look(guest.uid);
    expect(body).to.deep.include({ uid: guest.uid, addressCount: 0, addresses: [], version: 0 });
    expect(body.account).to.include({ anonymous: true });

    const before = await viewings();
    expect((await look('nobody')).status).to.equal(404);
    expect(await viewings()).to.deep.equal(before);
  });

  it('are shown to who may see them and to nobody else', async () => {
    const finance = await shop.staff(owner, 'finance');
    for (const caller of [finance, ...customers]) {
      expect((await look(customers[0]?.uid ?? '', caller)).status).to.equal(403);
      expect((await shop.call('/v1/customers', { token: caller.token })).status).to.equal(403);
    }
  });
});
