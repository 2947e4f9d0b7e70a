import { expect } from 'chai';
import { LedgerEntry, Payment } from '../../../contracts/payments/documents.ts';
import type { PaymentView } from '../../../contracts/payments/endpoints.ts';
import { ask, type Answer } from '../http.ts';
import { sweepLater } from '../platform/tick.ts';
import { putGoods, type Goods } from '../shop/goods.ts';
import { startSelling, type Problem, type Selling } from '../shop/selling.ts';
import { newShopper, type Shopper } from '../shop/shopper.ts';

const GOODS: readonly Goods[] = [{ sku: 'MUG', amountMinor: 4_510, units: 1_000 }];
/** What one order of the shop costs, with its parcel. */
export const TOTAL = 5_000;

const SERVICES = {
  orders: { http: ['ordersApi'] },
  payments: { http: ['paymentsApi'], consumers: { clock: 'paymentsOnClock' } },
};

/** A payment of a fresh order, open at the provider. */
export interface OpenPayment {
  readonly id: string;
  readonly orderId: string;
  readonly payUrl: string;
  readonly shopper: Shopper;
}

/** What a payment API answers: its body, or a problem. */
export type Reply<T = PaymentView> = Answer<T & Problem>;

/** A shop in which only payments happen: nothing is relayed, and webhooks come when a test lets them. */
export interface PaymentShop {
  readonly selling: Selling;
  readonly finance: Shopper;
  order(): Promise<OpenPayment>;
  /** Orders are opened at the provider to be captured by staff from now on, or at once again. */
  captureBy(mode: 'manual' | 'automatic'): Promise<void>;
  call<T = PaymentView>(method: 'GET' | 'POST', path: string, body?: unknown, key?: string): Promise<Reply<T>>;
  payment(id: string): Promise<Payment>;
  ledger(paymentId: string): Promise<readonly LedgerEntry[]>;
  /** The types of a payment's events, in order. */
  history(paymentId: string): Promise<readonly string[]>;
  /** Runs the reconciling timer as if so many minutes had passed. */
  reconcile(minutes: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startPaymentShop(projectId: string): Promise<PaymentShop> {
  const selling = await startSelling(projectId, SERVICES);
  const { db, platform } = selling;
  await putGoods(db, GOODS);
  const finance = await newShopper(projectId, 'finance');
  let keys = 0;
  return {
    selling,
    finance,
    order: async () => {
      keys += 1;
      const shopper = await selling.shopper(GOODS, [{ sku: 'MUG', quantity: 1 }]);
      const { status, body } = await selling.checkOut(shopper.token, `order-${keys}`, shopper.request);
      expect([status, body.totalMinor], JSON.stringify(body)).to.deep.equal([201, TOTAL]);
      return { id: body.payment.id, orderId: body.orderId, payUrl: body.payment.payUrl ?? '', shopper };
    },
    captureBy: (mode) => platform.restart('ordersApi', { PAYMENT_CAPTURE: mode }),
    call: (method, path, body, key) =>
      ask(`${platform.hosting}${path}`, { method, token: finance.token, body, ...(key === undefined ? {} : { key }) }),
    payment: async (id) => Payment.schema.parse((await db.doc(`payments/${id}`).get()).data()),
    ledger: async (paymentId) => {
      const found = await db.collection('ledger').where('paymentId', '==', paymentId).get();
      return found.docs.map((entry) => LedgerEntry.schema.parse(entry.data()));
    },
    history: async (paymentId) => {
      const found = await db.collection(`payments/${paymentId}/events`).orderBy('seq').get();
      return found.docs.map((event) => String(event.get('type')).replace(/^payment[.](.+)[.]v1$/, '$1'));
    },
    reconcile: (minutes) => sweepLater(platform, 'payments.reconcile', minutes),
    stop: () => selling.stop(),
  };
}
