import { Rejection } from '../../../contracts/rejection.ts';
import type { Clock } from '../clock.ts';
import { noCost, parseTraceparent, runInContext } from '../context.ts';
import { newId } from '../ids.ts';
import { log } from '../logger.ts';
import { allowOrigin, type Origins } from './answer/cors.ts';
import { type Exchange, logExchange } from './exchange.ts';
import { problemResponse } from './problem.ts';
import { correlationIdOf } from './request/headers.ts';
import { harden } from './answer/security-headers.ts';

/** What is true of every answer of a service. */
export type EdgeOptions = {
  /** The service's name, as its log lines carry it. */
  readonly service: string;
  readonly clock: Clock;
  /** A demo project tells the cost of an answer in the header Cartwright-Cost and in its log line. */
  readonly demo: boolean;
  /** Web origins that may read answers; all unless given, since no credential travels in a cookie. */
  readonly origins?: Origins;
};

/** Answers a request with what `work` makes of it: in a context of its own, with the headers of every answer, a problem+json for whatever is thrown, and one log line. */
export async function answerAtEdge(
  options: EdgeOptions,
  request: Request,
  work: (exchange: Exchange) => Response | Promise<Response>,
): Promise<Response> {
  const exchange = open(request.headers, options.clock);
  const { correlationId } = exchange;
  const traceparent = parseTraceparent(request.headers.get('traceparent'));
  const cost = noCost();
  return runInContext({ correlationId, cost, ...(traceparent ? { traceparent } : {}) }, async () => {
    const response = await guarded(exchange, work);
    harden(response.headers);
    allowOrigin(response.headers, options.origins ?? '*', request.headers.get('origin'));
    response.headers.set('x-correlation-id', correlationId);
    if (options.demo) {
      const { reads, writes, deletes } = cost;
      response.headers.set('cartwright-cost', `reads=${reads};writes=${writes};deletes=${deletes}`);
      exchange.cost = cost;
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
async function guarded(exchange: Exchange, work: (exchange: Exchange) => Response | Promise<Response>): Promise<Response> {
  try {
    return await work(exchange);
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
