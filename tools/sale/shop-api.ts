import type { EndpointBase, OutputOf } from '../../contracts/endpoint.ts';
import { ToolFailure } from '../failure.ts';

/** What goes with a request: who asks, the Idempotency-Key, what stands in the path's braces, and JSON. */
export interface Asked {
  readonly token?: string;
  readonly key?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** An answer of the shop, parsed, and what it cost in Firestore reads, writes and deletes. */
export interface Told<T> {
  readonly body: T;
  readonly cost: string;
}

/** Asks an endpoint of the shop's API. A refusal is a ToolFailure with what was said. */
export async function askShop<E extends EndpointBase>(shop: string, endpoint: E, asked: Asked = {}): Promise<Told<OutputOf<E>>> {
  const { token, key, params = {}, body } = asked;
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const answer = await fetch(`${shop}${path}`, {
    method: endpoint.method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answer.ok) {
    const cost = (answer.headers.get('cartwright-cost') ?? '').replaceAll(';', ', ').replaceAll('=', ' ');
    return { body: endpoint.response?.parse(await answer.json()) as OutputOf<E>, cost };
  }
  throw new ToolFailure(
    `${endpoint.method} ${path} was answered ${answer.status}: ${await answer.text()}`,
    'The terminal of "npm start" tells more.',
  );
}
