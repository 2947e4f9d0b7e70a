import { expect } from 'chai';
import type { Actor } from '../../../contracts/actor.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { ask } from './captured-log.fixture.ts';
import { ADA, CATALOG, GUEST, NOBODY, request, sampleApi } from './sample-api.fixture.ts';

describe('the caller of an API', () => {
  const status = async (actor: Actor, asked: Request): Promise<string> => {
    const response = await ask(sampleApi(actor), asked);
    return response.ok ? String(response.status) : ((await response.json()) as { code: string }).code;
  };
  const buy = (): Request => request('POST', '/v1/orders', { lines: [] }, { 'idempotency-key': 'k' });
  const put = (): Request => request('PUT', '/v1/pots/a', { title: 'Pot', price: 1 }, { 'if-match': '"3"' });

  it('may be nobody where all may come', async () => {
    expect(await status(NOBODY, request('GET', '/v1/pots'))).to.equal('200');
  });

  it('must be signed in where a user is asked for', async () => {
    expect(await status(NOBODY, request('GET', '/v1/pots/a'))).to.equal('unauthenticated');
    expect(await status(GUEST, request('GET', '/v1/pots/a'))).to.equal('200');
  });

  it('must have an account where a customer is asked for', async () => {
    expect(await status(GUEST, buy())).to.equal('forbidden');
    expect(await status(ADA, buy())).to.equal('201');
    expect(await status(CATALOG, buy())).to.equal('201');
  });

  it('must hold the permission by role or by scope', async () => {
    expect(await status(NOBODY, put())).to.equal('unauthenticated');
    expect(await status(ADA, put())).to.equal('forbidden');
    expect(await status(CATALOG, put())).to.equal('200');
    expect(await status({ kind: 'apiKey', id: 'k', scopes: ['catalog.read'] }, put())).to.equal('forbidden');
    expect(await status({ kind: 'apiKey', id: 'k', scopes: ['catalog.write'] }, put())).to.equal('200');
  });

  it('is no person when it is an API key', async () => {
    const key = { kind: 'apiKey', id: 'k', scopes: ['catalog.write'] } as const;
    expect(await status(key, request('GET', '/v1/pots/a'))).to.equal('forbidden');
    expect(await status(key, buy())).to.equal('forbidden');
  });

  it('is refused with a bad credential even where none is needed, but not by a provider endpoint', async () => {
    const authenticate = (): Promise<never> => Promise.reject(new Rejection('token_expired', 'Expired.'));
    const api = sampleApi(NOBODY, { authenticate });
    const response = await ask(api, request('GET', '/v1/pots'));
    expect(response.status).to.equal(401);
    expect(response.headers.get('www-authenticate')).to.equal('Bearer realm="cartwright", error="invalid_token"');
    expect((await ask(api, request('POST', '/v1/hooks/stripe', {}))).status).to.equal(200);
  });

  it('is asked for before the body is read', async () => {
    const body = new ReadableStream({
      pull: () => {
        throw new Error('the body was read');
      },
    });
    const asked = new Request('http://shop.test/v1/orders', { method: 'POST', body, duplex: 'half' });
    expect(await status(NOBODY, asked)).to.equal('unauthenticated');
  });
});
