import { expect } from 'chai';
import type { MergedGuest } from '../../../contracts/identity/profile.ts';
import type { SignedIn } from '../../support/accounts.ts';
import { freshEmail, type IdentityShop, openIdentity, type Problem } from '../../support/identity/shop.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);

describe('identity: merging a guest', function () {
  this.timeout(60_000);
  let shop: IdentityShop;

  before(async () => {
    shop = await openIdentity(projectId);
  });

  after(() => shop.stop());

  const customer = async (): Promise<SignedIn> => {
    const email = freshEmail('ada');
    await shop.accounts.create({ email });
    return shop.accounts.signIn(email);
  };
  const merge = <T = MergedGuest>({ token }: SignedIn, guestIdToken: string) =>
    shop.call<T>('/v1/me/merge-guest', { method: 'POST', token, body: { guestIdToken } });
  const eventsOf = async (uid: string) => {
    const found = await shop.db.collection(`customers/${uid}/events`).get();
    return found.docs.map((event) => [event.get('type') as string, event.get('data') as unknown]);
  };

  it("says that a guest's things are the customer's now, and ends the guest's account", async () => {
    const [ada, guest] = [await customer(), await shop.accounts.guest()];
    const { status, body } = await merge(ada, guest.token);
    expect(status).to.equal(200);
    expect(body).to.include({ guestUid: guest.uid, customerUid: ada.uid });
    expect(await eventsOf(ada.uid)).to.deep.equal([
      ['customer.registered.v1', { customerUid: ada.uid }],
      ['customer.guest_merged.v1', { guestUid: guest.uid, customerUid: ada.uid }],
    ]);
    expect((await shop.db.doc(`guestMerges/${guest.uid}`).get()).data()).to.deep.equal({
      customerUid: ada.uid,
      at: body.mergedAt,
    });
    expect(await shop.accounts.exists(guest.uid)).to.equal(false);
    expect((await shop.call('/v1/me', { token: guest.token })).status).to.equal(401);
  });

  it('answers a repeat as the first time, though the guest is gone', async () => {
    const [ada, guest] = [await customer(), await shop.accounts.guest()];
    const first = await merge(ada, guest.token);
    const second = await merge(ada, guest.token);
    expect([second.status, second.body]).to.deep.equal([200, first.body]);
    expect(await eventsOf(ada.uid)).to.have.length(2);
  });

  it('happens once when it is asked ten times at once', async () => {
    const [ada, guest] = [await customer(), await shop.accounts.guest()];
    const answers = await Promise.all(Array.from({ length: 10 }, () => merge(ada, guest.token)));
    expect(answers.map(({ status }) => status)).to.deep.equal(Array.from({ length: 10 }, () => 200));
    expect(new Set(answers.map(({ body }) => body.mergedAt)).size).to.equal(1);
    expect((await eventsOf(ada.uid)).filter(([type]) => type === 'customer.guest_merged.v1')).to.have.length(1);
  });

  it('gives a guest to one of two who ask at once, and to no third', async () => {
    const guest = await shop.accounts.guest();
    const people = [await customer(), await customer(), await customer()] as const;
    const answers = await Promise.all(people.slice(0, 2).map((person) => merge<MergedGuest & Problem>(person, guest.token)));
    const late = await merge<Problem>(people[2], guest.token);
    expect(answers.map(({ status }) => status)).to.have.members([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).to.equal('guest_already_merged');
    expect([late.status, late.body.code]).to.deep.equal([409, 'guest_already_merged']);
    const told = await Promise.all(people.map(({ uid }) => eventsOf(uid)));
    expect(told.flat().filter(([type]) => type === 'customer.guest_merged.v1')).to.have.length(1);
  });

  it('gathers several guests of one person', async () => {
    const ada = await customer();
    for (const guest of [await shop.accounts.guest(), await shop.accounts.guest()]) {
      expect((await merge(ada, guest.token)).status).to.equal(200);
    }
    expect(await eventsOf(ada.uid)).to.have.length(3);
  });

  it('takes nothing but the good token of a guest', async () => {
    const [ada, bob, guest] = [await customer(), await customer(), await shop.accounts.guest()];
    const old = Math.floor(Date.now() / 1000) - 7_200;
    const disabled = await shop.accounts.guest();
    await shop.accounts.update(disabled.uid, { disableUser: true });
    const gone = await shop.accounts.guest();
    await shop.accounts.remove(gone.uid);
    const refusals: [string, string, string][] = [
      ['no token', 'nonsense', 'guest_token_invalid'],
      ['no claims', 'e30.e30.', 'guest_token_invalid'],
      ['expired', shop.accounts.forge(guest.uid, { iat: old, auth_time: old, exp: old + 3_600 }), 'guest_token_invalid'],
      ['of another shop', shop.accounts.forge(guest.uid, { aud: 'demo-elsewhere' }), 'guest_token_invalid'],
      ['of a strange uid', shop.accounts.forge('a/b'), 'guest_token_invalid'],
      ['disabled', disabled.token, 'guest_token_invalid'],
      ['gone', gone.token, 'guest_token_invalid'],
      ["somebody's", bob.token, 'not_a_guest'],
      ['their own', ada.token, 'not_a_guest'],
    ];
    for (const [which, token, code] of refusals) expect((await merge<Problem>(ada, token)).body.code, which).to.equal(code);
    const { uid } = await customer();
    const oldToken = shop.accounts.forge(uid);
    expect((await merge<Problem>(ada, oldToken)).body.code, 'an account by now').to.equal('not_a_guest');
    expect(await shop.accounts.exists(uid)).to.equal(true);
    expect((await shop.db.collection('guestMerges').where('customerUid', '==', ada.uid).get()).size).to.equal(0);
  });

  it('is for people with an account', async () => {
    const [guest, other] = [await shop.accounts.guest(), await shop.accounts.guest()];
    expect((await merge<Problem>(guest, other.token)).status).to.equal(403);
  });
});
