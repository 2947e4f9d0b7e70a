import type { InputOf, OutputOf } from '../../../contracts/endpoint.ts';
import type { listPayments as endpoint } from '../../../contracts/payments/endpoints.ts';
import type { Ports } from '../ports.ts';
import { viewOf } from './payment-view.ts';

/** Payments, newest first, a page at a time. */
export const listPayments =
  (ports: Pick<Ports, 'payments'>) =>
  async ({ status, orderId, limit, cursor }: InputOf<typeof endpoint>['query']): Promise<OutputOf<typeof endpoint>> => {
    const { items, ...next } = await ports.payments.list({ status, orderId, limit, cursor });
    return { items: items.map(({ id, payment }) => viewOf(id, payment)), ...next };
  };
