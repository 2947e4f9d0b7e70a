import { createHmac } from 'node:crypto';

/** The header `Sandbox-Signature`: the time of signing and one HMAC-SHA256 a secret, over time, dot and raw body. */
export function signatureHeader(rawBody: string, secrets: readonly string[], unixSeconds: number): string {
  const signatures = secrets.map((secret) => {
    return `v1=${createHmac('sha256', secret).update(`${unixSeconds}.${rawBody}`).digest('hex')}`;
  });
  return [`t=${unixSeconds}`, ...signatures].join(',');
}
