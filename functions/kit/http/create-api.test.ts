import { expect } from 'chai';
import * as z from 'zod/mini';
import { endpoint } from '../../../contracts/endpoint.ts';
import { currentContext } from '../context.ts';
import { ask, capturedLog } from './captured-log.fixture.ts';
import { type Handler, route } from './route.ts';
import { ADA, NOBODY, request, sampleApi } from './sample-api.fixture.ts';

type Problem = { code: string; status: number; correlationId: string; errors?: { pointer: string; message: string }[] };

async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).to.equal('application/problem+json');
  return (await response.json()) as Problem;
}

const probe = endpoint({ method: 'GET', path: '/v1/probe', summary: 'Probe', access: 'public', rejections: [] });

function apiOf(handler: Handler<typeof probe>, demo = false): (request: Request) => Promise<Response> {
  return sampleApi(NOBODY, { routes: [route(probe, handler)], demo });
}

describe('an API', () => {
  it('answers with the endpoint status, the body and the headers of the handler', async () => {
    const body = { lines: [{ sku: 'A-1', quantity: 2 }] };
    const response = await ask(sampleApi(ADA), request('POST', '/v1/orders', body, { 'idempotency-key': 'k-1' }));
    expect(response.status).to.equal(201);
    expect(response.headers.get('location')).to.equal('/v1/orders/1');
    expect(await response.json()).to.deep.equal({ key: 'k-1', lines: 1 });
  });

  it('answers 204 and nothing when the handler has nothing to say', async () => {
    const response = await ask(sampleApi(ADA), request('DELETE', '/v1/orders'));
    expect(response.status).to.equal(204);
    expect(await response.text()).to.equal('');
  });

  it('answers an accepted request without a body with the status of the endpoint', async () => {
    const accepting = endpoint({ ...probe, status: 202 });
    const api = sampleApi(NOBODY, { routes: [route(accepting, () => Promise.resolve({}))] });
    expect((await ask(api, request('GET', '/v1/probe'))).status).to.equal(202);
  });

  it('prefers a word to a parameter, in whatever order the routes were given', async () => {
    const response = await ask(sampleApi(NOBODY), request('GET', '/v1/pots/popular'));
    expect(await response.json()).to.deep.equal({ id: 'popular', title: 'Big pot' });
  });

  it('says 404 for an address it does not know, a trailing slash included', async () => {
    for (const path of ['/', '/v1/nothing', '/v1/pots/', '/v1/pots/a/b', '/V1/pots']) {
      const response = await ask(sampleApi(ADA), request('GET', path));
      expect(response.status, path).to.equal(404);
      expect((await problemOf(response)).code).to.equal('route_not_found');
    }
  });

  it('says 405 with Allow for an address it knows by another method', async () => {
    const response = await ask(sampleApi(ADA), request('PATCH', '/v1/pots/a'));
    expect(response.status).to.equal(405);
    expect(response.headers.get('allow')).to.equal('GET, PUT, HEAD, OPTIONS');
    expect((await problemOf(response)).code).to.equal('method_not_allowed');
  });

  it('answers HEAD as GET, without the body', async () => {
    const response = await ask(sampleApi(ADA), request('HEAD', '/v1/pots/a'));
    expect(response.status).to.equal(200);
    expect(response.headers.get('etag')).to.equal('"3"');
    expect(await response.text()).to.equal('');
  });

  it('tells a program what a refusal is about', async () => {
    const response = await ask(sampleApi(ADA), request('GET', '/v1/pots/gone', undefined, { 'x-correlation-id': 'my-call-7' }));
    expect(response.status).to.equal(404);
    expect(await problemOf(response)).to.deep.equal({
      type: 'urn:cartwright:error:not_found',
      title: 'There is no such thing, or the caller may not know of it.',
      status: 404,
      detail: 'No such pot.',
      instance: 'urn:cartwright:request:my-call-7',
      code: 'not_found',
      correlationId: 'my-call-7',
      details: { id: 'gone' },
    });
  });
});

describe('a defect behind an API', () => {
  it('answers 500 without a word of what went wrong, and logs the stack with the correlation id', async () => {
    const api = apiOf(() => Promise.reject(new TypeError('database password is hunter2')));
    let response: Response | undefined;
    const lines = await capturedLog(async () => {
      response = await api(request('GET', '/v1/probe', undefined, { 'x-correlation-id': 'call-0815' }));
    });
    expect(response?.status).to.equal(500);
    const text = (await response?.text()) ?? '';
    expect(text).not.to.contain('hunter2');
    expect(text).to.contain('call-0815');
    const defect = lines.find(({ severity }) => severity === 'ERROR');
    expect(defect?.['correlationId']).to.equal('call-0815');
    expect(JSON.stringify(defect)).to.contain('TypeError').and.to.contain('create-api.test.ts');
  });

  it('is no refusal because it has a code, as errors of Firestore do', async () => {
    const api = apiOf(() => Promise.reject(Object.assign(new Error('gone'), { code: 'not_found', details: {} })));
    expect((await problemOf(await ask(api, request('GET', '/v1/probe')))).code).to.equal('internal');
  });

  it('does not mistake a ZodError out of a store for invalid input', async () => {
    const api = apiOf(() => Promise.resolve().then(() => ({ headers: { title: z.string().parse(5) } })));
    const response = await ask(api, request('GET', '/v1/probe'));
    expect((await problemOf(response)).code).to.equal('internal');
  });

  it('is caught by demo projects when an answer breaks its contract', async () => {
    const pot = endpoint({ ...probe, response: z.object({ title: z.string() }) });
    const wrong = [{ title: 'Pot', secretHash: 'x' }, { title: 5 } as unknown as { title: string }];
    for (const body of wrong) {
      const routes = [route(pot, () => Promise.resolve({ body }))];
      expect((await ask(sampleApi(NOBODY, { routes, demo: true }), request('GET', '/v1/probe'))).status).to.equal(500);
      expect((await ask(sampleApi(NOBODY, { routes, demo: false }), request('GET', '/v1/probe'))).status).to.equal(200);
    }
  });
});

