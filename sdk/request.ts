import type { EndpointBase, OutputOf, SentOf } from '../contracts/endpoint.ts';
import type { RejectionCode } from '../contracts/rejection.ts';
import { isRecord } from './platform/kept.ts';
import { loaded } from './platform/loaded.ts';
import type { FetchAnswer, FetchInit } from './platform/options.ts';
import type { Platform } from './platform/platform.ts';
import { isShopError, ShopError } from './shop-error.ts';

type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { readonly [N in Name]?: undefined }
  : Record<string, never> extends Value
    ? { readonly [N in Name]?: Value }
    : { readonly [N in Name]: Value };

/** A call of an endpoint: its own method and path, and the parts that it takes, each checked by the contract's type. */
export type Call<E extends EndpointBase> = { readonly method: E['method']; readonly path: E['path'] } & Part<
  'params',
  SentOf<E>['params']
> &
  Part<'query', SentOf<E>['query']> &
  Part<'body', SentOf<E>['body']> &
  (E extends { readonly rawBody: infer R extends readonly string[] }
    ? { readonly raw: { readonly type: R[number]; readonly text: string } }
    : { readonly raw?: undefined }) &
  (E extends { readonly idempotent: true } ? { readonly idempotencyKey: string } : { readonly idempotencyKey?: undefined }) &
  (E extends { readonly ifMatch: true } ? { readonly ifMatch: number } : { readonly ifMatch?: undefined }) & {
    /** Ends the request early; it fails with the code `network`. */
    readonly signal?: AbortSignal;
    /** Sends no ID token, and does not load Firebase to look for one. */
    readonly anonymous?: boolean;
  };

/** What an endpoint answered: its body, and the version that its ETag names (give it back as `ifMatch`). */
export type Answered<E extends EndpointBase> = {
  readonly status: number;
  readonly body: OutputOf<E>;
  readonly version: number | undefined;
  readonly correlationId: string | undefined;
};

/**
 * Calls any endpoint of the shop as whoever is signed in; name the endpoint by its type, so that no schema comes along:
 * `request<typeof getOrder>({ method: 'GET', path: '/v1/orders/{orderId}', params: { orderId } })`. Fails with ShopError.
 */
export type Request = <E extends EndpointBase>(call: Call<E>) => Promise<Answered<E>>;

/** The ID token of whoever is signed in, a fresh one if asked; undefined for nobody. */
export type TokenOf = (fresh: boolean) => Promise<string | undefined>;

// What a call comes to once its types have done their work.
type Loose = {
  readonly method: string;
  readonly path: string;
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly raw?: { readonly type: string; readonly text: string } | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly ifMatch?: number | undefined;
  readonly signal?: AbortSignal;
  readonly anonymous?: boolean;
};

/** Makes the function that calls endpoints; an expired ID token is renewed once. */
export function createRequest({ url, fetch }: Platform, tokenOf: TokenOf): Request {
  const send = async (call: Loose, fresh: boolean): Promise<FetchAnswer> => {
    const token = call.anonymous ? undefined : await tokenOf(fresh);
    return loaded(fetch(url + addressOf(call), initOf(call, token)));
  };
  return async <E extends EndpointBase>(call: Call<E>) => {
    const ask = async (fresh: boolean) => readAnswer<E>(await send(call, fresh));
    return ask(false).catch((error: unknown) => {
      if (call.anonymous || !isShopError(error, 'token_expired')) throw error;
      return ask(true);
    });
  };
}

function initOf({ method, body, raw, idempotencyKey, ifMatch, signal }: Loose, token: string | undefined): FetchInit {
  const text = raw?.text ?? (body === undefined ? undefined : JSON.stringify(body));
  const headers: Record<string, string> = {};
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  if (text !== undefined) headers['content-type'] = raw?.type ?? 'application/json';
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
  return { method, headers, ...(text !== undefined && { body: text }), ...(signal && { signal }) };
}

function addressOf({ path, params, query }: Loose): string {
  const named = isRecord(params) ? params : {};
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => written(named[name]));
  const pairs = Object.entries(isRecord(query) ? query : {}).flatMap(([key, values]) =>
    [values].flat().flatMap((value) => (value === undefined ? [] : [`${written(key)}=${written(value)}`])),
  );
  return pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled;
}

function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(value) : '';
}

async function readAnswer<E extends EndpointBase>(answer: FetchAnswer): Promise<Answered<E>> {
  const { status, headers } = answer;
  const text = await loaded(answer.text());
  const isFine = status >= 200 && status < 300;
  let body: unknown;
  try {
    body = text === '' ? undefined : JSON.parse(text);
  } catch (cause) {
    throw failure(answer, {}, cause);
  }
  if (!isFine || !isAnswerOf<E>(body)) throw failure(answer, body);
  const [, version] = /^(?:W\/)?"(\d+)/.exec(headers.get('etag') ?? '') ?? [];
  return {
    status,
    body,
    version: version === undefined ? undefined : Number(version),
    correlationId: headers.get('x-correlation-id') ?? undefined,
  };
}

// The shop holds its answers against their schemas; a client that did so too would carry every schema.
function isAnswerOf<E extends EndpointBase>(_body: unknown): _body is OutputOf<E> {
  return true;
}

// A shop that is newer than this SDK may say no for a reason that is not among these.
function isCode(code: unknown): code is RejectionCode {
  return typeof code === 'string';
}

function failure({ status, headers }: FetchAnswer, body: unknown, cause?: unknown): ShopError {
  const { code, detail, details, errors } = isRecord(body) ? body : {};
  const retryAfter = Number(headers.get('retry-after') ?? Number.NaN);
  const message = typeof detail === 'string' ? detail : `The shop answered ${status}.`;
  return new ShopError(isCode(code) ? code : 'unexpected', message, {
    cause,
    status,
    details: isRecord(details) ? details : {},
    pointers: pointersOf(errors),
    retryAfter: Number.isNaN(retryAfter) ? undefined : retryAfter,
    correlationId: headers.get('x-correlation-id') ?? undefined,
  });
}

function pointersOf(errors: unknown): Record<string, string> {
  const named = Array.isArray(errors) ? errors.filter(isRecord) : [];
  return Object.fromEntries(named.map(({ pointer, message }) => [String(pointer), String(message)]));
}
