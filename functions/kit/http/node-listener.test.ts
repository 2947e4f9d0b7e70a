import { connect } from 'node:net';
import type { Server } from 'node:http';
import { http as register } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { expect } from 'chai';
import { capturedLog } from './captured-log.fixture.ts';
import { toNodeListener } from './node-listener.ts';
import { ADA, sampleApi } from './sample-api.fixture.ts';
import { decodable, takeRequestsRaw } from './raw-requests.ts';

const JSON_KEYED = { 'content-type': 'application/json', 'idempotency-key': 'k' };

describe('an API served by the runtime of Cloud Functions', () => {
  let server: Server;
  let url: string;

  before(async () => {
    takeRequestsRaw();
    register('sampleApi', toNodeListener(sampleApi(ADA)));
    server = getTestServer('sampleApi');
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  async function post(
    path: string,
    body: string | ReadableStream,
    headers: Record<string, string> = JSON_KEYED,
  ): Promise<Response> {
    let answer: Response | undefined;
    await capturedLog(async () => {
      answer = await fetch(`${url}${path}`, { method: 'POST', headers, body, duplex: 'half' });
    });
    if (!answer) throw new Error('no answer');
    return answer;
  }

  async function codeOf(response: Response): Promise<[number, unknown]> {
    expect(response.headers.get('content-type')).to.equal('application/problem+json');
    return [response.status, ((await response.json()) as { code: string }).code];
  }

  it('reads a JSON body', async () => {
    const response = await post('/v1/orders', JSON.stringify({ lines: [{ sku: 'A', quantity: 1 }] }));
    expect(await response.json()).to.deep.equal({ key: 'k', lines: 1 });
  });

  it('answers its own problems where the runtime would answer a page of HTML', async () => {
    expect(await codeOf(await post('/v1/orders', '{"lines": [}'))).to.deep.equal([400, 'malformed_json']);
    expect(await codeOf(await post('/v1/orders', '"text"'))).to.deep.equal([400, 'invalid_input']);
    const klingon = { ...JSON_KEYED, 'content-type': 'application/json; charset=klingon' };
    expect(await codeOf(await post('/v1/orders', '{}', klingon))).to.deep.equal([415, 'unsupported_media_type']);
    const gzip = { ...JSON_KEYED, 'content-encoding': 'gzip' };
    expect(await codeOf(await post('/v1/orders', '{}', gzip))).to.deep.equal([415, 'unsupported_media_type']);
  });

  it('gives a webhook its text byte by byte', async () => {
    const response = await post('/v1/hooks/stripe', 'hällo\r\n', { 'content-type': 'text/plain' });
    expect(await response.json()).to.deep.equal({ length: 7 });
  });

  it('stops reading a body that never ends', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 65_536;
        if (sent > 200_000_000) controller.close();
        else controller.enqueue(new Uint8Array(65_536));
      },
    });
    const response = await post('/v1/orders', endless);
    expect(await codeOf(response)).to.deep.equal([413, 'payload_too_large']);
    expect(sent).to.be.below(100_000_000);
  });

  it('goes on with the next request after one whose body it left unread', async () => {
    const large = JSON.stringify({ lines: 'x'.repeat(3_000_000) });
    expect(await codeOf(await post('/v1/pots', large))).to.deep.equal([405, 'method_not_allowed']);
    expect((await post('/v1/orders', '{"lines":[]}')).status).to.equal(201);
  });

  it('answers 400 to an address that is none', async () => {
    const answers: string[] = [];
    await capturedLog(async () => {
      for (const target of ['/v1/\\evil', '//', '/v1/pots/%', '/v1/pots/%E0%A4%A', '/%00']) {
        answers.push(await raw(url, `GET ${target} HTTP/1.1\r\nhost: shop.test\r\nconnection: close\r\n\r\n`));
      }
      answers.push(await raw(url, 'GET /v1/pots HTTP/1.1\r\nhost: a b/c\r\nconnection: close\r\n\r\n'));
    });
    expect(answers.map((answer) => answer.slice(9, 12))).to.deep.equal(['400', '404', '400', '400', '404', '400']);
    for (const answer of answers) expect(answer).to.contain('application/problem+json').and.to.contain('nosniff');
  });
});

describe('a path that cannot be decoded', () => {
  it('is escaped so that it can, and any other address is left alone', () => {
    expect(decodable('/v1/pots/%E0%A4%A?q=%zz')).to.equal('/v1/pots/%25E0%25A4%25A?q=%zz');
    for (const fine of ['/v1/pots/%C3%A4?q=%zz', '/v1/pots/a%25b', '/?a=b?c=%']) expect(decodable(fine)).to.equal(fine);
  });
});

/** Sends bytes as they are, since fetch would tidy them, and answers all that comes back. */
function raw(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
