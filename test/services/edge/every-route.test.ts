import { expect } from 'chai';
import * as fc from 'fast-check';
import type { EndpointBase } from '../../../contracts/endpoint.ts';
import { loadContracts } from '../../support/contracts.ts';
import { arbitraryOf } from '../../support/fuzz/arbitrary-of.ts';
import { mutated } from '../../support/fuzz/mutate.ts';
import { functionBehind } from '../../support/platform/hosting.ts';
import { startSelling, type Selling } from '../../support/shop/selling.ts';
import { newShopper, type Shopper } from '../../support/shop/shopper.ts';
import { putGoods } from '../../support/shop/goods.ts';

const SERVICES = ['identity', 'catalog', 'inventory', 'orders', 'payments'];
const RUNS = 60;
const { endpoints } = await loadContracts();

describe('every route', () => {
  let shop: Selling;
  let owner: Shopper;
  let stranger: Shopper;

  before(async function () {
    this.timeout(90_000);
    shop = await startSelling(
      'demo-every-route',
      Object.fromEntries(SERVICES.map((service) => [service, { http: [`${service}Api`] }])),
    );
    [owner, stranger] = [await newShopper(shop.projectId, 'owner'), await newShopper(shop.projectId)];
    await putGoods(shop.db, [{ sku: 'A', units: 10 }]);
  });
  after(() => shop.stop());

  for (const { endpoint } of endpoints) {
    const name = `${endpoint.method} ${endpoint.path}`;

    it(`${name} answers anything at all without a defect`, async function () {
      this.timeout(120_000);
      await fc.assert(
        fc.asyncProperty(requestOf(endpoint), async (request) => {
          // Hosting's patterns take no name with a dot in front: it answers such a path itself.
          fc.pre(functionBehind(new URL(addressOf(shop.platform.hosting, endpoint, request)).pathname) !== undefined);
          const answer = await send(shop.platform.hosting, endpoint, request, owner.token);
          const text = await answer.text();
          expect(answer.status === 503 || answer.status < 500, `${answer.status} ${text}\n${JSON.stringify(request)}`).to.equal(
            true,
          );
          if (answer.status >= 400) {
            expect(answer.headers.get('content-type')).to.match(/^application\/problem\+json/);
            expect(JSON.parse(text)).to.include.keys('type', 'title', 'status', 'code', 'correlationId');
          }
        }),
        { numRuns: RUNS },
      );
    });

    if (endpoint.access === 'public' || endpoint.access === 'provider') continue;
    it(`${name} is closed to nobody and to a forged token${staffOnly(endpoint) ? ', and to a shopper' : ''}`, async () => {
      const request = { params: {}, query: {}, body: {}, ifMatch: '"1"', key: 'k' };
      expect((await send(shop.platform.hosting, endpoint, request)).status).to.equal(401);
      expect((await send(shop.platform.hosting, endpoint, request, `${owner.token}x.y`)).status).to.equal(401);
      expect((await send(shop.platform.hosting, endpoint, request, 'cw_test_nosuchkey_nosuchsecret')).status).to.equal(401);
      if (staffOnly(endpoint))
        expect((await send(shop.platform.hosting, endpoint, request, stranger.token)).status).to.equal(403);
    });
  }
});

interface Request {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly ifMatch: string;
  readonly key: string;
}

function staffOnly({ access }: EndpointBase): boolean {
  return access !== 'user' && access !== 'customer' && !access.startsWith('own:');
}

function requestOf(endpoint: EndpointBase): fc.Arbitrary<Request> {
  const part = (schema: EndpointBase['body']) => (schema ? mutated(arbitraryOf(schema)) : fc.constant({}));
  return fc.record({
    params: endpoint.params ? arbitraryOf(endpoint.params) : fc.constant({}),
    // A query is names and values; anything else could not be sent.
    query: part(endpoint.query).map((query) => (typeof query === 'object' ? query : {})),
    body: endpoint.rawBody ? fc.string({ unit: 'binary' }) : part(endpoint.body),
    ifMatch: fc.oneof(
      { arbitrary: fc.constant('"1"'), weight: 4 },
      { arbitrary: fc.constantFrom('*', '1', '"x"', ''), weight: 1 },
    ),
    key: fc.oneof({ arbitrary: fc.uuid(), weight: 4 }, { arbitrary: fc.constantFrom('', ' ', 'k'.repeat(300)), weight: 1 }),
  });
}

async function send(base: string, endpoint: EndpointBase, request: Request, token?: string): Promise<Response> {
  const raw = endpoint.rawBody !== undefined || endpoint.access === 'provider';
  const hasBody = endpoint.method !== 'GET' && (endpoint.body !== undefined || raw);
  const text = raw && typeof request.body === 'string' ? request.body : JSON.stringify(request.body);
  const headers = new Headers({ 'if-match': request.ifMatch, 'idempotency-key': request.key });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (hasBody) headers.set('content-type', endpoint.rawBody?.[0] ?? 'application/json');
  return fetch(addressOf(base, endpoint, request), { method: endpoint.method, headers, ...(hasBody ? { body: text } : {}) });
}

function addressOf(base: string, endpoint: EndpointBase, { params, query }: Request): string {
  const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed();
  const given = new Map(Object.entries(params ?? {}));
  const path = endpoint.path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => encodeURIComponent(textOf(given.get(name) ?? 'x')) || 'x',
  );
  const search = new URLSearchParams(Object.entries(query ?? {}).map(([name, value]): [string, string] => [name, textOf(value)]));
  return `${base}${path}?${search.toString()}`;
}
