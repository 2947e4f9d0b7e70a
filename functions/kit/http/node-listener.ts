import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Rejection } from '../../../contracts/rejection.ts';
import { newId } from '../ids.ts';
import { log } from '../logger.ts';
import { problemResponse } from './problem.ts';
import { harden } from './answer/security-headers.ts';

/**
 * Bridges Node's request and response to a fetch handler; the bytes that Cloud Functions has read already (`rawBody`) are the body.
 * A request that is no valid HTTP address answers 400.
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return getRequestListener(handler, { overrideGlobalObjects: false, errorHandler: refuse });
}

function refuse(error: unknown): Response {
  const malformed = error instanceof Error && error.name === 'RequestError';
  if (!malformed) log.error('A request failed before it was handled', { error });
  const rejection = malformed
    ? new Rejection('invalid_input', 'The address or the Host header of the request is malformed.')
    : new Rejection('internal', 'Something went wrong on our side. Quote the correlation id when you ask about it.');
  const response = problemResponse(rejection, newId());
  harden(response.headers);
  return response;
}
