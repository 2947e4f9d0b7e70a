import { Hono } from 'hono';
import type { Actor } from '../../../contracts/actor.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { checkAccess } from './access.ts';
import { preflight } from './answer/cors.ts';
import { answerAtEdge, type EdgeOptions } from './edge.ts';
import type { Exchange } from './exchange.ts';
import { respond } from './answer/respond.ts';
import { MAX_BODY_BYTES } from './request/body.ts';
import { idempotencyKeyOf, ifMatchOf } from './request/headers.ts';
import { readInput } from './request/input.ts';
import type { Route } from './route.ts';
import { byPrecision, honoPath } from './route-order.ts';

/** How an API is served; a demo project also holds every answer against its contract. */
export type ApiOptions = EdgeOptions & {
  readonly routes: readonly Route[];
  /** Who calls: `anonymous` without credentials, a Rejection for invalid ones; not asked for `provider` endpoints. */
  readonly authenticate: (request: Request) => Promise<Actor>;
  /** The largest body, in bytes; 1 MiB unless given. */
  readonly maxBodyBytes?: number;
};

type Env = { Bindings: Exchange };

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const NOBODY: Actor = { kind: 'anonymous', id: 'anonymous' };

/** Serves endpoints: finds the route, the caller and their right, parses the input, runs the handler; every failure is a problem+json. */
export function createApi(options: ApiOptions): (request: Request) => Promise<Response> {
  const app = new Hono<Env>();
  for (const route of options.routes.toSorted(byPrecision)) {
    app.on(route.endpoint.method, honoPath(route.endpoint.path), (context) => {
      return answer(options, route, context.env, { request: context.req.raw, params: context.req.param() });
    });
  }
  app.notFound((context) => unrouted(app, context.req.raw));
  app.onError((error) => {
    throw error;
  });
  return (request) => answerAtEdge(options, request, async (exchange) => app.fetch(request, exchange));
}

type Matched = { readonly request: Request; readonly params: Record<string, string> };

async function answer(options: ApiOptions, route: Route, exchange: Exchange, matched: Matched): Promise<Response> {
  const { endpoint } = route;
  const { request } = matched;
  exchange.route = endpoint.path;
  const actor = endpoint.access === 'provider' ? NOBODY : await options.authenticate(request);
  exchange.actor = actor;
  checkAccess(endpoint.access, actor);

  const idempotencyKey = endpoint.idempotent ? idempotencyKeyOf(request.headers) : '';
  const ifMatch = endpoint.ifMatch ? ifMatchOf(request.headers) : 0;
  const input = await readInput(endpoint, request, matched.params, options.maxBodyBytes ?? MAX_BODY_BYTES);

  const { headers, correlationId } = exchange;
  const reply = await route.handle({ ...input, actor, idempotencyKey, ifMatch, headers, correlationId });
  return respond(endpoint, reply, request.headers, options.demo);
}

/** An address without a handler: unknown, known with other methods, or asked which methods it knows. */
function unrouted(app: Hono<Env>, request: Request): Response {
  const path = app.getPath(request);
  const known = METHODS.filter((method) => app.router.match(method, path)[0].length > 0);
  if (known.length === 0) throw new Rejection('route_not_found', 'There is no such address.');
  const allow = [...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
  if (request.method === 'OPTIONS') return preflight(allow);
  throw new Rejection('method_not_allowed', `This address takes ${allow.join(', ')}.`, { allow });
}
