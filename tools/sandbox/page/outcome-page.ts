import { html } from 'hono/html';
import type { Payment, PaymentStatus } from '../payment/payment.ts';
import { layout, type Markup } from './layout.ts';
import { shopUrl } from './shop-url.ts';

const OUTCOMES: Readonly<Record<PaymentStatus, { readonly title: string; readonly text: string }>> = {
  open: { title: 'This payment is open', text: 'It waits for a card.' },
  requires_challenge: { title: 'This payment waits for your bank', text: 'Confirm it with your bank.' },
  processing: { title: 'Your payment is on its way', text: 'It can take a while until it is settled.' },
  authorized: { title: 'Your payment is authorized', text: 'The shop takes the money when it ships.' },
  succeeded: { title: 'Your payment succeeded', text: 'There is nothing more to do here.' },
  failed: { title: 'Your payment failed', text: 'No money was taken. The shop can start a new payment.' },
  canceled: { title: 'This payment was canceled', text: 'No money was taken.' },
  expired: { title: 'This payment has expired', text: 'No money was taken. The shop can start a new payment.' },
};

/** Where a payment stands that takes no card any more. */
export function outcomePage(payment: Payment): Markup {
  const { title, text } = OUTCOMES[payment.status];
  return layout(
    title,
    payment,
    html`<p>${text}</p>
      <p><a class="button" href="${shopUrl(payment.returnUrl, payment)}">Return to the shop</a></p>`,
  );
}
