import type { Delivery, DeliveryAttempt, SandboxEvent, Settings } from '../state/records.ts';
import { signatureHeader } from './signature.ts';

export type PostOptions = {
  readonly clock: () => Date;
  readonly timeoutMs: number;
  readonly settings: Settings;
};

/** Posts an event once; whatever comes of it, an attempt for the log. */
export async function postEvent(
  event: SandboxEvent,
  delivery: Delivery,
  { clock, timeoutMs, settings }: PostOptions,
): Promise<DeliveryAttempt> {
  const now = clock();
  const rawBody = JSON.stringify(event);
  const secrets = settings.webhookSecrets.filter(({ until }) => until === null || until > now.toISOString());
  const started = performance.now();
  const outcome = (status: number | null, error: string | null): DeliveryAttempt => ({
    at: now.toISOString(),
    status,
    error,
    milliseconds: Math.round(performance.now() - started),
  });

  try {
    const response = await fetch(delivery.url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Sandbox-Payments/1',
        'sandbox-event-id': event.id,
        'sandbox-delivery-id': delivery.id,
        'sandbox-signature': signatureHeader(
          rawBody,
          secrets.map(({ secret }) => secret),
          Math.floor(now.getTime() / 1000),
        ),
      },
      body: rawBody,
    });
    const said = (await response.text()).slice(0, 300);
    return outcome(response.status, response.ok ? null : said);
  } catch (error) {
    return outcome(null, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
