import { type Actor, refOf } from '../../../contracts/actor.ts';
import type { RejectionCode } from '../../../contracts/rejection.ts';
import type { Cost } from '../context.ts';
import { log } from '../logger.ts';

/** One request on its way to its answer, and what its log line will say. */
export type Exchange = {
  readonly correlationId: string;
  readonly receivedAt: string;
  readonly startedMs: number;
  readonly headers: Headers;
  route?: string;
  actor?: Actor;
  code?: RejectionCode;
  /** What Firestore billed for it; in demo projects alone. */
  cost?: Cost;
};

/** Writes the one log line of a request: never its body, its query or its credentials, and the route's template in place of its path. */
export function logExchange(service: string, method: string, exchange: Exchange, status: number): void {
  const route = exchange.route ?? '(none)';
  const level = status >= 500 ? log.error : log.info;
  level(`${method} ${route} ${status}`, {
    service,
    method,
    route,
    status,
    ms: Math.round(performance.now() - exchange.startedMs),
    receivedAt: exchange.receivedAt,
    ...(exchange.actor ? { actor: refOf(exchange.actor) } : {}),
    ...(exchange.code ? { code: exchange.code } : {}),
    ...exchange.cost,
  });
}
