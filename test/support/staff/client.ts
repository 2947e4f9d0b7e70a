import { randomUUID } from 'node:crypto';
import type { Role } from '../../../contracts/permissions.ts';
import { signIn } from './sign-in.ts';

/** An answer of an API: its status, its parsed body, its version as ETag, and what Firestore billed for it. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly etag: string | null;
  readonly cost: string | null;
  readonly headers: Headers;
}

/** What goes with a request beside its path: JSON or text, the version it changes (If-Match), its Idempotency-Key, other headers. */
export interface Ask {
  readonly body?: unknown;
  readonly raw?: { readonly type: string; readonly text: string };
  readonly key?: string;
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks an API as one caller. */
export type Client = <T = Record<string, unknown>>(method: string, path: string, ask?: Ask) => Promise<Answer<T>>;

/** A caller of an API with an ID token; without one, nobody. */
export function clientOf(url: string, token?: string): Client {
  return async (method, path, ask = {}) => {
    const text = ask.raw?.text ?? (ask.body === undefined ? null : JSON.stringify(ask.body));
    const headers = headersOf(ask, token);
    if (text !== null) headers.set('content-type', ask.raw?.type ?? 'application/json');
    const answer = await fetch(`${url}${path}`, { method, headers, ...(text === null ? {} : { body: text }) });
    const said = await answer.text();
    const body = (said === '' ? undefined : JSON.parse(said)) as never;
    const { status } = answer;
    return {
      status,
      body,
      etag: answer.headers.get('etag'),
      cost: answer.headers.get('cartwright-cost'),
      headers: answer.headers,
    };
  };
}

/** A caller of an API who has signed in with a role. */
export async function staffOf(url: string, projectId: string, role: Role): Promise<Client> {
  return clientOf(url, await signIn(projectId, role));
}

/** A fresh idempotency key. */
export function newKey(): string {
  return randomUUID();
}

function headersOf({ key, version, headers }: Ask, token: string | undefined): Headers {
  const all = new Headers(headers);
  if (token !== undefined) all.set('authorization', `Bearer ${token}`);
  if (key !== undefined) all.set('idempotency-key', key);
  if (version !== undefined) all.set('if-match', `"${version}"`);
  return all;
}
