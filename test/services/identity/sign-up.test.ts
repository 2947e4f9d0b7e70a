import { expect } from 'chai';
import type { Me, Registration } from '../../../contracts/identity/profile.ts';
import { freshEmail, type IdentityShop, openIdentity } from '../../support/identity/shop.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);

function claimsIn(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
}

describe('identity: signing up', function () {
  this.timeout(60_000);
  let shop: IdentityShop;

  before(async () => {
    shop = await openIdentity(projectId);
    // The Functions emulator sets these for the functions it runs: the Auth emulator signs nothing.
    const env = {
      FUNCTIONS_EMULATOR: 'true',
      FIREBASE_DEBUG_MODE: 'true',
      FIREBASE_DEBUG_FEATURES: '{"skipTokenVerification":true}',
    };
    await shop.accounts.beforeCreate((await shop.serve('identityBeforeCreate', 'http', env)).url);
  });

  after(() => shop.stop());

  it('makes a customer from the first token on', async () => {
    const { uid, token } = await shop.accounts.google(freshEmail('ada'));
    expect(claimsIn(token)).to.include({ sub: uid, role: 'customer' });
    expect(await shop.accounts.claims(uid)).to.deep.equal({ role: 'customer' });
    const { status, body } = await shop.call<Me>('/v1/me', { token });
    expect(status).to.equal(200);
    expect(body).to.include({ uid, role: 'customer', emailVerified: true, version: 1 });
  });

  it('registers a customer once, however many ask at once', async () => {
    const { uid, token } = await shop.accounts.google(freshEmail('ada'));
    const answers = await Promise.all(Array.from({ length: 10 }, () => shop.call<Me>('/v1/me', { token })));
    expect(answers.map(({ status }) => status)).to.deep.equal(Array.from({ length: 10 }, () => 200));
    const events = await shop.db.collection(`customers/${uid}/events`).get();
    expect(events.docs.map((event) => event.get('type') as string)).to.deep.equal(['customer.registered.v1']);
  });

  it('leaves a guest a guest, who has no profile', async () => {
    const guest = await shop.accounts.guest();
    const { status, body } = await shop.call('/v1/me', { token: guest.token });
    expect([status, body.code]).to.deep.equal([403, 'forbidden']);
    expect((await shop.db.doc(`customers/${guest.uid}`).get()).exists).to.equal(false);
  });

  it('keeps the uid of a guest who gets an account, and makes them a customer in code', async () => {
    const guest = await shop.accounts.guest();
    const email = freshEmail('grace');
    await shop.accounts.link(guest, email);
    const linked = await shop.accounts.signIn(email);
    expect(linked.uid).to.equal(guest.uid);
    expect(claimsIn(linked.token)).not.to.have.property('role');

    const first = await shop.call<Registration>('/v1/me', { method: 'POST', token: linked.token });
    expect(first.status).to.equal(200);
    expect(first.body).to.include({ uid: guest.uid, role: 'customer', refreshToken: true });
    expect(claimsIn((await shop.accounts.signIn(email)).token)).to.include({ role: 'customer' });
    const second = await shop.call<Registration>('/v1/me', { method: 'POST', token: linked.token });
    expect(second.body).to.deep.equal({ ...first.body, refreshToken: false });
  });
  const refusal = async (token: string): Promise<[number, string]> => {
    const { status, body } = await shop.call('/v1/me', { token });
    return [status, body.code];
  };

  it('refuses a token that is none, is of another shop, or has expired', async () => {
    const uid = await shop.accounts.create({ email: freshEmail('ada') });
    const of = (claims: Record<string, unknown>) =>
      shop.accounts.forge(uid, { firebase: { sign_in_provider: 'password' }, ...claims });
    const hourAgo = Math.floor(Date.now() / 1000) - 3_700;
    expect(await refusal('nonsense')).to.deep.equal([401, 'unauthenticated']);
    expect(await refusal(of({ aud: 'demo-elsewhere' }))).to.deep.equal([401, 'unauthenticated']);
    expect(await refusal(of({ iat: hourAgo, auth_time: hourAgo, exp: hourAgo + 3_600 }))).to.deep.equal([401, 'token_expired']);
    expect((await shop.call('/v1/me')).status).to.equal(401);
  });

  it('refuses a token from the moment that its account is disabled or gone', async () => {
    const email = freshEmail('ada');
    const { uid, token } = await shop.accounts.google(email);
    expect((await shop.call('/v1/me', { token })).status).to.equal(200);
    await shop.accounts.update(uid, { disableUser: true });
    expect(await refusal(token)).to.deep.equal([401, 'account_disabled']);
    await shop.accounts.remove(uid);
    expect(await refusal(token)).to.deep.equal([401, 'unauthenticated']);
  });

  it('refuses a token whose sign-in is revoked', async () => {
    const { uid, token } = await shop.accounts.google(freshEmail('ada'));
    await shop.accounts.update(uid, { validSince: String(Math.floor(Date.now() / 1000) + 1) });
    expect(await refusal(token)).to.deep.equal([401, 'token_revoked']);
  });
});
