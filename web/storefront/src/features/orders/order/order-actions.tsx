import { useState } from 'react';
import { mayBeCanceled } from '../../../../../../contracts/orders/legal-actions.ts';
import type { PaymentView } from '../../../../../../contracts/payments/endpoints.ts';
import type { WatchedOrder } from '../../../../../../sdk/orders/orders.ts';
import { Button, ButtonLink } from '../../../../../design/controls/button.tsx';
import { showCart } from '../../../app/cart-panel.ts';
import { useMoney } from '../../../app/shop/wording.ts';
import { changeCart } from '../../cart/change-cart.ts';
import { ordersMessages } from '../messages/orders-messages.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import type { Standing } from './headline.ts';

interface OrderActionsProps {
  readonly order: WatchedOrder;
  readonly payment: PaymentView | undefined;
  readonly standing: Standing;
}

/** What can be done with an order as it is now: pay it, give it up, or buy it again. */
export function OrderActions({ order, payment, standing }: OrderActionsProps) {
  const words = ordersMessages.use();
  const money = useMoney(order.quote.currency);
  const [asked, setAsked] = useState(false);
  const payUrl = standing === 'unpaid' ? payment?.payUrl : undefined;
  const cancels = mayBeCanceled(order.status, 'customer') && standing !== 'confirming';
  const ended = order.status === 'expired' || order.status === 'canceled';
  if (order.status === 'paid') return null;
  // The place is kept while the payment is being read, so that nothing moves when it is there.
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-3 pt-4">
      {payUrl !== undefined && (
        <ButtonLink href={payUrl} size="lg">
          {words.pay(money(order.quote.totalMinor))}
        </ButtonLink>
      )}
      {cancels && (
        <Button look="quiet" size="lg" onClick={() => setAsked(true)}>
          {words.cancel}
        </Button>
      )}
      {ended && (
        <Button size="lg" onClick={() => putBack(order)}>
          {words.again}
        </Button>
      )}
      <CancelDialog orderId={order.id} open={asked} onClose={() => setAsked(false)} />
    </div>
  );
}

function putBack({ quote }: WatchedOrder): void {
  changeCart(async (cart) => {
    for (const { sku, quantity } of quote.lines) await cart.add(sku, quantity);
    showCart(true);
  });
}
