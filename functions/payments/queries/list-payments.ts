import type { InputOf, OutputOf } from '../../../contracts/endpoint.ts';
import type { listPayments as endpoint } from '../../../contracts/payments/endpoints.ts';
import type { Ports } from '../ports.ts';
import { viewOf } from './payment-view.ts';

/** Payments, newest first, a page at a time. */
export const listPayments =
  (ports: Pick<Ports, 'payments'>) =>
  async ({ status, orderId, limit, cursor }: InputOf<typeof endpoint>['query']): Promise<OutputOf<typeof endpoint>> => {
    const found = await ports.payments.list({ status, orderId, limit: limit + 1, after: cursor });
    const items = found.slice(0, limit).map(({ id, payment }) => viewOf(id, payment));
    const last = found[limit - 1];
    return found.length > limit && last ? { items, nextCursor: last.id } : { items };
  };
