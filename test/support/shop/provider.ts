import { SECRETS } from './secrets.ts';
import { ask } from '../http.ts';

/** A payment as the provider tells it, as far as tests look. */
export interface ProviderPayment {
  readonly id: string;
  readonly status: string;
  /** Where its page sends the shopper afterwards. */
  readonly returnUrl: string;
  readonly capturedMinor: number;
  readonly refundedMinor: number;
}

/** The provider's side of a test: paying as the shopper does on its page, and its misbehaviour on demand. */
export interface Provider {
  pay(payUrl: string, card?: string): Promise<void>;
  paymentAt(payUrl: string): Promise<ProviderPayment>;
  paymentsFor(reference: string): Promise<readonly ProviderPayment[]>;
  control(wish: Readonly<Record<string, unknown>>): Promise<void>;
  /** Sends the latest news of a payment once more. */
  resend(payUrl: string): Promise<void>;
  /** Delivers the webhooks that were held back. */
  flush(): Promise<void>;
}

/** Talks to the sandbox provider at an address. */
export function providerAt(url: string): Provider {
  const call = async <T>(path: string, body?: unknown): Promise<T> => {
    const method = body === undefined ? 'GET' : 'POST';
    const answer = await ask<T>(`${url}${path}`, { method, token: SECRETS.secretKey, ...(body === undefined ? {} : { body }) });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const idOf = (payUrl: string) => new URL(payUrl).pathname.split('/').at(-1) ?? '';
  return {
    pay: async (payUrl, number = '4242424242424242') => {
      await call(`/payments/${idOf(payUrl)}/pay`, { card: { number, expiry: '12/40', cvc: '123' } });
    },
    paymentAt: (payUrl) => call(`/payments/${idOf(payUrl)}`),
    paymentsFor: async (reference) => (await call<{ items: ProviderPayment[] }>(`/payments?reference=${reference}`)).items,
    control: async (wish) => {
      await call('/control', wish);
    },
    resend: async (payUrl) => {
      const { items } = await call<{ items: { readonly id: string }[] }>(`/events?paymentId=${idOf(payUrl)}`);
      await call(`/events/${items.at(-1)?.id}/resend`, {});
    },
    flush: async () => {
      await call('/control/flush', {});
    },
  };
}
