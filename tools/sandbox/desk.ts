import { Refusal } from './refusal.ts';
import { decideDue } from './payment/due.ts';
import type { Decision, Payment } from './payment/payment.ts';
import { paymentView, type PaymentView } from './payment/view.ts';
import type { State } from './state/open-state.ts';
import type { Answer, SandboxEvent } from './state/records.ts';
import type { Courier } from './webhooks/courier.ts';

export type DeskOptions = {
  readonly state: State;
  readonly courier: Courier;
  readonly clock: () => Date;
  readonly newId: (prefix: string) => string;
  readonly baseUrl: () => string;
};

/** Where everything that happens to payments passes: one decision, one write, and the events go out. */
export type Desk = DeskOptions & {
  readonly now: () => string;
  /** A payment as it is by now; refuses with 404 when there is none. */
  readonly payment: (id: string) => Payment;
  readonly view: (payment: Payment) => PaymentView;
  /** Writes a decision, its events and deliveries, and the answer to remember, together. */
  readonly record: (decision: Decision, answer?: Answer) => void;
  /** Lets time do its part with every payment that waits for it. */
  readonly tick: () => void;
};

export function createDesk(options: DeskOptions): Desk {
  const { state, courier, clock, newId, baseUrl } = options;
  const now = (): string => clock().toISOString();
  const view = (payment: Payment): PaymentView => paymentView(payment, baseUrl());

  const record = (decision: Decision, answer?: Answer): void => {
    const events = decision.events.map(
      ({ type, refundId }, index): SandboxEvent => ({
        id: newId('evt'),
        type,
        createdAt: now(),
        sequence: state.events.size + 1 + index,
        refundId: refundId ?? null,
        data: view(decision.payment),
      }),
    );
    const deliveries = events.flatMap((event) => courier.plan(event, decision.payment.webhookUrl));
    state.write({ payments: [decision.payment], events, deliveries, answers: answer ? [answer] : [] });
    courier.dispatch(deliveries);
  };

  const letTimePass = (payment: Payment): Payment => {
    const decision = decideDue(payment, now());
    if (!decision) return payment;
    record(decision);
    return decision.payment;
  };

  const payment = (id: string): Payment => {
    const found = state.payments.get(id);
    if (!found) throw new Refusal(404, 'not_found', `There is no payment ${id}.`);
    return letTimePass(found);
  };

  const tick = (): void => {
    for (const id of state.waiting) payment(id);
  };

  return { ...options, now, payment, view, record, tick };
}
