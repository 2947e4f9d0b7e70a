import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import type { EndpointBase } from '../../../../contracts/endpoint.ts';
import { etagOf, isKnown } from '../request/headers.ts';
import { pointerTo } from '../request/field-errors.ts';
import type { Route } from '../route.ts';

type AnyReply = Awaited<ReturnType<Route['handle']>>;

/** Writes a handler's reply: 304 when a GET answers a version the caller has; with `checked`, a body must be just what the contract says. */
export function respond(endpoint: EndpointBase, reply: AnyReply, asked: Headers, checked: boolean): Response {
  const headers = new Headers(reply.headers);
  if (reply.etag !== undefined) headers.set('etag', etagOf(reply.etag));
  if (endpoint.method === 'GET' && reply.etag !== undefined && isKnown(asked, reply.etag)) {
    return new Response(null, { status: 304, headers });
  }
  if (checked) checkBody(endpoint, reply.body);
  if (reply.body === undefined) return new Response(null, { status: reply.status ?? endpoint.status ?? 204, headers });
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  return new Response(JSON.stringify(reply.body), { status: reply.status ?? endpoint.status ?? 200, headers });
}

/** Throws when an answer lacks something or tells more than its contract names: a client could not rely on the one, and must not see the other. */
function checkBody(endpoint: EndpointBase, body: unknown): void {
  const name = `${endpoint.method} ${endpoint.path}`;
  if (!endpoint.response) {
    if (body === undefined) return;
    throw new Error(`${name} answers a body that its contract does not name`);
  }
  const sent: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  const result = z.safeParse(endpoint.response, sent);
  if (!result.success) {
    const at = result.error.issues.map(({ path, message }) => `${pointerTo(path)}: ${message}`).join('; ');
    throw new Error(`${name} answers what its contract does not say at ${at}`);
  }
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(result.data)), sent)) return;
  throw new Error(`${name} answers fields that its contract does not name`);
}
