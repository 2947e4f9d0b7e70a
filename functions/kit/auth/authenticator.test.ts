import { expect } from 'chai';
import type { Actor } from '../../../contracts/actor.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { type AuthenticatePorts, authenticator } from './authenticator.ts';
import { type AppCheckClient, appCheckVerifier } from './app-check-firebase.ts';

/** A token as Firebase shapes one; its signature is the port's affair. */
function tokenOf(payload: unknown, header: unknown = { alg: 'RS256' }): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(payload)}.signature`;
}

const TOKEN = tokenOf({ sub: 'ada' });
const KEY = 'cw_test_id_secret';
const CLAIMS = { uid: 'ada', email: 'ada@example.org', email_verified: true, firebase: { sign_in_provider: 'password' } };

function callWith(headers: Record<string, string>, ports: Partial<AuthenticatePorts> = {}): Promise<Actor> {
  return authenticator({
    verifyIdToken: () => Promise.resolve(CLAIMS),
    verifyApiKey: (text) => Promise.resolve({ kind: 'apiKey', id: text, scopes: [] }),
    ...ports,
  })(new Request('http://shop.test/', { headers }));
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'welcome',
    (error: unknown) => (error instanceof Rejection ? error.code : String(error)),
  );
}

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const claiming = (claims: Record<string, unknown>): Promise<Actor> =>
  callWith(bearer(TOKEN), { verifyIdToken: () => Promise.resolve({ ...CLAIMS, ...claims }) });

describe('authentication', () => {
  it('knows nobody without a credential', async () => {
    expect(await callWith({})).to.deep.equal({ kind: 'anonymous', id: 'anonymous' });
  });

  it('knows a person by an ID token', async () => {
    expect(await callWith(bearer(TOKEN))).to.deep.equal({
      kind: 'user',
      id: 'ada',
      role: 'customer',
      email: 'ada@example.org',
      emailVerified: true,
      anonymous: false,
    });
    expect(await callWith({ authorization: `bearer   ${TOKEN} ` })).to.include({ id: 'ada' });
  });

  it('knows a machine by an API key in either header', async () => {
    expect(await callWith(bearer(KEY))).to.deep.equal({ kind: 'apiKey', id: KEY, scopes: [] });
    expect(await callWith({ 'x-api-key': KEY })).to.deep.equal({ kind: 'apiKey', id: KEY, scopes: [] });
  });

  it('takes no two credentials, and none of another scheme', async () => {
    expect(await codeOf(callWith({ ...bearer(TOKEN), 'x-api-key': KEY }))).to.equal('unauthenticated');
    for (const authorization of ['Basic YTpi', TOKEN, 'Bearer', 'Bearer ', `Bearer ${TOKEN} x`, 'Bearer ü']) {
      expect(await codeOf(callWith({ authorization })), authorization).to.equal('unauthenticated');
    }
  });

  it('has a code for each reason why a token is no good', async () => {
    const refusing = (code: string): Promise<string> =>
      codeOf(callWith(bearer(TOKEN), { verifyIdToken: () => Promise.reject(Object.assign(new Error('no'), { code })) }));
    expect(await refusing('auth/id-token-expired')).to.equal('token_expired');
    expect(await refusing('auth/id-token-revoked')).to.equal('token_revoked');
    expect(await refusing('auth/user-disabled')).to.equal('account_disabled');
    expect(await refusing('auth/user-not-found')).to.equal('unauthenticated');
    expect(await refusing('auth/argument-error')).to.equal('unauthenticated');
    expect(await refusing('auth/internal-error'), 'an outage is no answer to who calls').to.equal('Error: no');
  });

  it('does not trouble Firebase with what is no token', async () => {
    const verifyIdToken = (): Promise<never> => Promise.reject(new TypeError('reading "aud" of null'));
    const parts = TOKEN.split('.');
    const odd = [
      'x',
      'a.b',
      'a.b.c',
      `${TOKEN}.x`,
      tokenOf(null),
      tokenOf('text'),
      tokenOf({ sub: 1 }),
      tokenOf([]),
      tokenOf({ sub: 'a' }, null),
      `.${parts[1]}.`,
    ];
    for (const token of odd) expect(await codeOf(callWith(bearer(token), { verifyIdToken })), token).to.equal('unauthenticated');
  });

  it('refuses a token without the claims of a sign-in', async () => {
    expect(await codeOf(claiming({ firebase: undefined }))).to.equal('unauthenticated');
    expect(await codeOf(claiming({ uid: 7 }))).to.equal('unauthenticated');
  });
});

describe('the role of a person', () => {
  const roleOf = async (claims: Record<string, unknown>): Promise<unknown> => {
    const actor = await claiming(claims);
    return actor.kind === 'user' ? actor.role : undefined;
  };

  it('is the one that the token claims', async () => {
    for (const role of ['customer', 'owner', 'manager', 'catalog', 'fulfilment', 'support', 'finance']) {
      expect(await roleOf({ role })).to.equal(role);
    }
  });

  it('is no more than a customer when the claim is missing or unknown', async () => {
    for (const role of [undefined, 'admin', 'Owner', 'guest', '', 7, ['owner'], { role: 'owner' }]) {
      expect(await roleOf({ role }), JSON.stringify(role)).to.equal('customer');
    }
  });

  it('is guest after an anonymous sign-in, whatever is claimed', async () => {
    const anonymous = { firebase: { sign_in_provider: 'anonymous' }, role: 'owner' };
    expect(await claiming(anonymous)).to.include({ role: 'guest', anonymous: true });
  });

  it('goes with an address that counts as verified only when the token says so', async () => {
    expect(await claiming({ email_verified: undefined })).to.include({ emailVerified: false });
    expect(await claiming({ email: undefined })).not.to.have.property('email');
  });
});

describe('App Check', () => {
  const app = (answer: () => Promise<{ alreadyConsumed?: boolean }>) => ({ verifyAppCheck: answer });
  const fresh = app(() => Promise.resolve({ alreadyConsumed: false }));
  const token = { 'x-firebase-appcheck': 'token' };

  it('is asked of people and of nobody once it is on', async () => {
    expect(await codeOf(callWith({}, fresh))).to.equal('app_check_failed');
    expect(await codeOf(callWith(bearer(TOKEN), fresh))).to.equal('app_check_failed');
    expect(await codeOf(callWith(token, fresh))).to.equal('welcome');
    expect(await codeOf(callWith({ ...token, ...bearer(TOKEN) }, fresh))).to.equal('welcome');
  });

  it('is not asked of API keys', async () => {
    expect(await codeOf(callWith({ 'x-api-key': KEY }, fresh))).to.equal('welcome');
  });

  it('takes no token that is invalid or was used before', async () => {
    expect(
      await codeOf(
        callWith(
          token,
          app(() => Promise.reject(new Error('bad'))),
        ),
      ),
    ).to.equal('app_check_failed');
    expect(
      await codeOf(
        callWith(
          token,
          app(() => Promise.resolve({ alreadyConsumed: true })),
        ),
      ),
    ).to.equal('app_check_failed');
    expect(
      await codeOf(
        callWith(
          token,
          app(() => Promise.resolve({})),
        ),
      ),
    ).to.equal('welcome');
  });

  it('is off, on, or once a token, by a parameter that is read strictly', () => {
    for (const off of ['off', '']) expect(appCheckVerifier(off)).to.equal(undefined);
    expect(appCheckVerifier('verify')).to.be.a('function');
    expect(appCheckVerifier('consume')).to.be.a('function');
    expect(() => appCheckVerifier('on')).to.throw('APP_CHECK');
  });

  it('goes by what the App Check service says: it marks a token used when asked to, and never refuses a used one itself', async () => {
    const used = new Set<string>();
    const service = {
      verifyToken: (given: string, { consume = false } = {}) => {
        if (given !== 'token') return Promise.reject(new Error('app-check/invalid-argument'));
        const answer = consume ? { alreadyConsumed: used.has(given) } : {};
        if (consume) used.add(given);
        return Promise.resolve({ appId: 'web', ...answer });
      },
    } as unknown as AppCheckClient;
    const asking = async (mode: string, headers: Record<string, string> = token): Promise<string> => {
      const verifyAppCheck = appCheckVerifier(mode, () => Promise.resolve(service));
      return codeOf(callWith(headers, verifyAppCheck ? { verifyAppCheck } : {}));
    };
    expect([await asking('verify'), await asking('verify')]).to.deep.equal(['welcome', 'welcome']);
    expect([await asking('consume'), await asking('consume')]).to.deep.equal(['welcome', 'app_check_failed']);
    expect(await asking('verify', { 'x-firebase-appcheck': 'forged' })).to.equal('app_check_failed');
    expect(await asking('off', {})).to.equal('welcome');
  });
});
