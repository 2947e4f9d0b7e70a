import { html } from 'hono/html';
import type { TypedCard } from '../card/check-card.ts';
import { TEST_CARDS } from '../card/test-cards.ts';
import type { Payment } from '../payment/payment.ts';
import type { FieldFault } from '../refusal.ts';
import { formatAmount, layout, type Markup } from './layout.ts';
import { shopUrl } from './shop-url.ts';

const FIELDS = [
  { name: 'number', label: 'Card number', autocomplete: 'cc-number', placeholder: '1234 1234 1234 1234' },
  { name: 'expiry', label: 'Expiry date (MM/YY)', autocomplete: 'cc-exp', placeholder: '04/30' },
  { name: 'cvc', label: 'Security code', autocomplete: 'cc-csc', placeholder: '123' },
] as const;

type Field = (typeof FIELDS)[number];

/** The form for a card. The security code is never written back into it. */
export function cardPage(
  payment: Payment,
  typed: Omit<TypedCard, 'cvc'> & { readonly cvc?: string },
  faults: readonly FieldFault[],
): Markup {
  return layout(
    'Pay by card',
    payment,
    html`${faults.length > 0 ? faultSummary(faults) : declined(payment)}
      <form method="post" action="/pay/${payment.id}" novalidate>
        ${FIELDS.map((field) => input(field, typed[field.name] ?? '', faults))}
        <button type="submit">Pay ${formatAmount(payment)}</button>
      </form>
      <p><a href="${shopUrl(payment.cancelUrl ?? payment.returnUrl, payment)}">Cancel and return to the shop</a></p>
      ${hints(payment)}`,
  );
}

function input(field: Field, value: string, faults: readonly FieldFault[]): Markup {
  const fault = faults.find((each) => each.field === field.name);
  const attributes = fault ? html`aria-invalid="true" aria-describedby="${field.name}-error"` : html``;
  return html`<div class="field">
    <label for="${field.name}">${field.label}</label>
    <input
      id="${field.name}"
      name="${field.name}"
      value="${value}"
      inputmode="numeric"
      autocomplete="${field.autocomplete}"
      placeholder="${field.placeholder}"
      maxlength="23"
      required
      ${attributes}
    />
    ${fault ? html`<p class="error" id="${field.name}-error">${fault.message}</p>` : html``}
  </div>`;
}

function faultSummary(faults: readonly FieldFault[]): Markup {
  return html`<div class="alert" role="alert" tabindex="-1" autofocus>
    <h2>Please correct the card</h2>
    <ul>
      ${faults.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
  </div>`;
}

function declined({ lastAttempt }: Payment): Markup {
  if (lastAttempt?.outcome !== 'declined') return html``;
  return html`<div class="alert" role="alert" tabindex="-1" autofocus>
    <h2>The payment did not go through</h2>
    <p>${lastAttempt.message ?? 'Try another card.'}</p>
  </div>`;
}

function hints(payment: Payment): Markup {
  return html`<details>
    <summary>Test cards</summary>
    <p>Choose one to fill in the form; any future date and any code will do.</p>
    <ul class="cards">
      ${TEST_CARDS.map(
        ({ number, hint }) =>
          html`<li><a href="/pay/${payment.id}?card=${number}"><code>${grouped(number)}</code></a> ${hint}</li>`,
      )}
    </ul>
  </details>`;
}

function grouped(number: string): string {
  return number.replace(/(.{4})(?=.)/g, '$1 ');
}
