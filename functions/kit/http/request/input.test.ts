import { expect } from 'chai';
import { ask } from '../captured-log.fixture.ts';
import { ADA, CATALOG, NOBODY, request, sampleApi } from '../sample-api.fixture.ts';

type Problem = {
  code: string;
  detail: string;
  errors?: { pointer: string; message: string }[];
  details?: Record<string, unknown>;
};

const KEY = { 'idempotency-key': 'k' };

async function refusal(asked: Request, actor = ADA): Promise<Problem & { status: number }> {
  const response = await ask(sampleApi(actor), asked);
  return { ...((await response.json()) as Problem), status: response.status };
}

async function pointers(asked: Request, actor = ADA): Promise<string[] | undefined> {
  const { errors } = await refusal(asked, actor);
  return errors?.map(({ pointer }) => pointer);
}

const order = (body: unknown, headers: Record<string, string> = {}): Request =>
  request('POST', '/v1/orders', body, { ...KEY, ...headers });

describe('the fields of a request', () => {
  it('are each named by a JSON pointer when they are invalid, unknown ones too', async () => {
    const lines = [
      { sku: 'ok', quantity: 1 },
      { sku: 'a b', quantity: 0, 'x/y~z': 1 },
    ];
    expect(await pointers(order({ lines, more: 1 }))).to.have.members([
      '/body/lines/1/sku',
      '/body/lines/1/quantity',
      '/body/lines/1/x~1y~0z',
      '/body/more',
    ]);
  });

  it('are explained in English', async () => {
    const { errors } = await refusal(order({ lines: 'none', more: 1 }));
    expect(errors?.map(({ message }) => message)).to.have.members([
      'Invalid input: expected array, received string',
      'There is no such field',
    ]);
  });

  it('are named across path, query and body at once', async () => {
    const asked = request('PUT', `/v1/pots/a%00?x=1`, { title: '', price: 1 }, { 'if-match': '"1"' });
    expect(await pointers(asked, CATALOG)).to.have.members(['/params/id', '/query/x', '/body/title']);
  });

  it('of a union are those of the branch that fits best', async () => {
    const put = (price: unknown): Request => request('PUT', '/v1/pots/a', { title: 'Pot', price }, { 'if-match': '"1"' });
    expect(await pointers(put({ amountMinor: 'x' }), CATALOG)).to.deep.equal(['/body/price/amountMinor']);
    expect(await pointers(put('x'), CATALOG)).to.deep.equal(['/body/price']);
    expect(await pointers(put({ amountMinor: 1, more: 2 }), CATALOG)).to.deep.equal(['/body/price/more']);
    expect((await ask(sampleApi(CATALOG), put({ amountMinor: 1 }))).status).to.equal(200);
  });

  it('are named fifty times at most', async () => {
    const lines = Array.from({ length: 80 }, () => ({ sku: '', quantity: 1 }));
    expect(await pointers(order({ lines }))).to.have.length(50);
  });
});

describe('a query', () => {
  it('gives a name that comes once as text, and one that comes again as a list', async () => {
    const response = await ask(sampleApi(NOBODY), request('GET', '/v1/pots?limit=7&tag=a&tag=b'));
    expect(await response.json()).to.deep.equal({ limit: 7, tags: ['a', 'b'] });
    expect(await pointers(request('GET', '/v1/pots?limit=7&limit=8'))).to.deep.equal(['/query/limit']);
  });

  it('has the defaults of its schema, and no name besides', async () => {
    const response = await ask(sampleApi(NOBODY), request('GET', '/v1/pots'));
    expect(await response.json()).to.deep.equal({ limit: 20, tags: [] });
    expect(await pointers(request('GET', '/v1/pots/popular?utm=1&__proto__=2'))).to.deep.equal(['/query']);
    expect(await pointers(request('GET', '/v1/pots/popular?utm=1'))).to.deep.equal(['/query/utm']);
  });

  it('of a provider may be anything', async () => {
    expect((await ask(sampleApi(NOBODY), request('POST', '/v1/hooks/stripe?x=1', {}))).status).to.equal(200);
  });
});

describe('a path parameter', () => {
  it('is refused when no document could be called so', async () => {
    for (const id of ['__name__', 'a%2Fb', '%00', 'a%20b', '%ff', 'x'.repeat(129)]) {
      const { status, code } = await refusal(request('GET', `/v1/pots/${id}`));
      expect([status, code], id).to.deep.equal([400, 'invalid_input']);
    }
    for (const id of ['__name__', 'a%2Fb', '%00']) {
      const asked = request('PUT', `/v1/pots/${id}`, { title: 'Pot', price: 1 }, { 'if-match': '"1"' });
      expect(await pointers(asked, CATALOG), id).to.deep.equal(['/params/id']);
    }
  });
});

