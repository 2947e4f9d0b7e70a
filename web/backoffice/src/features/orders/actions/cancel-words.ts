import type { OrderView } from '../../../../../../contracts/orders/endpoints.ts';
import { type PaymentFacts, refundableMinor } from '../../../../../../contracts/payments/legal-actions.ts';
import { formatMoney } from '../../../ui/format-money.ts';

type Canceled = Pick<OrderView, 'status' | 'refundedMinor'> & {
  readonly quote: Pick<OrderView['quote'], 'totalMinor' | 'currency'>;
};

/** What becomes of the money of an order that is canceled; by the order alone for who does not see its payment. */
export function moneyOfCanceled({ status, quote, refundedMinor }: Canceled, payment: PaymentFacts | undefined): string {
  const paidMinor = status === 'paid' ? quote.totalMinor : 0;
  const goesBack = payment ? refundableMinor(payment) : paidMinor - refundedMinor;
  if (goesBack > 0) return `${formatMoney(goesBack, quote.currency)} goes back to the customer by itself.`;
  if ((payment?.capturedMinor ?? paidMinor) > 0) return 'Its money is back already, or on its way.';
  return status === 'authorized' ? 'What was authorized is released; nothing was charged.' : 'Nothing was charged.';
}
