import { html } from 'hono/html';
import type { Payment } from '../payment/payment.ts';
import { formatAmount, layout, type Markup } from './layout.ts';

/** The bank asks whether it is really the card's holder who pays. */
export function challengePage(payment: Payment): Markup {
  return layout(
    'Confirm with your bank',
    payment,
    html`<p>
        The bank of the card ending in ${payment.card?.last4 ?? '····'} asks you to confirm this payment of
        ${formatAmount(payment)}.
      </p>
      <form method="post" action="/pay/${payment.id}/challenge">
        <button type="submit" name="outcome" value="approve">Approve</button>
        <button type="submit" name="outcome" value="fail" class="quiet">Refuse</button>
      </form>`,
  );
}
