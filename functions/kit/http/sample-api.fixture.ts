import * as z from 'zod/mini';
import type { Actor } from '../../../contracts/actor.ts';
import { endpoint } from '../../../contracts/endpoint.ts';
import { Id, line, PageSize, Quantity, Sku } from '../../../contracts/ids.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { type ApiOptions, createApi } from './create-api.ts';
import { type Route, route } from './route.ts';

const Pot = z.object({ id: Id, title: z.string() });

/** One endpoint of each kind, for the tests of this folder. */
export const sample = {
  list: endpoint({
    method: 'GET',
    path: '/v1/pots',
    summary: 'Pots',
    access: 'public',
    query: z.strictObject({ limit: PageSize, tag: z.optional(z.array(z.string())) }),
    response: z.object({ limit: z.int(), tags: z.array(z.string()) }),
    rejections: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/v1/pots/{id}',
    summary: 'One pot',
    access: 'user',
    params: z.strictObject({ id: Id }),
    response: Pot,
    rejections: ['not_found'],
  }),
  popular: endpoint({
    method: 'GET',
    path: '/v1/pots/popular',
    summary: 'The pot all want',
    access: 'public',
    response: Pot,
    rejections: [],
  }),
  put: endpoint({
    method: 'PUT',
    path: '/v1/pots/{id}',
    summary: 'Changes a pot',
    access: 'catalog.write',
    ifMatch: true,
    params: z.strictObject({ id: z.string() }),
    body: z.strictObject({ title: line(40), price: z.union([z.int(), z.strictObject({ amountMinor: z.int() })]) }),
    response: z.object({ version: z.int() }),
    rejections: ['precondition_failed'],
  }),
  buy: endpoint({
    method: 'POST',
    path: '/v1/orders',
    summary: 'Buys pots',
    access: 'customer',
    idempotent: true,
    status: 201,
    body: z.strictObject({
      lines: z.array(z.strictObject({ sku: Sku, quantity: Quantity })),
      notes: z.optional(z.record(z.string(), z.unknown())),
    }),
    response: z.object({ key: z.string(), lines: z.int() }),
    rejections: [],
  }),
  remove: endpoint({ method: 'DELETE', path: '/v1/orders', summary: 'Forgets', access: 'user', rejections: [] }),
  hook: endpoint({
    method: 'POST',
    path: '/v1/hooks/{provider}',
    summary: 'A webhook',
    access: 'provider',
    rawBody: ['application/json', 'text/plain'],
    params: z.strictObject({ provider: Id }),
    response: z.object({ length: z.int() }),
    rejections: [],
  }),
};

/** The sample's routes; each handler answers what it was called with. */
export const sampleRoutes: readonly Route[] = [
  route(sample.get, ({ params }) => {
    if (params.id === 'gone') return Promise.reject(new Rejection('not_found', 'No such pot.', { id: 'gone' }));
    return Promise.resolve({ body: { id: params.id, title: 'Pot' }, etag: 3 });
  }),
  route(sample.list, ({ query }) => Promise.resolve({ body: { limit: query.limit, tags: query.tag ?? [] } })),
  route(sample.popular, () => Promise.resolve({ body: { id: 'popular', title: 'Big pot' } })),
  route(sample.put, ({ ifMatch }) => Promise.resolve({ body: { version: ifMatch + 1 }, etag: ifMatch + 1 })),
  route(sample.buy, ({ body, idempotencyKey }) =>
    Promise.resolve({ body: { key: idempotencyKey, lines: body.lines.length }, headers: { location: '/v1/orders/1' } }),
  ),
  route(sample.remove, () => Promise.resolve({})),
  route(sample.hook, ({ raw }) => Promise.resolve({ body: { length: raw.length } })),
];

export const GUEST: Actor = { kind: 'user', id: 'g1', role: 'guest', emailVerified: false, anonymous: true };
export const ADA: Actor = { kind: 'user', id: 'ada', role: 'customer', emailVerified: true, anonymous: false };
export const CATALOG: Actor = { kind: 'user', id: 'cat', role: 'catalog', emailVerified: true, anonymous: false };
export const NOBODY: Actor = { kind: 'anonymous', id: 'anonymous' };

/** The sample served to one caller. */
export function sampleApi(actor: Actor, options: Partial<ApiOptions> = {}): (request: Request) => Promise<Response> {
  return createApi({
    service: 'sample',
    routes: sampleRoutes,
    authenticate: () => Promise.resolve(actor),
    clock: () => '2026-11-24T09:00:00.000Z',
    demo: true,
    ...options,
  });
}

/** A request to the sample; `body` other than text goes as JSON. */
export function request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request(`http://shop.test${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: text }),
  });
}
