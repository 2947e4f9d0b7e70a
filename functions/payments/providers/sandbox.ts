import type { CaptureMode } from '../../../contracts/payments/documents.ts';
import { checkpoint } from '../../kit/checkpoint.ts';
import { ProviderRefusal } from '../domain/provider-failure.ts';
import type { PaymentNews } from '../domain/news/news.ts';
import type { Opening, Provider } from '../ports.ts';
import { callSandbox, type SandboxApi } from './sandbox/call.ts';
import { SandboxList, SandboxPayment, toNews } from './sandbox/payment.ts';
import { readSandboxWebhook } from './sandbox/webhook.ts';

/** How the sandbox provider is reached. */
export type SandboxSettings = SandboxApi & {
  readonly projectId: string;
  readonly webhookSecrets: readonly string[];
  readonly webhookUrl: string;
  readonly captureMode: CaptureMode;
};

/** The sandbox provider, which moves no money; throws outside of `demo-` projects. */
export function sandboxProvider(settings: SandboxSettings): Provider {
  if (!settings.projectId.startsWith('demo-')) {
    throw new Error(`The sandbox provider moves no money and refuses to serve the project "${settings.projectId}".`);
  }

  const read = async (path: string): Promise<PaymentNews> => {
    return toNews(SandboxPayment.parse(await callSandbox(settings, { method: 'GET', path })));
  };
  const act = async (path: string, body: object, key: string): Promise<unknown> => {
    const answer = await callSandbox(settings, { method: 'POST', path, body, key });
    checkpoint(`the provider has done ${path.split('/').at(-1)}, and nobody has heard of it`);
    return answer;
  };
  const find: Provider['find'] = async (paymentId) => {
    const answer = await callSandbox(settings, { method: 'GET', path: `/payments?reference=${encodeURIComponent(paymentId)}` });
    const [found] = SandboxList.parse(answer).items;
    return found && toNews(found);
  };

  return {
    name: 'sandbox',
    find,
    open: (opening) => open(settings, opening, { act, find }),
    retrieve: (ref) => read(`/payments/${ref}`).catch(undefinedWhenUnknown),
    capture: async (paymentId, ref, amountMinor) => {
      return toNews(
        SandboxPayment.parse(await act(`/payments/${ref}/capture`, { amountMinor }, `capture-${paymentId}-${amountMinor}`)),
      );
    },
    cancel: async (paymentId, ref) => {
      return toNews(SandboxPayment.parse(await act(`/payments/${ref}/cancel`, {}, `cancel-${paymentId}`)));
    },
    refund: async (ref, { id, amountMinor, reason }) => {
      await act(`/payments/${ref}/refunds`, { amountMinor, reason, reference: id }, `refund-${id}`);
      return read(`/payments/${ref}`);
    },
    readWebhook: (raw, headers, now) => readSandboxWebhook(raw, headers, { now, secrets: settings.webhookSecrets }),
  };
}

type Means = {
  readonly act: (path: string, body: object, key: string) => Promise<unknown>;
  readonly find: Provider['find'];
};

async function open(
  { webhookUrl, captureMode }: SandboxSettings,
  { paymentId, amountMinor, currency, returnUrl, email }: Opening,
  { act, find }: Means,
): Promise<PaymentNews> {
  const order = { amountMinor, currency, reference: paymentId, captureMode, returnUrl, webhookUrl, customerEmail: email };
  try {
    return toNews(SandboxPayment.parse(await act('/payments', order, `open-${paymentId}`)));
  } catch (error) {
    // It was opened before with other particulars, say another address for webhooks; it is still the one payment of this id.
    const opened =
      error instanceof ProviderRefusal && error.code === 'idempotency_key_reused' ? await find(paymentId) : undefined;
    if (!opened) throw error;
    return opened;
  }
}

function undefinedWhenUnknown(error: unknown): undefined {
  if (error instanceof ProviderRefusal && error.code === 'not_found') return undefined;
  throw error;
}
