import type { EndpointBase, OutputOf, SentOf } from '../contracts/endpoint.ts';

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
