import { expect } from 'chai';
import type { putImportPart } from '../contracts/catalog/import/endpoints.ts';
import type { replaceAddress } from '../contracts/identity/endpoints.ts';
import type { checkout, getOrder, listOrders } from '../contracts/orders/endpoints.ts';
import { fakePlatform, fakeShop, type Reply } from './fake-shop.fixture.ts';
import { createRequest, type Request } from './request.ts';
import { isShopError, type ShopError } from './shop-error.ts';

const address = { fullName: 'Ada', line1: 'Hauptstr. 1', city: 'Berlin', postalCode: '10115', country: 'DE' };
const order = (request: Request) =>
  request<typeof getOrder>({ method: 'GET', path: '/v1/orders/{orderId}', params: { orderId: 'o/1' } });

function answering(reply: (count: number) => Reply, tokens: string[] = []) {
  const shop = fakeShop((_, count) => reply(count));
  const request = createRequest(fakePlatform(shop.fetch), (fresh) => {
    tokens.push(fresh ? 'fresh' : 'kept');
    return Promise.resolve(fresh ? 'fresh' : 'kept');
  });
  return { ...shop, request, tokens };
}

async function failure(work: Promise<unknown>): Promise<ShopError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!isShopError(error)) throw new Error(`It did not fail with a ShopError: ${String(error)}`);
  return error;
}

describe('a request', () => {
  it('fills in the path, sends the ID token, and reads body and version', async () => {
    const { request, seen } = answering(() => ({
      body: { id: 'o1' },
      headers: { etag: 'W/"7-gzip"', 'x-correlation-id': 'c1' },
    }));
    const answer = await order(request);

    expect(seen[0]).to.deep.include({
      method: 'GET',
      url: 'https://shop.test/v1/orders/o%2F1',
      headers: { authorization: 'Bearer kept' },
    });
    expect(answer).to.deep.equal({ status: 200, body: { id: 'o1' }, version: 7, correlationId: 'c1' });
  });

  it('writes queries, without what is undefined', async () => {
    const { request, seen } = answering(() => ({ body: { items: [] } }));
    await request<typeof listOrders>({
      method: 'GET',
      path: '/v1/orders',
      query: { limit: 5, status: 'paid', cursor: undefined },
    });

    expect(seen[0]?.url).to.equal('https://shop.test/v1/orders?limit=5&status=paid');
  });

  it('sends bodies, versions, keys and raw texts with the headers that they need', async () => {
    const { request, seen } = answering(() => ({ body: {} }));
    const call = {
      method: 'PUT',
      path: '/v1/me/addresses/{addressId}',
      params: { addressId: 'a' },
      body: { address },
      ifMatch: 3,
    } as const;
    await request<typeof replaceAddress>(call);
    const raw = { type: 'text/csv', text: 'a,b' } as const;
    await request<typeof putImportPart>({ method: 'PUT', path: '/v1/imports/{id}/parts/{n}', params: { id: 'i', n: 2 }, raw });

    expect(seen[0]?.headers).to.include({ 'if-match': '"3"', 'content-type': 'application/json' });
    expect(seen[0]?.body).to.equal(JSON.stringify({ address }));
    expect(seen[1]).to.include({ url: 'https://shop.test/v1/imports/i/parts/2', body: 'a,b' });
    expect(seen[1]?.headers).to.include({ 'content-type': 'text/csv' });
  });

  it('sends nothing of a sign-in when it is to be anonymous', async () => {
    const { request, seen, tokens } = answering(() => ({ body: {} }));
    await request<typeof getOrder>({ method: 'GET', path: '/v1/orders/{orderId}', params: { orderId: 'o' }, anonymous: true });

    expect(seen[0]?.headers).to.deep.equal({});
    expect(tokens).to.deep.equal([]);
  });

  it('renews an expired ID token once', async () => {
    const expired = { status: 401, body: { code: 'token_expired', detail: 'Expired.' } };
    const renewed = answering((count) => (count === 1 ? expired : { body: {} }));
    await order(renewed.request);
    const never = answering(() => expired);

    expect(renewed.tokens).to.deep.equal(['kept', 'fresh']);
    expect((await failure(order(never.request))).code).to.equal('token_expired');
    expect(never.seen).to.have.length(2);
  });

  it('fails with the shop’s own reason, details, pointers, and when to come back', async () => {
    const errors = [{ pointer: '/body/contact/email', message: 'Invalid e-mail address' }];
    const problem = { code: 'invalid_input', detail: 'No.', details: { a: 1 }, errors };
    const { request } = answering(() => ({
      status: 400,
      body: problem,
      headers: { 'retry-after': '2', 'x-correlation-id': 'c9' },
    }));
    const error = await failure(order(request));

    expect(error).to.deep.include({
      code: 'invalid_input',
      status: 400,
      details: { a: 1 },
      retryAfter: 2,
      correlationId: 'c9',
    });
    expect(error.pointers).to.deep.equal({ '/body/contact/email': 'Invalid e-mail address' });
    expect(error.message).to.equal('No.');
  });

  it('tells no answer from an answer that is not the shop’s', async () => {
    const [silent, page] = [answering(() => new TypeError('fetch failed')), answering(() => ({ status: 502, body: '<html>' }))];

    expect(await failure(order(silent.request))).to.include({ code: 'network', status: 0 });
    expect(await failure(order(page.request))).to.include({ code: 'unexpected', status: 502 });
  });

  it('takes no other method, path or part than the endpoint’s', () => {
    const { request } = answering(() => ({ body: {} }));
    const wrong = () => [
      // @ts-expect-error: the path is another endpoint's.
      request<typeof getOrder>({ method: 'GET', path: '/v1/orders', params: { orderId: 'o' } }),
      // @ts-expect-error: the parameter is missing.
      request<typeof getOrder>({ method: 'GET', path: '/v1/orders/{orderId}' }),
      // @ts-expect-error: a checkout needs its key.
      request<typeof checkout>({
        method: 'POST',
        path: '/v1/checkout',
        body: { seen: { currency: 'EUR', totalMinor: 1 }, contact: { email: 'a@b.c' }, returnUrl: 'https://a.test' },
      }),
    ];
    expect(wrong).to.be.a('function');
  });
});
