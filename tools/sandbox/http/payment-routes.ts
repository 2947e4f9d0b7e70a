import { Hono } from 'hono';
import { checkCard, type TypedCard } from '../card/check-card.ts';
import type { Desk } from '../desk.ts';
import { cancelPayment, capturePayment, refundPayment } from '../payment/move-money.ts';
import { newPayment } from '../payment/new-payment.ts';
import { answerChallenge, payWithCard, settlePayment } from '../payment/pay.ts';
import type { Decision, Payment } from '../payment/payment.ts';
import { refundView } from '../payment/view.ts';
import { Refusal } from '../refusal.ts';
import * as input from './input.ts';
import { perform, type Work } from './perform.ts';

/** The merchant's API of payments and their refunds. */
export function paymentRoutes(desk: Desk): Hono {
  const shown = (decision: Decision): Work => ({ decision, body: desk.view(decision.payment) });

  return new Hono()
    .post('/', (c) =>
      perform(c, desk, (body) => {
        const payment = newPayment(input.read(input.NewPayment, body), desk.newId('pay'), desk.now());
        return { decision: { payment, events: [] }, status: 201, body: desk.view(payment) };
      }),
    )
    .get('/', (c) => c.json(listPayments(desk, input.read(input.PaymentFilter, c.req.query()))))
    .get('/:id', (c) => c.json(desk.view(desk.payment(c.req.param('id')))))
    .post('/:id/capture', (c) =>
      perform(c, desk, (body) => {
        const { amountMinor } = input.read(input.Capture, body);
        return shown(capturePayment(desk.payment(c.req.param('id')), amountMinor, desk.now()));
      }),
    )
    .post('/:id/cancel', (c) =>
      perform(c, desk, (body) => {
        input.read(input.Nothing, body);
        return shown(cancelPayment(desk.payment(c.req.param('id')), desk.now()));
      }),
    )
    .post('/:id/refunds', (c) => perform(c, desk, (body) => refund(desk, c.req.param('id'), input.read(input.NewRefund, body))));
}

/** What the shopper's page and the passing of time do, as calls: for tests, and for load without HTML. */
export function rehearsalRoutes(desk: Desk): Hono {
  const shown = (decision: Decision): Work => ({ decision, body: desk.view(decision.payment) });
  return new Hono()
    .post('/:id/pay', (c) =>
      perform(c, desk, (body) => {
        const { card } = input.read(input.Pay, body);
        return shown(pay(desk, desk.payment(c.req.param('id')), card));
      }),
    )
    .post('/:id/challenge', (c) =>
      perform(c, desk, (body) => {
        const { outcome } = input.read(input.ChallengeAnswer, body);
        return shown(answerChallenge(desk.payment(c.req.param('id')), outcome, desk.now()));
      }),
    )
    .post('/:id/settle', (c) =>
      perform(c, desk, (body) => {
        const { outcome } = input.read(input.Settlement, body);
        return shown(settlePayment(desk.payment(c.req.param('id')), outcome, desk.now()));
      }),
    );
}

/** Pays with what was typed; refuses a card that can't be one, field by field. */
export function pay(desk: Desk, payment: Payment, typed: TypedCard): Decision {
  const check = checkCard(typed, desk.clock());
  if (!check.ok) throw new Refusal(422, 'invalid_card', 'The card is not filled in correctly.', check.errors);
  return payWithCard(payment, check.card, { now: desk.now(), settlesAt: settlesAt(desk) });
}

function refund(desk: Desk, id: string, order: { amountMinor: number; reason: string; reference?: string | undefined }): Work {
  const refundId = desk.newId('re');
  const now = desk.now();
  const decision = refundPayment(desk.payment(id), { ...order, id: refundId, now, settlesAt: settlesAt(desk) });
  const made = decision.payment.refunds.find((each) => each.id === refundId);
  if (!made) throw new Error(`Refund ${refundId} got lost.`);
  return { decision, status: 201, body: refundView(made, id) };
}

function settlesAt(desk: Desk): string | null {
  const { settleAfterMs } = desk.state.settings();
  return settleAfterMs === null ? null : new Date(desk.clock().getTime() + settleAfterMs).toISOString();
}

function listPayments(desk: Desk, filter: { reference?: string | undefined; status?: string | undefined; limit: number }) {
  const payments = [...desk.state.payments.values()]
    .filter(({ reference }) => filter.reference === undefined || reference === filter.reference)
    .map(({ id }) => desk.payment(id))
    .filter(({ status }) => filter.status === undefined || status === filter.status);
  return { items: payments.slice(-filter.limit).map((payment) => desk.view(payment)) };
}
