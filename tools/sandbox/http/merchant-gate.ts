import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../refusal.ts';
import type { State } from '../state/open-state.ts';

/** Lets in who holds the secret key. */
export function requireKey(secretKey: string): MiddlewareHandler {
  const wanted = digest(`Bearer ${secretKey}`);
  return async (c, next) => {
    if (!timingSafeEqual(digest(c.req.header('authorization') ?? ''), wanted)) {
      throw new Refusal(401, 'unauthenticated', 'Send the secret key: Authorization: Bearer <key>.');
    }
    await next();
  };
}

/** Fails requests before they do anything, or loses their answers after they did it, as often as was ordered. */
export function misbehave(state: State): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (c, next) => {
    const { failNext } = state.settings();
    if (failNext && failNext.count > 0 && `${c.req.method} ${c.req.path}`.includes(failNext.match)) {
      const left = failNext.count > 1 ? { ...failNext, count: failNext.count - 1 } : null;
      state.write({ settings: { ...state.settings(), failNext: left } });
      throw new Refusal(failNext.status, 'failed_on_demand', 'This request was to fail; nothing was done.');
    }

    await next();

    const { dropNextResponses } = state.settings();
    if (dropNextResponses > 0) {
      state.write({ settings: { ...state.settings(), dropNextResponses: dropNextResponses - 1 } });
      c.env.incoming.socket.destroy();
      c.res = RESPONSE_ALREADY_SENT;
    }
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
