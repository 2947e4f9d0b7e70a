import type { FetchAnswer, FetchInit, KeyValueStorage } from './platform/options.ts';
import type { Platform } from './platform/platform.ts';

/** A request as a fake shop saw it. */
export type Seen = FetchInit & { readonly url: string };

/** What a fake shop answers; a string is JSON already, an Error is no answer at all. */
export type Reply = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown } | Error;

/** A shop that answers by heart, and remembers what it was asked. */
export function fakeShop(reply: (seen: Seen, count: number) => Reply): { fetch: Platform['fetch']; seen: Seen[] } {
  const seen: Seen[] = [];
  return {
    seen,
    fetch: (url, init) => {
      seen.push({ url, ...init });
      const answer = reply({ url, ...init }, seen.length);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answerOf(answer));
    },
  };
}

/** A storage that forgets nothing until the test is over. */
export function memory(): KeyValueStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}

/** A platform over a fake shop, with ids that count. */
export function fakePlatform(fetch: Platform['fetch'], storage: KeyValueStorage = memory()): Platform {
  let ids = 0;
  return {
    url: 'https://shop.test',
    market: 'eu',
    locale: undefined,
    fetch,
    storage,
    persistent: false,
    emulators: () => Promise.resolve(undefined),
    isOffline: () => false,
    onNetwork: () => () => undefined,
    newId: () => `id-${++ids}`,
  };
}

function answerOf({ status = 200, headers = {}, body }: Exclude<Reply, Error>): FetchAnswer {
  const named = new Map(Object.entries(headers));
  return {
    status,
    headers: { get: (name) => named.get(name) ?? null },
    text: () => Promise.resolve(typeof body === 'string' || body === undefined ? (body ?? '') : JSON.stringify(body)),
  };
}
