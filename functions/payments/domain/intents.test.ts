import { expect } from 'chai';
import type { Payment } from '../../../contracts/payments/documents.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { giveUp, reassign, stopWaiting } from './end-payment.ts';
import { noteOpened } from './draft.ts';
import { dropIntent, noteNeverOpened, requestCancel, requestCapture } from './intents.ts';
import { nextSteps } from './next-steps.ts';
import { after, aDraft, anOpenPayment, AUTHORIZED, CAPTURED, LINK, news, NOW, PAYMENT_ID, TOTAL } from './payment.fixture.ts';

const authorized = (): Payment => after(anOpenPayment(), news(AUTHORIZED));
const captured = (): Payment => after(anOpenPayment(), news(CAPTURED));
const ENDING = { refundId: 'auto', reason: 'order canceled', by: { kind: 'system', id: 'test' }, now: NOW } as const;
const cancel = (payment: Payment) => requestCancel(PAYMENT_ID, payment, { reason: 'no', now: NOW });
const capture = (payment: Payment, amountMinor?: number) => requestCapture(PAYMENT_ID, payment, { amountMinor, now: NOW });
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
  return 'nothing';
};
const then = (decision: ReturnType<typeof cancel>, payment: Payment): Payment => decision?.payment ?? payment;

describe('the wish to capture', () => {
  it('is noted for authorized money, all of it or a part, and then is the next step', () => {
    expect(nextSteps(then(capture(authorized()), authorized()))).to.deep.include({
      kind: 'capture',
      link: LINK,
      amountMinor: TOTAL,
    });
    expect(capture(authorized(), 4_000)?.payment.intent).to.include({ kind: 'capture', amountMinor: 4_000 });
  });

  it('is refused for more than is authorized, and for a payment that promises nothing', () => {
    expect(refusal(() => capture(authorized(), TOTAL + 1))).to.equal('amount_too_large');
    expect(refusal(() => capture(anOpenPayment()))).to.equal('wrong_status');
    expect(refusal(() => capture(captured(), 4_000))).to.equal('wrong_status');
  });

  it('repeated changes nothing, before and after it is done', () => {
    const asked = then(capture(authorized()), authorized());
    expect(capture(asked)).to.equal(undefined);
    expect(capture(captured())).to.equal(undefined);
    expect(refusal(() => capture(asked, 4_000))).to.equal('wrong_status');
  });
});

describe('the wish to cancel', () => {
  it('is noted for whatever has taken no money', () => {
    for (const payment of [aDraft(), anOpenPayment(), authorized()]) {
      expect(cancel(payment)?.payment.intent?.kind).to.equal('cancel');
    }
    expect(refusal(() => cancel(captured()))).to.equal('wrong_status');
  });

  it('repeated changes nothing, and gives way to a capture under way', () => {
    const asked = then(cancel(authorized()), authorized());
    expect(cancel(asked)).to.equal(undefined);
    expect(refusal(() => capture(asked))).to.equal('wrong_status');
    expect(refusal(() => cancel(then(capture(authorized()), authorized())))).to.equal('wrong_status');
  });

  it('ends a payment of which the provider knows nothing', () => {
    const asked = then(cancel(aDraft()), aDraft());
    const ended = noteNeverOpened(PAYMENT_ID, asked, NOW);
    expect(ended?.payment).to.include({ status: 'canceled' }).and.not.to.have.any.keys('intent', 'checkAt');
    expect(ended && noteOpened(PAYMENT_ID, ended.payment, LINK, NOW)).to.equal(undefined);
  });

  it('outlives an opening that was under way', () => {
    const asked = then(cancel(aDraft()), aDraft());
    const opened = noteOpened(PAYMENT_ID, asked, LINK, NOW);
    expect(opened && nextSteps(opened.payment)).to.deep.equal([{ kind: 'cancel', link: LINK }]);
  });

  it('that the provider refused is dropped, and can be asked anew', () => {
    const dropped = dropIntent(then(cancel(authorized()), authorized()), 'cancel', NOW);
    expect(dropped?.payment.intent).to.equal(undefined);
    expect(dropped && cancel(dropped.payment)?.payment.intent?.kind).to.equal('cancel');
  });
});

describe('the payment of an order that is over', () => {
  it('is canceled while it waits', () => {
    expect(giveUp(PAYMENT_ID, anOpenPayment(), ENDING)?.payment.intent?.kind).to.equal('cancel');
    expect(stopWaiting(PAYMENT_ID, anOpenPayment(), ENDING)?.payment.intent?.kind).to.equal('cancel');
  });

  it('goes back when it was taken and the order was canceled, but not when it only expired', () => {
    expect(giveUp(PAYMENT_ID, captured(), ENDING)?.payment.refunds[0]?.amountMinor).to.equal(TOTAL);
    expect(stopWaiting(PAYMENT_ID, captured(), ENDING)).to.equal(undefined);
  });

  it('goes back when a part was taken alone, since that pays no order', () => {
    const part = after(anOpenPayment(), news({ ...CAPTURED, capturedMinor: 1_200 }));
    const ended = stopWaiting(PAYMENT_ID, part, ENDING);
    expect(ended?.payment.refunds.map(({ amountMinor }) => amountMinor)).to.deep.equal([1_200]);
    expect(stopWaiting(PAYMENT_ID, then(ended, part), ENDING)).to.equal(undefined);
  });

  it('is left alone when it is over too, or something is under way', () => {
    const canceled = after(anOpenPayment(), news({ status: 'canceled' }));
    expect(giveUp(PAYMENT_ID, canceled, ENDING)).to.equal(undefined);
    expect(giveUp(PAYMENT_ID, then(capture(authorized()), authorized()), ENDING)).to.equal(undefined);
  });
});

describe('the payment of an order with a new owner', () => {
  it('is theirs too, once', () => {
    const moved = reassign(PAYMENT_ID, anOpenPayment(), 'buyer', 'ada');
    expect(moved?.payment.customerId).to.equal('ada');
    expect(moved && reassign(PAYMENT_ID, moved.payment, 'buyer', 'ada')).to.equal(undefined);
  });
});
