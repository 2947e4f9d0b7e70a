import { Hono } from 'hono';
import type { Actor } from '../../../contracts/actor.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { Clock } from '../clock.ts';
import { noCost, parseTraceparent, runInContext } from '../context.ts';
import { newId } from '../ids.ts';
import { log } from '../logger.ts';
import { checkAccess } from './access.ts';
import { allowOrigin, type Origins, preflight } from './cors.ts';
import { type Exchange, logExchange } from './exchange.ts';
import { problemResponse } from './problem.ts';
import { respond } from './respond.ts';
import { MAX_BODY_BYTES } from './request/body.ts';
import { correlationIdOf, idempotencyKeyOf, ifMatchOf } from './request/headers.ts';
import { readInput } from './request/input.ts';
import type { Route } from './route.ts';
import { byPrecision, honoPath } from './route-order.ts';
import { harden } from './security-headers.ts';

/** How an API is served. */
export type ApiOptions = {
  /** The service's name, as its log lines carry it. */
  readonly service: string;
  readonly routes: readonly Route[];
  /** Who calls: `anonymous` without credentials, a Rejection for invalid ones; not asked for `provider` endpoints. */
  readonly authenticate: (request: Request) => Promise<Actor>;
  readonly clock: Clock;
  /** A demo project holds every answer against its contract and tells its cost in the header Cartwright-Cost. */
  readonly demo: boolean;
  /** Web origins that may read answers; all unless given, since no credential travels in a cookie. */
  readonly origins?: Origins;
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
  return (request) => serve(app, request, options);
}

async function serve(app: Hono<Env>, request: Request, options: ApiOptions): Promise<Response> {
  const exchange = open(request.headers, options.clock);
  const { correlationId } = exchange;
  const traceparent = parseTraceparent(request.headers.get('traceparent'));
  const cost = noCost();
  return runInContext({ correlationId, cost, ...(traceparent ? { traceparent } : {}) }, async () => {
    const response = await guarded(exchange, async () => app.fetch(request, exchange));
    harden(response.headers);
    allowOrigin(response.headers, options.origins ?? '*', request.headers.get('origin'));
    response.headers.set('x-correlation-id', correlationId);
    if (options.demo) {
      const { reads, writes, deletes } = cost;
      response.headers.set('cartwright-cost', `reads=${reads};writes=${writes};deletes=${deletes}`);
    }
    logExchange(options.service, request.method, exchange, response.status);
    return response;
  });
}

function open(headers: Headers, clock: Clock): Exchange {
  return {
    correlationId: correlationIdOf(headers, newId),
    receivedAt: clock(),
    startedMs: performance.now(),
    headers,
  };
}

/** Turns what is thrown into an answer: a Rejection says no, anything else is a defect of which the caller learns the correlation id alone. */
async function guarded(exchange: Exchange, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const rejection = error instanceof Rejection ? error : defect(error);
    exchange.code = rejection.code;
    return problemResponse(rejection, exchange.correlationId);
  }
}

function defect(error: unknown): Rejection {
  log.error('A request failed by a defect', { error });
  return new Rejection('internal', 'Something went wrong on our side. Quote the correlation id when you ask about it.');
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
