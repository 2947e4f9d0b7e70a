import * as z from 'zod/mini';
import { ProviderRefusal, ProviderUnavailable } from '../../domain/provider-failure.ts';

/** Where the sandbox's API is, and the key to it. */
export type SandboxApi = { readonly url: string; readonly secretKey: string; readonly timeoutMs?: number };

export type SandboxRequest = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  readonly key?: string;
};

const Problem = z.object({ code: z.string(), detail: z.string() });

/**
 * Asks the sandbox and answers what it said. Throws ProviderRefusal when it understood and said no, ProviderUnavailable for everything that leaves open
 * what happened, or that is about our own access to it.
 */
export async function callSandbox(api: SandboxApi, request: SandboxRequest): Promise<unknown> {
  const response = await send(api, request);
  const text = await response.text().catch((cause: unknown) => {
    throw new ProviderUnavailable('The sandbox broke off its answer.', { cause });
  });
  const answer = parse(text);
  if (response.ok && answer !== undefined) return answer;
  const problem = Problem.safeParse(answer);
  const understood = [400, 404, 409, 422].includes(response.status) && problem.success;
  if (understood) throw new ProviderRefusal(problem.data.code, problem.data.detail);
  throw new ProviderUnavailable(`The sandbox answered ${response.status} to ${request.method} ${request.path}.`);
}

async function send({ url, secretKey, timeoutMs = 10_000 }: SandboxApi, request: SandboxRequest): Promise<Response> {
  const { method, path, body, key } = request;
  try {
    return await fetch(`${url}${path}`, {
      method,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        authorization: `Bearer ${secretKey}`,
        'content-type': 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new ProviderUnavailable(`The sandbox did not answer ${method} ${path}.`, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
