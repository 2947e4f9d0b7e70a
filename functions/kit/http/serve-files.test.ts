import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { capturedLog } from './captured-log.fixture.ts';
import { serveFiles } from './serve-files.ts';

const text = '{"hello":"world"}';
const serve = serveFiles({
  service: 'sample',
  clock: () => '2026-01-01T00:00:00.000Z',
  demo: true,
  route: '/files/**',
  find: async (path) =>
    path === '/files/a.json'
      ? {
          gzip: new Uint8Array(gzipSync(text)),
          contentType: 'application/json',
          etag: '"abc"',
          cacheControl: 'public, max-age=31536000, immutable',
        }
      : Promise.resolve(undefined),
});

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  let response: Response | undefined;
  await capturedLog(async () => {
    response = await serve(new Request(`http://shop.example${path}`, { method, headers }));
  });
  return response ?? Promise.reject(new Error('nothing was answered'));
}

describe('a served file', () => {
  it('comes compressed to those who take gzip, and plain to others', async () => {
    const compressed = await ask('/files/a.json', { 'accept-encoding': 'br;q=1, gzip;q=0.5' });
    expect(compressed.headers.get('content-encoding')).to.equal('gzip');
    expect(gunzipSync(new Uint8Array(await compressed.arrayBuffer())).toString()).to.equal(text);

    for (const encoding of ['identity', 'gzip;q=0', 'br', '*;q=0']) {
      const plain = await ask('/files/a.json', { 'accept-encoding': encoding });
      expect(plain.headers.get('content-encoding'), encoding).to.equal(null);
      expect(await plain.text()).to.equal(text);
    }
  });

  it('says how long it may be kept, that it differs by encoding, and what it cost', async () => {
    const { headers } = await ask('/files/a.json', { 'accept-encoding': 'gzip' });

    expect(headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(headers.get('vary')).to.equal('accept-encoding');
    expect(headers.get('content-type')).to.equal('application/json');
    expect(headers.get('access-control-allow-origin')).to.equal('*');
    expect(headers.get('cartwright-cost')).to.equal('reads=0;writes=0;deletes=0');
  });

  it('is not sent to those who have it, in either encoding', async () => {
    const { headers } = await ask('/files/a.json', { 'accept-encoding': 'gzip' });
    expect(headers.get('etag')).to.equal('"abc-gzip"');

    for (const tag of ['"abc-gzip"', '"abc"', 'W/"abc"', '"x", "abc"', '*']) {
      const known = await ask('/files/a.json', { 'if-none-match': tag });
      expect(known.status, tag).to.equal(304);
      expect(known.headers.get('cache-control')).to.include('immutable');
    }
    expect((await ask('/files/a.json', { 'if-none-match': '"abcd"' })).status).to.equal(200);
  });

  it('shows its headers alone to HEAD', async () => {
    const head = await ask('/files/a.json', {}, 'HEAD');

    expect(head.headers.get('content-length')).to.equal(String(text.length));
    expect(await head.text()).to.equal('');
  });

  it('that is not there answers 404, which nobody keeps', async () => {
    const missing = await ask('/files/b.json');

    expect(missing.status).to.equal(404);
    expect(missing.headers.get('cache-control')).to.equal('no-store');
    expect(await missing.json()).to.include({ code: 'not_found' });
  });

  it('takes no other method, and says which it takes', async () => {
    const refused = await ask('/files/a.json', {}, 'PUT');

    expect(refused.status).to.equal(405);
    expect(refused.headers.get('allow')).to.equal('GET, HEAD, OPTIONS');
    expect((await ask('/files/a.json', {}, 'OPTIONS')).status).to.equal(204);
  });
});
