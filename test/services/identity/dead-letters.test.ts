import { expect } from 'chai';
import type { DeadLetterView } from '../../../contracts/kit/dead-letter.ts';
import type { SignedIn } from '../../support/accounts.ts';
import { type IdentityShop, openIdentity } from '../../support/identity/shop.ts';
import { parked } from '../../support/identity/parked.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);
type Page = { readonly items: DeadLetterView[]; readonly nextCursor?: string };

function letter(n: number, consumer: string, status: 'parked' | 'replayed'): DeadLetterView {
  const one = parked(n, consumer);
  return { id: `${consumer}:${one.event.id}`, ...one, ...(status === 'replayed' ? { status, replayedAt: one.at } : {}) };
}

const LETTERS = [
  letter(5, 'orders.on-payments', 'parked'),
  letter(4, 'catalog.on-inventory', 'parked'),
  letter(3, 'orders.on-payments', 'replayed'),
  letter(2, 'orders.on-payments', 'parked'),
  letter(1, 'catalog.on-inventory', 'replayed'),
];

describe('identity: dead letters as staff see them', function () {
  this.timeout(60_000);
  let shop: IdentityShop;
  let owner: SignedIn;
  let manager: SignedIn;

  before(async () => {
    shop = await openIdentity(projectId);
    owner = await shop.owner();
    manager = await shop.staff(owner, 'manager');
    for (const { id, ...data } of LETTERS) await shop.db.doc(`deadLetters/${id}`).set(data);
  });

  after(() => shop.stop());

  const list = async (query: string) => (await shop.call<Page>(`/v1/dead-letters${query}`, { token: manager.token })).body;

  it('are listed newest first, by whether they wait and by whose they are', async () => {
    const only = async (query: string, keep: (one: DeadLetterView) => boolean) =>
      expect((await list(query)).items, query).to.deep.equal(LETTERS.filter(keep));
    await only('', () => true);
    await only('?status=parked', ({ status }) => status === 'parked');
    await only('?consumer=orders.on-payments', ({ consumer }) => consumer === 'orders.on-payments');
    await only(
      '?status=replayed&consumer=catalog.on-inventory',
      ({ status, consumer }) => status === 'replayed' && consumer === 'catalog.on-inventory',
    );
  });

  it('come a page at a time, each once', async () => {
    const first = await list('?limit=3');
    const second = await list(`?limit=3&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items, ...second.items]).to.deep.equal(LETTERS);
    expect(second).not.to.have.property('nextCursor');
    expect((await shop.call('/v1/dead-letters?cursor=x', { token: manager.token })).status).to.equal(400);
  });

  it('are no matter of an id that is none, nor of who may not see or replay them', async () => {
    const at = (id: string) => `/v1/dead-letters/${encodeURIComponent(id)}`;
    const token = manager.token;
    expect((await shop.call(at('orders.on-payments:nothing'), { token })).body.code).to.equal('not_found');
    expect((await shop.call(`${at('nothing')}/replay`, { method: 'POST', token })).body.code).to.equal('not_found');

    const support = await shop.staff(owner, 'support');
    for (const [path, method] of [
      ['/v1/dead-letters', 'GET'],
      [at(LETTERS[0]?.id ?? ''), 'GET'],
      [`${at(LETTERS[0]?.id ?? '')}/replay`, 'POST'],
    ] as const)
      expect((await shop.call(path, { method, token: support.token })).status, path).to.equal(403);
  });
});
