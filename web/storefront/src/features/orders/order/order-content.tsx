import { useState } from 'react';
import { Notice } from '../../../../../design/signs/notice.tsx';
import type { WatchedOrder } from '../../../../../../sdk/orders/orders.ts';
import { QuotedLines } from '../../goods/quoted-lines.tsx';
import { QuoteTotals } from '../../goods/quote-totals.tsx';
import { ordersMessages } from '../messages/orders-messages.ts';
import { standingOf } from './headline.ts';
import { KeepOrder } from './keep-order.tsx';
import { OrderActions } from './order-actions.tsx';
import { OrderDetails } from './order-details.tsx';
import { OrderHead } from './order-head.tsx';
import { Timeline } from './timeline.tsx';
import { usePayment } from './use-order.ts';

/** All there is to know of an order, and what can be done with it. */
export function OrderContent({ order }: { readonly order: WatchedOrder }) {
  const words = ordersMessages.use();
  const { data: payment } = usePayment(order);
  // How somebody came back from paying is in the address once, and counts until the order moves.
  const [returned] = useState(() => new URLSearchParams(location.search).get('status') ?? undefined);
  const beside = { payment, returned };
  const standing = standingOf(order, beside);
  return (
    <>
      {order.offline && <Notice tone="warn">{words.offline}</Notice>}
      <OrderHead order={order} standing={standing} beside={beside} />
      <OrderActions order={order} payment={payment} standing={standing} />
      <div className="pt-12 lg:grid lg:grid-cols-[minmax(0,1fr)_400px] lg:gap-16 xl:gap-24">
        <div className="space-y-12">
          <Timeline order={order} />
          <section>
            <h2 className="display pb-2 text-[26px]">{words.lines}</h2>
            <QuotedLines quote={order.quote} />
          </section>
        </div>
        <aside className="mt-12 space-y-7 self-start rounded-lg bg-sunken p-7 lg:mt-0">
          <QuoteTotals quote={order.quote} refundedMinor={order.refundedMinor} />
          <OrderDetails order={order} payment={payment} />
        </aside>
      </div>
      <KeepOrder />
    </>
  );
}
