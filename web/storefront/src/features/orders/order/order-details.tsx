import type { ReactNode } from 'react';
import type { PaymentView } from '../../../../../../contracts/payments/endpoints.ts';
import type { WatchedOrder } from '../../../../../../sdk/orders/orders.ts';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { useMoney } from '../../../app/shop/wording.ts';
import { AddressLines } from '../../address/address-lines.tsx';
import { ordersMessages } from '../messages/orders-messages.ts';

interface OrderDetailsProps {
  readonly order: WatchedOrder;
  readonly payment: PaymentView | undefined;
}

/** Where it goes, who is written to, and how its payment stands. */
export function OrderDetails({ order, payment }: OrderDetailsProps) {
  const words = ordersMessages.use();
  return (
    <>
      <Detail title={words.sentTo}>
        <SentTo order={order} />
      </Detail>
      <Detail title={words.writtenTo}>
        {order.contact ? <p className="text-sm break-words">{order.contact.email}</p> : <Skeleton className="h-5 w-48 bg-line" />}
      </Detail>
      <Detail title={words.payment}>
        <PaymentState order={order} payment={payment} />
      </Detail>
    </>
  );
}

function Detail({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="border-t border-line pt-4">
      <h2 className="pb-1 text-[13px] text-muted">{title}</h2>
      {children}
    </section>
  );
}

function SentTo({ order: { shippingAddress, contact, quote } }: { readonly order: WatchedOrder }) {
  const words = ordersMessages.use();
  if (shippingAddress) return <AddressLines address={shippingAddress} />;
  // The address is sealed; it comes with the contact.
  if (!contact && quote.shipping.required) return <Skeleton className="h-20 bg-line" />;
  return <p className="text-sm">{words.nothingSent}</p>;
}

/** The payment of an order that has ended is given up, which takes it a moment to hear of. */
function paymentStateOf({ status }: WatchedOrder, payment: PaymentView): PaymentView['status'] {
  const ended = status === 'expired' || status === 'canceled';
  return ended && ['created', 'open', 'authorized'].includes(payment.status) ? 'canceled' : payment.status;
}

function PaymentState({ order, payment }: OrderDetailsProps) {
  const words = ordersMessages.use();
  const money = useMoney(order.quote.currency);
  if (order.quote.totalMinor === 0) return <p className="text-sm">{words.payments.none}</p>;
  if (!payment) return <Skeleton className="h-5 w-32 bg-line" />;
  return (
    <div className="figures space-y-1 text-sm">
      <p>{words.payments[paymentStateOf(order, payment)]}</p>
      {payment.refunds.map(({ id, amountMinor, status }) => (
        <p key={id} className={status === 'failed' ? 'text-danger' : 'text-muted'}>
          {money(amountMinor)} {words.refund[status]}
        </p>
      ))}
    </div>
  );
}
