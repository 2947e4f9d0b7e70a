import { expect } from 'chai';
import type { User } from 'firebase/auth';
import { LOADING } from '../cart/cart-state.ts';
import { fakePlatform, fakeShop, memory, type Reply } from '../fake-shop.fixture.ts';
import { createRequest } from '../request.ts';
import { isShopError } from '../shop-error.ts';
import { QuoteChangedError } from './checkout.ts';
import { createCheckout } from './create-checkout.ts';

const seen = { currency: 'EUR', totalMinor: 100 };
const placing = { seen, contact: { email: 'ada@example.com' }, returnUrl: 'https://shop.test/order' };
const placed = {
  orderId: 'o1',
  number: 'CW-1',
  status: 'pending',
  totalMinor: 100,
  currency: 'EUR',
  payment: { id: 'p', payUrl: 'u' },
};
const lost = () => new TypeError('fetch failed');

/** A visit of one shopper: what is kept stays, the rest begins anew. */
function visit(storage: ReturnType<typeof memory>, reply: (count: number) => Reply, uid = 'ada') {
  const shop = fakeShop((_, count) => reply(count));
  const platform = fakePlatform(shop.fetch, storage);
  const user = { uid } as User;
  const checkout = createCheckout({
    // Ids of another visit are other ids.
    platform: { ...platform, newId: () => crypto.randomUUID() },
    session: { find: () => Promise.resolve(user), ensure: () => Promise.resolve(user) },
    request: createRequest(platform, () => Promise.resolve('token')),
    cart: { current: LOADING },
    settled: () => Promise.resolve(),
    wait: () => Promise.resolve(),
  });
  const keys = () => shop.seen.map(({ headers }) => headers['idempotency-key']);
  return { checkout, keys, shop };
}

const codeOf = (error: unknown): unknown => (isShopError(error) ? error.code : error);

describe('a checkout', () => {
  it('repeats a request that was lost with the same key, and ends with its answer', async () => {
    const storage = memory();
    const { checkout, keys } = visit(storage, (count) => (count < 4 ? lost() : { status: 201, body: placed }));

    expect(await checkout.place(placing)).to.deep.equal(placed);
    expect(keys()).to.have.length(4);
    expect(new Set(keys()).size).to.equal(1);
    expect(storage.kept.size).to.equal(0);
  });

  it('keeps its key over a reload, until it is answered', async () => {
    const storage = memory();
    const first = visit(storage, lost);
    expect(await first.checkout.place(placing).catch(codeOf)).to.equal('network');
    const second = visit(storage, () => ({ status: 201, body: placed }));
    expect(await second.checkout.resume()).to.deep.equal(placed);
    const third = visit(storage, () => ({ status: 201, body: placed }));

    expect(second.keys()).to.deep.equal([first.keys()[0]]);
    expect(await third.checkout.resume()).to.equal(undefined);
    await third.checkout.place(placing);
    expect(third.keys()[0]).to.not.equal(first.keys()[0]);
  });

  it('takes the same input again for the same checkout, and another input for another one', async () => {
    const storage = memory();
    const first = visit(storage, lost);
    await first.checkout.place(placing).catch(codeOf);
    const same = visit(storage, lost);
    await same.checkout.place(placing).catch(codeOf);
    const other = visit(storage, lost);
    await other.checkout.place({ ...placing, contact: { email: 'bea@example.com' } }).catch(codeOf);

    expect(same.keys()[0]).to.equal(first.keys()[0]);
    expect(other.keys()[0]).to.not.equal(first.keys()[0]);
  });

  it('asks for nobody else’s checkout', async () => {
    const storage = memory();
    await visit(storage, lost).checkout.place(placing).catch(codeOf);
    const bruno = visit(storage, () => ({ status: 201, body: placed }), 'bruno');

    expect(await bruno.checkout.resume()).to.equal(undefined);
    expect(bruno.keys()).to.deep.equal([]);
  });

  it('makes a new key after a no, with the new quote and what changed', async () => {
    const storage = memory();
    const changes = [{ code: 'total_changed', seenMinor: 100, nowMinor: 120 }];
    const no = {
      status: 409,
      body: { code: 'quote_changed', detail: 'Other.', details: { changes, quote: { totalMinor: 120 } } },
    };
    const { checkout, keys } = visit(storage, (count) => (count === 1 ? no : { status: 201, body: placed }));

    const refused: unknown = await checkout.place(placing).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(QuoteChangedError);
    expect(refused).to.deep.include({ code: 'quote_changed', status: 409, changes, quote: { totalMinor: 120 } });
    await checkout.place(placing);
    expect(new Set(keys()).size).to.equal(2);
  });

  it('keeps its key when the answer says nothing of the order', async () => {
    const storage = memory();
    const { checkout, keys } = visit(storage, (count) => {
      const [status, code] = [
        [503, 'contention'],
        [401, 'token_revoked'],
        [500, 'internal'],
      ][count - 1] ?? [201, ''];
      return status === 201 ? { status, body: placed } : { status: Number(status), body: { code, detail: 'No.' } };
    });

    expect(await checkout.place(placing).catch(codeOf)).to.equal('token_revoked');
    expect(await checkout.place(placing).catch(codeOf)).to.equal('internal');
    expect(await checkout.place(placing)).to.deep.equal(placed);
    expect(new Set(keys()).size).to.equal(1);
  });

  it('asks again where to pay while the provider has not said', async () => {
    const unpayable = { ...placed, payment: { id: 'p' } };
    const { checkout, keys } = visit(memory(), (count) => ({ status: 201, body: count === 1 ? unpayable : placed }));

    expect(await checkout.place(placing)).to.deep.equal(placed);
    expect(keys()).to.have.length(2);
  });
});
