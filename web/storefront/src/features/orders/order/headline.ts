import type { PaymentView } from '../../../../../../contracts/payments/endpoints.ts';
import type { WatchedOrder } from '../../../../../../sdk/orders/orders.ts';
import type { OrdersMessages } from '../messages/en.ts';

/** Where an order stands, as its headline says it. */
export type Standing = keyof OrdersMessages['headline'];

/** What is known beside the order: its payment once that has been read, and how somebody came back from paying, if they just did. */
export type Beside = {
  readonly payment?: Pick<PaymentView, 'status'> | undefined;
  readonly returned?: string | undefined;
};

/** Where an order stands. */
export function standingOf(order: Pick<WatchedOrder, 'status' | 'quote' | 'refundedMinor'>, beside: Beside): Standing {
  const { status, refundedMinor, quote } = order;
  if (status === 'pending') return standingOfPending(beside);
  if (status === 'canceled') return beside.payment?.status === 'failed' ? 'paymentFailed' : 'canceled';
  if (status !== 'paid' || refundedMinor === 0) return status;
  return refundedMinor < quote.totalMinor ? 'partlyRefunded' : 'refunded';
}

// Between the payment page's word and the shop's own there are seconds in which it is being confirmed.
function standingOfPending({ payment, returned = '' }: Beside): Standing {
  const status = payment?.status ?? '';
  if (status === 'processing' || returned === 'processing') return 'processing';
  const money = ['captured', 'authorized'].includes(status) || ['succeeded', 'authorized'].includes(returned);
  return money ? 'confirming' : 'unpaid';
}

/** Which sentence stands below the headline. */
export type Sentence = keyof OrdersMessages['text'];

type Story = Pick<WatchedOrder, 'timeline' | 'refundDue' | 'refundedMinor'>;

/** What explains where an order stands; of one that is over, it says where its money is. */
export function sentenceOf(order: Story, standing: Standing, { payment, returned }: Beside): Sentence {
  if (standing === 'unpaid') return returned === undefined ? 'unpaid' : 'declined';
  if (order.refundDue) return order.refundedMinor === 0 ? 'refundDue' : 'lateReturned';
  if (standing === 'expired' && payment?.status === 'processing') return 'expiredWaiting';
  if (standing === 'paid' && happened(order, 'expired')) return 'paidLate';
  return standing === 'canceled' ? sentenceOfCanceled(order) : standing;
}

function sentenceOfCanceled(order: Story): Sentence {
  if (happened(order, 'paid')) return order.refundedMinor === 0 ? 'canceledComing' : 'canceledReturned';
  // An event says of a person which role they have; a shopper's may be none.
  if (happened(order, 'canceled', ['user', 'guest', 'customer'])) return 'canceledByCustomer';
  return happened(order, 'authorized') ? 'canceledReleased' : 'canceled';
}

function happened({ timeline }: Story, what: string, by?: readonly string[]): boolean {
  return timeline.some((event) => event.type.startsWith(`order.${what}.`) && (by === undefined || by.includes(event.by)));
}
