import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import type { NewApiKey } from '../../../contracts/identity/api-key.ts';
import { freshEmail, type IdentityShop, openIdentity } from '../../support/identity/shop.ts';
import { projectIdOf } from '../../support/project-id.ts';

describe('a credential', function () {
  this.timeout(60_000);
  const projectId = projectIdOf(import.meta.url);
  let shop: IdentityShop;

  before(async () => {
    shop = await openIdentity(projectId);
  });

  after(() => shop.stop());

  async function someone(): Promise<{ uid: string; token: string }> {
    const email = freshEmail('someone');
    await shop.accounts.create({ email });
    return shop.accounts.signIn(email);
  }

  async function codeFor(token: string): Promise<[number, string | undefined]> {
    const { status, body } = await shop.call('/v1/me', { token });
    return [status, status < 400 ? undefined : body.code];
  }

  it('of Firebase Auth opens what is for customers', async () => {
    expect(await codeFor((await someone()).token)).to.deep.equal([200, undefined]);
  });

  it('is refused once it was revoked', async () => {
    const { uid, token } = await someone();
    await setTimeout(1_100);
    await shop.accounts.update(uid, { validSince: String(Math.floor(Date.now() / 1000)) });
    expect(await codeFor(token)).to.deep.equal([401, 'token_revoked']);
  });

  it('is refused once its account was disabled, and once it was deleted', async () => {
    const { uid, token } = await someone();
    await shop.accounts.update(uid, { disableUser: true });
    expect(await codeFor(token)).to.deep.equal([401, 'account_disabled']);
    await shop.accounts.remove(uid);
    expect(await codeFor(token)).to.deep.equal([401, 'unauthenticated']);
  });

  it('is refused after its hour', async () => {
    const { uid } = await someone();
    const now = Math.floor(Date.now() / 1000);
    const token = shop.accounts.forge(uid, { iat: now - 7_200, auth_time: now - 7_200, exp: now - 3_600 });
    expect(await codeFor(token)).to.deep.equal([401, 'token_expired']);
  });

  it('of another project, or with odd contents, is refused and never a defect', async () => {
    const { uid } = await someone();
    const odd = [
      { aud: 'demo-other', iss: 'https://securetoken.google.com/demo-other' },
      { aud: null },
      { sub: '' },
      { sub: 'x'.repeat(200) },
      { sub: '__name__' },
      { firebase: null },
      { firebase: { sign_in_provider: 7 } },
      { exp: 'soon' },
    ];
    for (const claims of odd) {
      expect(await codeFor(shop.accounts.forge(uid, claims)), JSON.stringify(claims)).to.deep.equal([401, 'unauthenticated']);
    }
    for (const token of ['x', 'a.b.c', 'bnVsbA.bnVsbA.', 'e30.e30.']) {
      expect(await codeFor(token), token).to.deep.equal([401, 'unauthenticated']);
    }
  });

  it('costs a read when it is an API key that this instance has not seen in half a minute', async () => {
    const owner = await shop.owner();
    const ask = { method: 'POST', token: owner.token, key: 'once', body: { name: 'Cost', scopes: ['staff.read'] } } as const;
    const { body } = await shop.call<NewApiKey>('/v1/api-keys', ask);
    const costs: (string | null)[] = [];
    for (let time = 0; time < 3; time += 1) {
      const { headers } = await shop.call('/v1/staff/nobody', { method: 'PUT', headers: { 'x-api-key': body.key } });
      costs.push(headers.get('cartwright-cost'));
    }
    expect(costs).to.deep.equal(['reads=1;writes=1;deletes=0', 'reads=0;writes=0;deletes=0', 'reads=0;writes=0;deletes=0']);
  });
});
