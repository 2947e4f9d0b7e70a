import { createHmac } from 'node:crypto';
import { ask, type Answer } from '../http.ts';
import { SECRETS } from '../shop/secrets.ts';

/** An event as the sandbox lists and posts it, as far as tests look. */
export interface SandboxEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A webhook as it goes over the wire. */
export interface SignedWebhook {
  readonly raw: string;
  readonly signature: string;
}

/** Asks the sandbox that serves a payment page; throws when it refuses. */
export async function askSandbox<T>(payUrl: string, path: string, body?: object, token = SECRETS.secretKey): Promise<T> {
  const url = `${new URL(payUrl).origin}${path.replace('{id}', sandboxIdOf(payUrl))}`;
  const how = body === undefined ? {} : { method: 'POST' as const, body };
  const answer = await ask<T>(url, { token, ...how });
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** The sandbox's own id of the payment behind a page. */
export function sandboxIdOf(payUrl: string): string {
  return new URL(payUrl).pathname.split('/').at(-1) ?? '';
}

/** The events of a payment, oldest first. */
export async function eventsOf(payUrl: string): Promise<readonly SandboxEvent[]> {
  return (await askSandbox<{ items: SandboxEvent[] }>(payUrl, `/events?paymentId={id}`)).items;
}

/** Signs an event as the sandbox would. */
export function signed(event: unknown, { secret = SECRETS.webhookSecret, at = Date.now() } = {}): SignedWebhook {
  const raw = JSON.stringify(event);
  const seconds = Math.floor(at / 1000);
  const mac = createHmac('sha256', secret).update(`${seconds}.${raw}`).digest('hex');
  return { raw, signature: `t=${seconds},v1=${mac}` };
}

/** Posts a webhook to a shop. */
export async function postWebhook<T>(
  shopUrl: string,
  { raw, signature }: SignedWebhook,
  provider = 'sandbox',
): Promise<Answer<T>> {
  const answer = await fetch(`${shopUrl}/v1/webhooks/payments/${provider}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sandbox-signature': signature },
    body: raw,
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as T };
}
