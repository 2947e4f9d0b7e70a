import { randomUUID } from 'node:crypto';
import { ToolFailure } from '../../failure.ts';

/** What goes with a request: JSON, or text of a type; the version that it changes. */
export type Asked = {
  readonly body?: object;
  readonly text?: { readonly type: string; readonly of: string };
  readonly version?: number;
};

/** Asks an API of the shop as one of its staff; answers the body. Throws ToolFailure for a refusal. */
export type StaffApi = (method: 'GET' | 'POST' | 'PUT', path: string, asked?: Asked) => Promise<unknown>;

/** What answers requests: a service's API, as its function serves it. */
export type Api = (request: Request) => Promise<Response>;

/** An API for somebody with an ID token. */
export function staffApi(api: Api, token: string): StaffApi {
  return async (method, path, { body, text, version } = {}) => {
    const sent = text?.of ?? (body && JSON.stringify(body));
    const headers = new Headers({ authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() });
    if (sent !== undefined) headers.set('content-type', text?.type ?? 'application/json');
    if (version !== undefined) headers.set('if-match', `"${version}"`);
    const answer = await api(
      new Request(`http://sample.shop${path}`, { method, headers, ...(sent === undefined ? {} : { body: sent }) }),
    );
    const said = await answer.text();
    if (!answer.ok)
      throw new ToolFailure(
        `${method} ${path} was answered ${answer.status}: ${said.slice(0, 600)}`,
        'Mend it, then start again.',
      );
    const value: unknown = said === '' ? undefined : JSON.parse(said);
    return value;
  };
}
