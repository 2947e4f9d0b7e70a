import { Refusal } from '../refusal.ts';

/** A refusal as an RFC 9457 answer. */
export function problemResponse(refusal: Refusal): Response {
  const body = {
    type: `urn:sandbox-payments:problem:${refusal.code}`,
    title: refusal.code.replaceAll('_', ' '),
    status: refusal.status,
    code: refusal.code,
    detail: refusal.message,
    ...(refusal.errors.length > 0 ? { errors: refusal.errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status: refusal.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

/** What to answer when something was thrown: the refusal that it is, or a defect without its internals. */
export function refusalOf(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(500, 'internal', 'The sandbox failed; its own log says why.');
}
