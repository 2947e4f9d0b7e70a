import { CaptureMode } from '../../../contracts/payments/documents.ts';
import { isDemoProject, projectId } from '../../kit/params.ts';
import {
  PAYMENT_CAPTURE,
  PAYMENT_PROVIDER,
  PUBLIC_URL,
  SANDBOX_SECRET_KEY,
  SANDBOX_URL,
  SANDBOX_WEBHOOK_SECRET,
} from '../params.ts';
import type { Provider } from '../ports.ts';
import { sandboxProvider } from './sandbox.ts';

const made = new Map<string, Provider>();

/** The provider of that name, or the one that new payments go to; undefined for a name this project has no provider of. */
export function configuredProvider(name: string = PAYMENT_PROVIDER.value() || 'sandbox'): Provider | undefined {
  // What moves no money must never take an order in a real shop.
  if (name !== 'sandbox' || !isDemoProject()) return undefined;
  const provider = made.get(name) ?? sandboxFromParams();
  made.set(name, provider);
  return provider;
}

function sandboxFromParams(): Provider {
  return sandboxProvider({
    projectId: projectId(),
    url: SANDBOX_URL.value() || 'http://127.0.0.1:5080',
    secretKey: SANDBOX_SECRET_KEY.value() || 'sk_sandbox_demo',
    webhookSecrets: (SANDBOX_WEBHOOK_SECRET.value() || 'whsec_sandbox_demo').split(',').map((secret) => secret.trim()),
    webhookUrl: `${publicUrl()}/v1/webhooks/payments/sandbox`,
    captureMode: CaptureMode.parse(PAYMENT_CAPTURE.value() || 'automatic'),
  });
}

function publicUrl(): string {
  const hosting = isDemoProject() ? 'http://127.0.0.1:5002' : `https://${projectId()}.web.app`;
  return (PUBLIC_URL.value() || hosting).replace(/\/$/, '');
}
