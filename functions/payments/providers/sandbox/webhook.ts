import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { Instant } from '../../../../contracts/ids.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import type { ProviderEvent } from '../../domain/news/news.ts';
import { SandboxPayment, toNews } from './payment.ts';

const TOLERANCE_SECONDS = 5 * 60;

const SandboxEvent = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,100}$/)),
  type: z.string(),
  data: z.unknown(),
});

/** What a webhook is held against: the time, and every secret that may have signed it. */
export type WebhookTrust = { readonly now: Instant; readonly secrets: readonly string[] };

/** Reads a webhook of the sandbox; throws Rejection `signature_invalid` unless one of the secrets signed it within the last five minutes. */
export function readSandboxWebhook(raw: string, headers: Headers, trust: WebhookTrust): ProviderEvent | undefined {
  checkSignature(raw, headers.get('sandbox-signature') ?? '', trust);
  const { id, type, data } = SandboxEvent.parse(JSON.parse(raw));
  if (!type.startsWith('payment.') && !type.startsWith('refund.')) return undefined;
  const payment = SandboxPayment.parse(data);
  const news = toNews(payment);
  return type === 'payment.attempt_failed'
    ? { id, type, news, attemptFailed: news.failureCode ?? 'unknown' }
    : { id, type, news };
}

function checkSignature(raw: string, header: string, { now, secrets }: WebhookTrust): void {
  const parts = header.split(',').map((part) => part.trim().split('=', 2));
  const signedAt = parts.find(([name]) => name === 't')?.[1] ?? '';
  const signatures = parts.filter(([name]) => name === 'v1').map(([, value = '']) => Buffer.from(value, 'hex'));
  const age = Math.abs(Date.parse(now) / 1000 - Number(signedAt));
  if (!/^\d{1,12}$/.test(signedAt) || age > TOLERANCE_SECONDS) throw invalid('It was signed too long ago, or carries no time.');
  const expected = secrets.map((secret) => createHmac('sha256', secret).update(`${signedAt}.${raw}`).digest());
  // Every pair is compared, so that the time taken tells nothing.
  const fits = signatures.flatMap((given) => expected.map((one) => given.length === one.length && timingSafeEqual(given, one)));
  if (!fits.includes(true)) throw invalid('None of its signatures fits.');
}

function invalid(why: string): Rejection {
  return new Rejection('signature_invalid', `This webhook is not the provider's, or too old. ${why}`);
}
