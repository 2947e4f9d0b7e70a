import { html } from 'hono/html';
import type { Payment } from '../payment/payment.ts';

/** A piece of markup with everything in it escaped. */
export type Markup = ReturnType<typeof html>;

/** The frame of every hosted page: what is paid, and that it is play money. */
export function layout(title: string, payment: Payment, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – Sandbox Payments</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/sandbox.css" />
      </head>
      <body>
        <p class="notice"><strong>Test mode.</strong> No money moves. Never enter a real card.</p>
        <main>
          <header>
            <p class="amount">${formatAmount(payment)}</p>
            <p class="reference">${payment.reference}</p>
          </header>
          <h1>${title}</h1>
          ${content}
        </main>
        <footer>Sandbox Payments</footer>
      </body>
    </html>`;
}

/** An amount as people read it; the currency itself knows how many digits its minor unit has. */
export function formatAmount({ amountMinor, currency }: { readonly amountMinor: number; readonly currency: string }): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
