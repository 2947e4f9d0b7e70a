import { expect } from 'chai';
import type { User } from 'firebase/auth';
import { fakePlatform, fakeShop, memory, type Reply } from '../fake-shop.fixture.ts';
import { createRequest } from '../request.ts';
import { guestMergeBy } from './guest-merge.ts';

const guest = { getIdToken: () => Promise.resolve('guest-token') } as User;

function visit(storage: ReturnType<typeof memory>, reply: (count: number) => Reply) {
  const shop = fakeShop((_, count) => reply(count));
  const request = createRequest(fakePlatform(shop.fetch, storage), () => Promise.resolve('customer-token'));
  return { merge: guestMergeBy(request, storage, () => Promise.resolve()), shop };
}

describe('the merge of a guest', () => {
  it('shows the guest’s token as the customer, and forgets it when that was answered', async () => {
    const storage = memory();
    const { merge, shop } = visit(storage, (count) => (count === 1 ? new TypeError('fetch failed') : { body: {} }));
    await merge.prepare(guest);
    await merge.finish();

    expect(shop.seen).to.have.length(2);
    expect(shop.seen[1]).to.include({ url: 'https://shop.test/v1/me/merge-guest', body: '{"guestIdToken":"guest-token"}' });
    expect(shop.seen[1]?.headers).to.include({ authorization: 'Bearer customer-token' });
    expect(storage.kept.size).to.equal(0);
  });

  it('is made up for at the next visit when the shop could not be reached', async () => {
    const storage = memory();
    const first = visit(storage, () => new TypeError('fetch failed'));
    await first.merge.prepare(guest);
    await first.merge.finish();
    const second = visit(storage, () => ({ body: {} }));
    await second.merge.finish();

    expect(second.shop.seen).to.have.length(1);
    expect(storage.kept.size).to.equal(0);
  });

  it('ends with a no as well, since the guest was merged before or is gone', async () => {
    const storage = memory();
    const { merge, shop } = visit(storage, () => ({ status: 409, body: { code: 'guest_already_merged', detail: 'No.' } }));
    await merge.prepare(guest);
    await merge.finish();
    await merge.finish();

    expect(shop.seen).to.have.length(1);
  });
});
