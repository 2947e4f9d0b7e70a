import * as z from 'zod/mini';
import type { Permission } from './permissions.ts';
import type { RejectionCode } from './rejection.ts';

/**
 * Who may call: `public` (nobody need sign in), `user` (any signed-in person, guests too), `customer` (signed in, not anonymous),
 * `provider` (a signed webhook; the handler verifies), a permission (a staff role or an API key that holds it),
 * or `own:<permission>`: a signed-in person for what is theirs, and whoever holds the permission for everybody's; the handler tells them apart.
 */
export type Access = 'public' | 'user' | 'customer' | 'provider' | Permission | `own:${Permission}`;

/** What is true of every endpoint: its address, who may call it, what goes in and out, and why it may say no. */
export type EndpointBase = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  readonly summary: string;
  readonly access: Access;
  /** The name of the header a caller must send: a repeat with the same key finds the first one's result. */
  readonly idempotent?: true;
  /** The caller must send If-Match with the version (the ETag) it changes. */
  readonly ifMatch?: true;
  /** Content types of a raw text body; without it a body is JSON. The handler then gets `raw`. */
  readonly rawBody?: readonly string[];
  readonly status?: 200 | 201 | 202 | 204;
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly response?: z.ZodMiniType;
  readonly rejections: readonly RejectionCode[];
};

/** Defines an endpoint; its path writes parameters as `{name}`. */
export function endpoint<const E extends EndpointBase>(definition: E): E {
  return definition;
}

type Parsed<S> = S extends z.ZodMiniType ? z.infer<S> : undefined;

/** What a handler gets: the parsed parts of the request. */
export type InputOf<E extends EndpointBase> = {
  readonly params: Parsed<E['params']>;
  readonly query: Parsed<E['query']>;
  readonly body: Parsed<E['body']>;
};

type Sent<S> = S extends z.ZodMiniType ? z.input<S> : undefined;

/** A number stands for its digits in an address. */
type Texts<Q> = Q extends object ? { readonly [K in keyof Q]: string extends Q[K] ? Q[K] | number : Q[K] } : Q;

/** What a client sends: the parts of the request as they are before they are parsed. */
export type SentOf<E extends EndpointBase> = {
  readonly params: Texts<Sent<E['params']>>;
  readonly query: Texts<Sent<E['query']>>;
  readonly body: Sent<E['body']>;
};

/** What a handler answers, and a client gets. */
export type OutputOf<E extends EndpointBase> = E['response'] extends z.ZodMiniType ? z.infer<E['response']> : undefined;

/** One page of a listing: the items and, when there are more, the cursor of the next page. */
export function page<S extends z.ZodMiniType>(item: S) {
  return z.object({ items: z.array(item), nextCursor: z.optional(z.string()) });
}
