import { expect } from 'chai';
import type { SignedIn } from '../../support/accounts.ts';
import { freshEmail, type IdentityShop, openIdentity, type Problem } from '../../support/identity/shop.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';

describe('a deployed API', function () {
  this.timeout(60_000);
  const projectId = projectIdOf(import.meta.url);
  let shop: IdentityShop;
  let api: ServedFunction;
  let somebody: SignedIn;

  before(async () => {
    [shop, api] = await Promise.all([
      openIdentity(projectId),
      serveFunction({ service: 'identity', target: 'identityApi', projectId }),
    ]);
    const email = freshEmail('somebody');
    await shop.accounts.create({ email });
    somebody = await shop.accounts.signIn(email);
  });

  after(() => Promise.all([shop.stop(), api.stop()]));

  type Sent = { method?: string; headers?: Record<string, string>; body?: string | ReadableStream };

  const send = (path: string, { headers = {}, ...sent }: Sent = {}): Promise<Response> =>
    fetch(`${api.url}${path}`, { ...sent, duplex: 'half', headers: { authorization: `Bearer ${somebody.token}`, ...headers } });

  const patch = (body: string | ReadableStream, headers: Record<string, string> = {}): Promise<Response> =>
    send('/v1/me', { method: 'PATCH', headers: { 'content-type': 'application/json', 'if-match': '"1"', ...headers }, body });

  async function problem(answer: Response): Promise<[number, string]> {
    expect(answer.headers.get('content-type')).to.equal('application/problem+json');
    const { code } = (await answer.json()) as Problem;
    return [answer.status, code];
  }

  it('answers malformed JSON itself, and keeps the body out of the log', async () => {
    expect(await problem(await patch('{"displayName": "Ada Geheim",}'))).to.deep.equal([400, 'malformed_json']);
    expect(api.logs()).to.contain('PATCH /v1/me 400').and.not.contain('Geheim');
  });

  it('answers other texts and encodings that the runtime chokes on', async () => {
    expect(await problem(await patch('"text"'))).to.deep.equal([400, 'invalid_input']);
    const klingon = { 'content-type': 'application/json; charset=klingon' };
    expect(await problem(await patch('{}', klingon))).to.deep.equal([415, 'unsupported_media_type']);
    expect(await problem(await patch('{}', { 'content-encoding': 'gzip' }))).to.deep.equal([415, 'unsupported_media_type']);
    expect(await problem(await send('/v1/me/addresses/%E0%A4%A', { method: 'DELETE' }))).to.deep.equal([400, 'invalid_input']);
  });

  it('refuses a body over 1 MiB while it is read', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 65_536;
        if (sent > 100_000_000) controller.close();
        else controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    expect(await problem(await patch(endless))).to.deep.equal([413, 'payload_too_large']);
    expect(sent).to.be.below(60_000_000);
  });

  it('knows its addresses and their methods', async () => {
    expect(await problem(await send('/v1/nowhere'))).to.deep.equal([404, 'route_not_found']);
    const other = await send('/v1/me/addresses', { method: 'DELETE' });
    expect(other.headers.get('allow')).to.equal('GET, POST, HEAD, OPTIONS');
    expect(await problem(other)).to.deep.equal([405, 'method_not_allowed']);
    const preflight = await send('/v1/me', { method: 'OPTIONS', headers: { origin: 'https://shop.example' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).to.deep.equal([204, '*']);
  });

  it('sends a version once to those who keep it', async () => {
    const first = await send('/v1/me');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).to.match(/^"\d+"$/);
    const again = await send('/v1/me', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).to.deep.equal([304, '']);
    const head = await send('/v1/me', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).to.deep.equal([200, tag, '']);
  });

  it('ties an answer to its log line by the correlation id', async () => {
    const answer = await send('/v1/me', { headers: { 'x-correlation-id': 'call-from-a-test' } });
    expect(answer.headers.get('x-correlation-id')).to.equal('call-from-a-test');
    const line = api
      .logs()
      .split('\n')
      .find((one) => one.includes('call-from-a-test'));
    expect(JSON.parse(line ?? '{}')).to.include({ severity: 'INFO', message: 'GET /v1/me 200', route: '/v1/me', status: 200 });
    expect(api.logs()).not.to.contain(somebody.token);
  });
});
