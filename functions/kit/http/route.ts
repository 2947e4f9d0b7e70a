import type { Actor } from '../../../contracts/actor.ts';
import type { EndpointBase, InputOf, OutputOf } from '../../../contracts/endpoint.ts';

/** What a handler gets: the parsed parts of the request, its caller, and what its headers said. */
export type Call<E extends EndpointBase> = InputOf<E> & {
  readonly actor: Actor;
  /** The Idempotency-Key, 1 to 255 visible ASCII characters; empty unless the endpoint is `idempotent`. */
  readonly idempotencyKey: string;
  /** The version named by If-Match; 0 unless the endpoint demands `ifMatch`. */
  readonly ifMatch: number;
  /** The body's text as it came, for `rawBody` endpoints and signed webhooks; otherwise empty. */
  readonly raw: string;
  readonly headers: Headers;
  readonly correlationId: string;
};

type ReplyOf<B> = {
  readonly body?: B;
  /** The endpoint's own status unless given; without either, 200 with a body and 204 without. */
  readonly status?: number;
  /** The version of what is answered: 3 becomes the header `ETag: "3"`. */
  readonly etag?: number;
  readonly headers?: Record<string, string>;
};

/** What a handler answers. */
export type Reply<E extends EndpointBase> = ReplyOf<OutputOf<E>>;

/** Handles the calls of one endpoint; a "no" is a thrown Rejection, anything else thrown is a defect and answers 500. */
export type Handler<E extends EndpointBase> = (call: Call<E>) => Promise<Reply<E>>;

/** An endpoint with its handler. */
export type Route = {
  readonly endpoint: EndpointBase;
  // A method, because a parameter of a method may be narrower: the parts come parsed by the endpoint's own schemas.
  handle(call: Call<EndpointBase>): Promise<ReplyOf<unknown>>;
};

const SEGMENT = /^(?:\{[A-Za-z][A-Za-z0-9]*\}|[A-Za-z0-9._~-]+)$/;

/** Ties a handler to its endpoint; throws when the path is not made of whole words and `{parameters}`, or parameters have no schema. */
export function route<const E extends EndpointBase>(endpoint: E, handler: Handler<E>): Route {
  const segments = endpoint.path.slice(1).split('/');
  const odd = segments.find((segment) => !SEGMENT.test(segment));
  if (odd !== undefined) throw new Error(`${endpoint.path}: "${odd}" is neither a word nor a {parameter}`);
  if (endpoint.path.includes('{') && !endpoint.params) {
    throw new Error(`${endpoint.path} has parameters but no schema for them`);
  }
  return { endpoint, handle: handler };
}
