import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Actor } from '../../../contracts/actor.ts';
import { REJECTION_CODES } from '../../../contracts/rejection.ts';
import { ask } from './captured-log.fixture.ts';
import { STATUS } from './problem.ts';
import { ADA, CATALOG, GUEST, NOBODY, sample, sampleApi } from './sample-api.fixture.ts';

const endpoints = Object.values(sample);
const actors: readonly Actor[] = [NOBODY, GUEST, ADA, CATALOG, { kind: 'apiKey', id: 'k', scopes: ['catalog.write'] }];

const text = fc.string({ unit: 'binary', maxLength: 30 });
const nasty = fc.constantFrom(
  '%',
  '%ff',
  '%00',
  '%2F',
  '..',
  '__proto__',
  '%ED%A0%80',
  '\\',
  ';',
  '?',
  '&=&',
  '#',
  '[]',
  '%u0041',
);
const segment = fc.oneof(text, nasty, fc.constantFrom('v1', 'pots', 'orders', 'popular', 'a'));

const anyPath = fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`);

const pair = fc
  .tuple(fc.oneof(text, nasty, fc.constantFrom('limit', 'tag')), fc.oneof(text, nasty))
  .map(([name, value]) => `${name}=${value}`);
const query = fc.oneof(
  fc.constant(''),
  fc.array(pair, { maxLength: 3 }).map((pairs) => `?${pairs.join('&')}`),
);

const keyNames = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  '__x__',
  '',
  'lines',
  'sku',
  'quantity',
  'title',
  'price',
);
const wild = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), text, fc.constantFrom('1e999', '-0', '\ud800', '\0'), tie('object')),
  object: fc.dictionary(fc.oneof(keyNames, text), tie('value'), { maxKeys: 4 }),
}));
const line = fc.record({ sku: fc.oneof(fc.constant('A-1'), text), quantity: fc.oneof(fc.integer(), fc.double(), wild.value) });

const body = fc.oneof(
  { weight: 4, arbitrary: fc.constant('{"lines":[{"sku":"A-1","quantity":2}]}') },
  fc.constant(undefined),
  fc.uint8Array({ maxLength: 60 }),
  text,
  wild.value.map((value) => JSON.stringify(value)),
  fc.record({ lines: fc.array(line), notes: wild.object }).map((order) => JSON.stringify(order)),
  fc.record({ title: text, price: wild.value }).map((pot) => JSON.stringify(pot)),
  fc.constantFrom('{"lines":[],"notes":{"__proto__":{"polluted":1}}}', '['.repeat(50_000), '{"a":'.repeat(5000), '1e999'),
);

const headerValue = fc.oneof(
  fc.string({ unit: 'binary-ascii', maxLength: 40 }).map((value) => value.replaceAll(/[\0\r\n]/g, '')),
  fc.constantFrom('application/json', 'text/plain', '"3"', 'W/"3"', '*', 'Bearer x', 'k', 'utf-8'),
);
const headerName = fc.constantFrom(
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'x-correlation-id',
  'traceparent',
  'origin',
  'content-encoding',
  'content-length',
);
const likely = { 'content-type': 'application/json', 'idempotency-key': 'k', 'if-match': '"3"' };
const headers = fc.oneof(
  fc.constant(likely),
  fc.dictionary(headerName, headerValue),
  fc.dictionary(headerName, headerValue, { maxKeys: 1 }).map((one) => ({ ...likely, ...one })),
);

const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND');

/** Most of the time an address that is there, since behind those is more to break. */
const target = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...endpoints), segment)
      .map(([one, id]) => [one.method, one.path.replace(/\{\w+\}/, () => id)] as const),
  },
  { weight: 1, arbitrary: fc.tuple(method, anyPath) },
  { weight: 1, arbitrary: fc.tuple(method, fc.constantFrom(...endpoints)).map(([verb, { path }]) => [verb, path] as const) },
);

const attempt = fc.record({ target, query, headers, body, actor: fc.constantFrom(...actors) });

function requestOf({
  target: [verb, path],
  query: asking,
  headers: said,
  body: sent,
}: typeof attempt extends fc.Arbitrary<infer A> ? A : never): Request {
  const carries = verb !== 'GET' && verb !== 'HEAD' && sent !== undefined;
  return new Request(`http://shop.test${path.replaceAll(/\s/g, '')}${asking}`, {
    method: verb,
    headers: said,
    ...(carries ? { body: sent } : {}),
  });
}

describe('an API under fuzz', () => {
  it('never fails by a defect, and says no only in its own words', async () => {
    const reached = new Set<number>();
    await fc.assert(
      fc.asyncProperty(attempt, async (one) => {
        const asked = requestOf(one);
        const response = await ask(sampleApi(one.actor), asked);
        reached.add(response.status);
        expect(response.status, `${asked.method} ${asked.url}`).to.be.below(500);
        expect(Reflect.get({}, 'polluted')).to.equal(undefined);
        if (response.status < 400 || asked.method === 'HEAD') return;
        const problem = (await response.json()) as { code: keyof typeof STATUS; status: number };
        expect(REJECTION_CODES).to.have.property(problem.code);
        expect([problem.status, STATUS[problem.code]]).to.deep.equal([response.status, response.status]);
      }),
      { numRuns: 3000 },
    );
    expect([...reached]).to.include.members([200, 201, 204, 400, 401, 403, 404, 405, 415]);
  }).timeout(60_000);
});