describe('a body', () => {
  it('must be JSON, and is told where it is not', async () => {
    const { status, code, detail } = await refusal(order('{"lines": [1,}'));
    expect([status, code]).to.deep.equal([400, 'malformed_json']);
    expect(detail).to.match(/position 13|"\{"lines": \[1,\}"/);
    for (const text of ['{', 'nul', "{'a':1}", '{"a":1}{', '\ufeff{}', 'NaN', '[1', '']) {
      const said = await refusal(order(text || ' '));
      expect(said.code, text).to.equal('malformed_json');
    }
  });

  it('must be UTF-8', async () => {
    const body = new Uint8Array([0x22, 0xff, 0xfe, 0x22]);
    const headers = { 'content-type': 'application/json', ...KEY };
    const asked = new Request('http://shop.test/v1/orders', { method: 'POST', headers, body });
    expect((await refusal(asked)).detail).to.equal('The body is not UTF-8 text.');
  });

  it('that is missing is an invalid field, not a crash', async () => {
    const asked = new Request('http://shop.test/v1/orders', { method: 'POST', headers: KEY });
    expect(await pointers(asked)).to.deep.equal(['/body']);
  });

  it('must be of a type that the address takes', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', '']) {
      const { status, code, details } = await refusal(order('{}', { 'content-type': type }));
      expect([status, code], type).to.deep.equal([415, 'unsupported_media_type']);
      expect(details).to.deep.equal({ accepted: ['application/json'] });
    }
    for (const headers of [{ 'content-type': 'application/json; charset=latin1' }, { 'content-encoding': 'gzip' }]) {
      expect((await refusal(order('{"lines":[]}', headers))).status, JSON.stringify(headers)).to.equal(415);
    }
    const untyped = new Request('http://shop.test/v1/orders', { method: 'POST', headers: KEY, body: Buffer.from('{}') });
    expect((await refusal(untyped)).status).to.equal(415);
    const empty = new Request('http://shop.test/v1/orders', { method: 'POST', headers: { ...KEY, 'content-type': 'text/csv' } });
    expect((await refusal(empty)).status).to.equal(415);
    for (const type of ['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"', 'application/json; v=1']) {
      expect((await ask(sampleApi(ADA), order({ lines: [] }, { 'content-type': type }))).status, type).to.equal(201);
    }
  });

  it('may be of 1 MiB and no byte more', async () => {
    const frame = '{"lines":[],"notes":{"text":""}}'.length;
    const sized = (bytes: number): Request => order({ lines: [], notes: { text: 'x'.repeat(bytes - frame) } });
    expect((await ask(sampleApi(ADA), sized(1_048_576))).status).to.equal(201);
    const { status, code, details } = await refusal(sized(1_048_577));
    expect([status, code, details]).to.deep.equal([413, 'payload_too_large', { maxBytes: 1_048_576 }]);
  });

  it('is not believed about its length, and left as soon as it is too large', async () => {
    let pulled = 0;
    let left = false;
    const body = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(65_536));
      },
      cancel: () => {
        left = true;
      },
    });
    const headers = { 'content-type': 'application/json', 'content-length': '2', ...KEY };
    const asked = new Request('http://shop.test/v1/orders', { method: 'POST', headers, body, duplex: 'half' });
    expect((await refusal(asked)).status).to.equal(413);
    expect(pulled).to.be.within(17, 19);
    expect(left).to.equal(true);
  });

  it('that breaks off is refused', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    const headers = { 'content-type': 'application/json', ...KEY };
    const asked = new Request('http://shop.test/v1/orders', { method: 'POST', headers, body, duplex: 'half' });
    expect((await refusal(asked)).code).to.equal('malformed_json');
  });

  it('is not taken where none is wanted, but for an empty object', async () => {
    expect((await ask(sampleApi(ADA), request('DELETE', '/v1/orders', {}))).status).to.equal(204);
    expect(await pointers(request('DELETE', '/v1/orders', { all: true }))).to.deep.equal(['/body/all']);
  });

  it('reaches a webhook as the text it was, whatever it holds', async () => {
    const length = async (text: string, type: string): Promise<unknown> =>
      (await ask(sampleApi(NOBODY), request('POST', '/v1/hooks/x', text, { 'content-type': type }))).json();
    expect(await length('\ufeff{"a":1}\r\n', 'application/json')).to.deep.equal({ length: 10 });
    expect(await length('{"__proto__": broken', 'text/plain')).to.deep.equal({ length: 20 });
    expect((await refusal(request('POST', '/v1/hooks/x', '<a/>', { 'content-type': 'text/xml' }))).status).to.equal(415);
  });
});
