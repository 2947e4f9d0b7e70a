import type { Firestore } from 'firebase-admin/firestore';
import { Order } from '../../../contracts/orders/documents.ts';
import type { CheckoutRequest, CheckoutResult } from '../../../contracts/orders/endpoints.ts';
import type { CartLine } from '../../../contracts/orders/quote.ts';
import { startSandbox } from '../../../tools/sandbox/start-sandbox.ts';
import { ask, type Answer } from '../http.ts';
import { startPlatform, type Members, type Platform } from '../platform/start-platform.ts';
import { sweepLater } from '../platform/tick.ts';
import { openDatabase } from './database.ts';
import type { Goods } from './goods.ts';
import { providerAt, type Provider } from './provider.ts';
import { SECRETS } from './secrets.ts';
import { checkoutOf, newShopper, putCart, quoteOf, type Shopper } from './shopper.ts';

/** What of a problem+json tests look at. */
export interface Problem {
  readonly code?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A shopper with a full cart, and what their client will send. */
export interface ReadyShopper extends Shopper {
  readonly request: CheckoutRequest;
}

/** A shop that sells: its functions, its payment provider and its database. */
export interface Selling {
  readonly projectId: string;
  readonly platform: Platform;
  readonly provider: Provider;
  readonly db: Firestore;
  /** Somebody new with these lines in their cart. */
  shopper(goods: readonly Goods[], lines: readonly CartLine[]): Promise<ReadyShopper>;
  checkOut(token: string, key: string, body: CheckoutRequest): Promise<Answer<CheckoutResult & Problem>>;
  /** As a client that does what a 503 or 504 says: repeat the request with the same key. */
  checkOutPatiently(token: string, key: string, body: CheckoutRequest): Promise<Answer<CheckoutResult & Problem>>;
  order(orderId: string): Promise<Order>;
  /** Runs the expiry sweep as if so many minutes had passed. */
  sweepExpired(minutes: number): Promise<void>;
  stop(): Promise<void>;
}

/** All that a whole sale needs to run, from checkout to refund. */
export const WHOLE_SALE: Readonly<Record<string, Members>> = {
  orders: {
    http: ['ordersApi'],
    relays: { orders: 'ordersRelay' },
    consumers: { payments: 'ordersOnPayments', clock: 'ordersOnClock' },
  },
  payments: {
    http: ['paymentsApi'],
    relays: { payments: 'paymentsRelay' },
    consumers: { orders: 'paymentsOnOrders', clock: 'paymentsOnClock' },
  },
};

/** Starts what sells with a provider of its own; `services` is what of the services has to run. */
export async function startSelling(projectId: string, services = WHOLE_SALE): Promise<Selling> {
  const { db, close } = await openDatabase(projectId);
  const sandbox = await startSandbox({ port: 0, ...SECRETS });
  const env = (url: string) => ({
    SANDBOX_URL: sandbox.url,
    SANDBOX_SECRET_KEY: SECRETS.secretKey,
    SANDBOX_WEBHOOK_SECRET: SECRETS.webhookSecret,
    PUBLIC_URL: url,
  });
  const platform = await startPlatform({ projectId, services, env });
  const checkOut: Selling['checkOut'] = (token, key, body) =>
    ask(`${platform.hosting}/v1/checkout`, { method: 'POST', token, key, body });
  return {
    projectId,
    platform,
    provider: providerAt(sandbox.url),
    db,
    shopper: async (goods, lines) => {
      const shopper = await newShopper(projectId);
      await putCart(db, shopper.uid, lines);
      return { ...shopper, request: checkoutOf(quoteOf(goods, lines)) };
    },
    checkOut,
    checkOutPatiently: (token, key, body) => patiently(() => checkOut(token, key, body)),
    order: async (orderId) => Order.schema.parse((await db.doc(`orders/${orderId}`).get()).data()),
    sweepExpired: (minutes) => sweepLater(platform, 'orders.expire-unpaid', minutes),
    stop: async () => {
      await platform.stop();
      await sandbox.stop();
      await close();
    },
  };
}

async function patiently<T>(request: () => Promise<Answer<T>>): Promise<Answer<T>> {
  for (let left = 10; ; left -= 1) {
    const answer = await request();
    if (answer.status < 503 || left === 0) return answer;
  }
}
