/** The web origins that may call an API: all of them, or those listed, such as `https://shop.example`. */
export type Origins = '*' | readonly string[];

const REQUEST_HEADERS = [
  'authorization',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'traceparent',
  'x-api-key',
  'x-correlation-id',
  'x-firebase-appcheck',
].join(', ');

const ANSWER_HEADERS = 'cartwright-cost, etag, location, retry-after, www-authenticate, x-correlation-id';

/** Tells a browser whether its page may read the answer; credentials in cookies are never allowed. */
export function allowOrigin(headers: Headers, origins: Origins, origin: string | null): void {
  if (origins !== '*') headers.append('vary', 'origin');
  const allowed = origins === '*' ? '*' : origins.find((one) => one === origin);
  if (allowed === undefined) return;
  headers.set('access-control-allow-origin', allowed);
  headers.set('access-control-expose-headers', ANSWER_HEADERS);
}

/** The answer to OPTIONS for an address that knows these methods; a browser may keep it for two hours. */
export function preflight(methods: readonly string[]): Response {
  const allow = methods.join(', ');
  return new Response(null, {
    status: 204,
    headers: {
      allow,
      'access-control-allow-methods': allow,
      'access-control-allow-headers': REQUEST_HEADERS,
      'access-control-max-age': '7200',
    },
  });
}
