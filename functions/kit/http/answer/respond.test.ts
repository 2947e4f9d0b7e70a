import { expect } from 'chai';
import { ask } from '../captured-log.fixture.ts';
import { ADA, CATALOG, NOBODY, request, sampleApi } from '../sample-api.fixture.ts';

describe('an answer with a version', () => {
  it('carries it as ETag, and is not sent to who has it', async () => {
    const get = async (tags: string, method = 'GET'): Promise<Response> =>
      ask(sampleApi(ADA), request(method, '/v1/pots/a', undefined, { 'if-none-match': tags }));
    for (const method of ['GET', 'HEAD']) {
      const known = await get('"3"', method);
      expect([known.status, known.headers.get('etag'), await known.text()]).to.deep.equal([304, '"3"', '']);
    }
    const fresh = await get('"2"');
    expect([fresh.status, fresh.headers.get('etag')]).to.deep.equal([200, '"3"']);
    expect(await fresh.json()).to.deep.equal({ id: 'a', title: 'Pot' });
  });

  it('of a change is sent in any case', async () => {
    const headers = { 'if-match': '"3"', 'if-none-match': '"4"' };
    const response = await ask(sampleApi(CATALOG), request('PUT', '/v1/pots/a', { title: 'Pot', price: 1 }, headers));
    expect([response.status, response.headers.get('etag')]).to.deep.equal([200, '"4"']);
  });
});

describe('a page of another origin', () => {
  const asked = (method: string, path: string, origin: string): Request => request(method, path, undefined, { origin });

  it('may read every answer and the headers it needs, unless the shop lists its origins', async () => {
    const response = await ask(sampleApi(NOBODY), asked('GET', '/v1/unknown', 'https://any.example'));
    expect(response.headers.get('access-control-allow-origin')).to.equal('*');
    expect(response.headers.get('access-control-expose-headers')).to.contain('etag').and.to.contain('x-correlation-id');
    expect(response.headers.get('access-control-allow-credentials')).to.equal(null);
    expect(response.headers.get('vary')).to.equal(null);
  });

  it('may read nothing when it is not listed', async () => {
    const api = sampleApi(NOBODY, { origins: ['https://shop.example', 'https://office.example'] });
    const allowed = async (origin: string): Promise<string | null> => {
      const response = await ask(api, asked('GET', '/v1/pots', origin));
      expect(response.headers.get('vary')).to.equal('origin');
      return response.headers.get('access-control-allow-origin');
    };
    expect(await allowed('https://office.example')).to.equal('https://office.example');
    for (const other of ['https://evil.example', 'https://shop.example.evil', 'http://shop.example', 'null']) {
      expect(await allowed(other), other).to.equal(null);
    }
  });

  it('learns by OPTIONS what it may send, of addresses that are there', async () => {
    const response = await ask(sampleApi(NOBODY), asked('OPTIONS', '/v1/orders', 'https://shop.example'));
    expect(response.status).to.equal(204);
    expect(response.headers.get('access-control-allow-methods')).to.equal('POST, DELETE, OPTIONS');
    for (const name of ['authorization', 'idempotency-key', 'if-match', 'x-api-key', 'x-firebase-appcheck']) {
      expect(response.headers.get('access-control-allow-headers')).to.contain(name);
    }
    expect((await ask(sampleApi(NOBODY), asked('OPTIONS', '/v1/none', 'https://shop.example'))).status).to.equal(404);
  });
});
