import { formatMoney } from '../../../ui/format-money.ts';
import { plainTime } from '../../../ui/time-texts.ts';

/** How an event is told: what happened, more about it, and whether it is good or bad news. */
export type EventWords = {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly tone?: 'good' | 'warn' | 'danger';
};

/** An event's data, as it was written. */
export type EventData = Readonly<Record<string, unknown>>;

type Tell = (data: EventData) => EventWords;

const CANCELED: Readonly<Record<string, string>> = {
  customer_request: 'The customer asked for it',
  staff_decision: 'Decided by staff',
  payment_failed: 'Its payment failed or was given up',
  fraud_suspected: 'Fraud is suspected',
};

const REFUND_DUE: Readonly<Record<string, string>> = {
  out_of_stock: 'Money came after the order had expired, and the stock is gone',
  canceled: 'Money came for an order that is canceled',
  underpaid: 'Less came than the order costs',
};

const WORDS: Readonly<Record<string, Tell>> = {
  'order.placed.v1': (data) => ({ title: 'Order placed', detail: `${money(data, 'totalMinor')}; stock is reserved` }),
  'order.authorized.v1': (data) => ({ title: 'Order authorized', detail: `Capture it before ${time(data, 'expiresAt')}` }),
  'order.expiry_extended.v1': (data) => ({ title: 'Reservation extended', detail: `Until ${time(data, 'expiresAt')}` }),
  'order.paid.v1': (data) => ({
    title: 'Order paid',
    detail: data['reservedAgain'] === true ? 'It had expired; the stock was reserved again' : money(data, 'totalMinor'),
    tone: 'good',
  }),
  'order.expired.v1': () => ({ title: 'Order expired', detail: 'Nobody paid in time; the stock was given back', tone: 'warn' }),
  'order.canceled.v1': (data) => ({
    title: 'Order canceled',
    detail: [named(CANCELED, data['reason']), data['wasPaid'] === true && 'the money goes back'].filter(Boolean).join('; '),
    tone: 'danger',
  }),
  'order.refund_due.v1': (data) => ({
    title: `${money(data, 'amountMinor')} must go back`,
    detail: named(REFUND_DUE, data['reason']),
    tone: 'warn',
  }),
  'order.refunded.v1': (data) => ({ title: 'Refund booked', detail: `${money(data, 'refundedMinor')} went back so far` }),
  'order.reassigned.v1': () => ({ title: 'Moved to another account', detail: 'The guest signed in to an account of before' }),
  'payment.created.v1': (data) => ({ title: 'Payment drafted', detail: money(data, 'amountMinor') }),
  'payment.opened.v1': (data) => ({
    title: 'Payment opened',
    detail: `At ${text(data, 'provider')}, captured ${captured(data)}`,
  }),
  'payment.attempt_failed.v1': (data) => ({ title: 'Payment attempt failed', detail: code(data), tone: 'warn' }),
  'payment.processing.v1': () => ({ title: 'Payment on its way' }),
  'payment.authorized.v1': (data) => ({
    title: `${money(data, 'authorizedMinor')} authorized`,
    detail: `Until ${time(data, 'expiresAt')}`,
    tone: 'good',
  }),
  'payment.capture_requested.v1': (data) => ({ title: `Capture of ${money(data, 'captureMinor')} asked for` }),
  'payment.captured.v1': (data) => ({ title: `${money(data, 'capturedMinor')} captured`, tone: 'good' }),
  'payment.cancel_requested.v1': (data) => ({ title: 'Payment to be given up', detail: text(data, 'reason') }),
  'payment.canceled.v1': () => ({ title: 'Payment given up', detail: 'No money was taken' }),
  'payment.failed.v1': (data) => ({ title: 'Payment failed', detail: code(data), tone: 'danger' }),
  'payment.refund_requested.v1': (data) => ({
    title: `Refund of ${money(data, 'refundMinor')} asked for`,
    detail: text(data, 'reason'),
  }),
  'payment.refunded.v1': (data) => ({ title: `${money(data, 'refundMinor')} refunded`, tone: 'good' }),
  'payment.refund_failed.v1': (data) => ({
    title: `Refund of ${money(data, 'refundMinor')} failed`,
    detail: code(data),
    tone: 'danger',
  }),
  'payment.mismatch.v1': () => ({
    title: 'The provider spoke of another amount',
    detail: 'Nothing was counted; compare with the provider’s own books',
    tone: 'danger',
  }),
  'payment.reassigned.v1': () => ({ title: 'Payment moved with its order' }),
};

/** Tells an event in words; one that is not known yet by its name. */
export function wordsOf(type: string, data: EventData): EventWords {
  return WORDS[type]?.(data) ?? { title: type.replace(/\.v\d+$/, '').replace(/[._]/g, ' ') };
}

function text(data: EventData, field: string): string | undefined {
  const value = data[field];
  return typeof value === 'string' ? value : undefined;
}

function money(data: EventData, field: string): string {
  const amount = data[field];
  const currency = text(data, 'currency');
  return typeof amount === 'number' && currency !== undefined ? formatMoney(amount, currency) : 'An amount';
}

function time(data: EventData, field: string): string {
  const at = text(data, field);
  return at === undefined ? 'later' : plainTime(Date.parse(at));
}

function code(data: EventData): string | undefined {
  return text(data, 'code')?.replaceAll('_', ' ');
}

function captured(data: EventData): string {
  return data['captureMode'] === 'manual' ? 'by hand' : 'at once';
}

function named(names: Readonly<Record<string, string>>, key: unknown): string | undefined {
  return typeof key === 'string' ? (names[key] ?? key.replaceAll('_', ' ')) : undefined;
}
