import { onRequest, type HttpsFunction } from 'firebase-functions/https';
import { takeRequestsRaw } from '../http/raw-requests.ts';
import { once } from '../once.ts';
import { REGION } from '../params.ts';

/** Answers a web request with a web response. */
export type FetchHandler = (request: Request) => Promise<Response>;

type Secret = { readonly name: string };

// Only a process that serves an API reads bodies itself; tasks, schedules and events have theirs parsed by the runtime.
if (process.env['FUNCTION_TARGET']?.endsWith('Api')) takeRequestsRaw();

/** The HTTP function of a service: everything behind it loads with the first request. Memory 512 MiB, 80 requests at once, 60 s. */
export function httpFunction(
  load: () => Promise<FetchHandler>,
  options: { readonly secrets?: readonly Secret[] } = {},
): HttpsFunction {
  const listener = once(async () => {
    const [handler, { toNodeListener }] = await Promise.all([load(), import('../http/node-listener.ts')]);
    return toNodeListener(handler);
  });
  return onRequest(
    {
      region: REGION,
      memory: '512MiB',
      concurrency: 80,
      timeoutSeconds: 60,
      invoker: 'public',
      secrets: (options.secrets ?? []).map(({ name }) => name),
    },
    async (request, response) => {
      const listen = await listener();
      await listen(request, response);
    },
  );
}