describe('what an API leaves behind', () => {
  it('is one log line with the route in place of the path, and no body, query or token', async () => {
    const asked = request('GET', '/v1/pots/secret-id?token=abc', undefined, { authorization: 'Bearer tell-nobody' });
    const lines = await capturedLog(() => sampleApi(ADA)(asked));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include({
      severity: 'INFO',
      message: 'GET /v1/pots/{id} 400',
      service: 'sample',
      method: 'GET',
      route: '/v1/pots/{id}',
      status: 400,
      code: 'invalid_input',
      receivedAt: '2026-11-24T09:00:00.000Z',
    });
    expect(lines[0]?.['actor']).to.deep.equal({ kind: 'user', id: 'ada', role: 'customer' });
    expect(lines[0]?.['ms']).to.be.a('number');
    expect(JSON.stringify(lines)).not.to.match(/secret-id|abc|tell-nobody/);
  });

  it('keeps a well-formed correlation id and makes one otherwise', async () => {
    const idFor = async (given: string): Promise<string | null> => {
      const response = await ask(sampleApi(NOBODY), request('GET', '/v1/pots', undefined, { 'x-correlation-id': given }));
      return response.headers.get('x-correlation-id');
    };
    expect(await idFor('checkout-42.a_B')).to.equal('checkout-42.a_B');
    for (const bad of ['short', 'has space in it', 'x'.repeat(129), '<script>alert(1)', '-leading-dash']) {
      const id = await idFor(bad);
      expect(id, bad)
        .to.match(/^[A-Z0-9]{26}$/)
        .and.not.equal(bad);
    }
    expect(await idFor('bad')).not.to.equal(await idFor('bad'));
  });

  it('lets the handler see the correlation id and a well-formed traceparent in its context', async () => {
    const seen: unknown[] = [];
    const api = apiOf(() => {
      seen.push(currentContext());
      return Promise.resolve({});
    });
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    await ask(api, request('GET', '/v1/probe', undefined, { 'x-correlation-id': 'call-0001', traceparent }));
    await ask(api, request('GET', '/v1/probe', undefined, { 'x-correlation-id': 'call-0002', traceparent: 'nonsense' }));
    const cost = { reads: 0, writes: 0, deletes: 0 };
    expect(seen).to.deep.equal([
      { correlationId: 'call-0001', traceparent, cost },
      { correlationId: 'call-0002', cost },
    ]);
  });

  it('tells the cost of the call, to the caller and the log, in demo projects alone', async () => {
    const spend: Handler<typeof probe> = () => {
      const context = currentContext();
      if (context) Object.assign(context.cost, { reads: 3, writes: 2, deletes: 1 });
      return Promise.resolve({});
    };
    const told = async (demo: boolean) => {
      let header: string | null = null;
      const [line] = await capturedLog(async () => {
        header = (await apiOf(spend, demo)(request('GET', '/v1/probe'))).headers.get('cartwright-cost');
      });
      return { header, line };
    };
    const demo = await told(true);
    expect(demo.header).to.equal('reads=3;writes=2;deletes=1');
    expect(demo.line).to.include({ reads: 3, writes: 2, deletes: 1 });
    const real = await told(false);
    expect(real.header).to.equal(null);
    expect(real.line).not.to.have.any.keys('reads', 'writes', 'deletes');
  });

  it('is hardened, unless the handler knows better', async () => {
    const response = await ask(sampleApi(NOBODY), request('GET', '/v1/unknown'));
    expect(response.headers.get('cache-control')).to.equal('no-store');
    expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
    expect(response.headers.get('referrer-policy')).to.equal('no-referrer');
    expect(response.headers.get('strict-transport-security')).to.contain('max-age=63072000');
    const cached = apiOf(() => Promise.resolve({ headers: { 'cache-control': 'public, max-age=60' } }));
    expect((await ask(cached, request('GET', '/v1/probe'))).headers.get('cache-control')).to.equal('public, max-age=60');
  });
});

describe('the routes of an API', () => {
  it('are refused at start when two are alike', () => {
    const twice = [route(probe, () => Promise.resolve({})), route({ ...probe, summary: 'Again' }, () => Promise.resolve({}))];
    expect(() => sampleApi(NOBODY, { routes: twice })).to.throw('Two routes answer GET /v1/probe');
  });

  it('are made of words and whole parameters', () => {
    for (const path of ['/v1/{id}:cancel', '/v1//x', '/v1/:id', '/v1/*'] as const) {
      expect(() => route({ ...probe, path }, () => Promise.resolve({})), path).to.throw('neither a word nor a {parameter}');
    }
    expect(() => route({ ...probe, path: '/v1/{id}' }, () => Promise.resolve({}))).to.throw('no schema');
  });
});
