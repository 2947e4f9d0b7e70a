import { createHmac } from 'node:crypto';
import type { Context } from 'hono';
import type { Desk } from '../desk.ts';
import type { Decision } from '../payment/payment.ts';
import { Refusal } from '../refusal.ts';
import type { Answer } from '../state/records.ts';

/** What an operation comes to: a decision to write and the answer to give. */
export type Work = { readonly decision: Decision; readonly status?: 200 | 201; readonly body: unknown };

const KEYS_LIVE_MS = 24 * 3_600_000;

/**
 * Runs an operation once for an idempotency key. Nothing is awaited between looking the key up and writing the work
 * together with its answer, so two requests with one key can't both do it. A refusal has changed nothing and is not
 * remembered: its repeat is judged afresh.
 */
export async function perform(c: Context, desk: Desk, work: (body: unknown) => Work): Promise<Response> {
  const raw = await c.req.text();
  const key = c.req.header('idempotency-key');
  const print = fingerprint(c, raw);
  const known = key === undefined ? undefined : remembered(desk, key);
  if (known) {
    if (known.fingerprint === print) return answer(known, { 'idempotent-replayed': 'true' });
    throw new Refusal(409, 'idempotency_key_reused', 'This Idempotency-Key belongs to another request.');
  }

  const { decision, status = 200, body } = work(parseJson(raw));
  const given: Answer = {
    key: key ?? '',
    fingerprint: print,
    status,
    body: JSON.stringify(body),
    at: desk.now(),
  };

  desk.record(decision, key === undefined ? undefined : given);
  return answer(given, {});
}

function remembered(desk: Desk, key: string): Answer | undefined {
  if (key.length === 0 || key.length > 255) {
    throw new Refusal(400, 'idempotency_key_invalid', 'An Idempotency-Key has 1 to 255 characters.');
  }
  const found = desk.state.answers.get(key);
  return found && Date.parse(found.at) + KEYS_LIVE_MS > desk.clock().getTime() ? found : undefined;
}

function fingerprint(c: Context, raw: string): string {
  // Keyed, because a card number in a body could be guessed from a bare hash.
  const hash = createHmac('sha256', c.req.header('authorization') ?? '');
  return hash.update(`${c.req.method} ${c.req.path}\n${raw}`).digest('hex');
}

/** Reads a body as JSON; none is an empty object. */
export function parseJson(raw: string): unknown {
  if (raw.trim() === '') return {};
  try {
    return JSON.parse(raw);
  } catch {
    throw new Refusal(400, 'malformed_json', 'The body is not JSON.');
  }
}

function answer({ status, body }: Answer, headers: Record<string, string>): Response {
  return new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
}
