import { expect } from 'chai';
import { Payment, type PaymentStatus } from '../../../../contracts/payments/documents.ts';
import { PAYMENT_TRANSITIONS } from '../../../../contracts/payments/legal-actions.ts';
import { withCheckAt } from '../check-at.ts';
import {
  after,
  aDraft,
  anOpenPayment,
  AUTHORIZED,
  CAPTURED,
  LINK,
  news,
  NOW,
  PAYMENT_ID,
  told,
  TOTAL,
} from '../payment.fixture.ts';
import { learn } from './learn.ts';

const FAILED = { status: 'failed', failureCode: 'processing_failed' } as const;

/** A payment in each state, made by the domain itself. */
const IN_STATE: Readonly<Record<PaymentStatus, () => Payment>> = {
  created: aDraft,
  open: anOpenPayment,
  processing: () => after(anOpenPayment(), news({ status: 'processing' })),
  authorized: () => after(anOpenPayment(), news(AUTHORIZED)),
  captured: () => after(anOpenPayment(), news(CAPTURED)),
  canceled: () => after(anOpenPayment(), news({ status: 'canceled' })),
  failed: () => after(anOpenPayment(), news(FAILED)),
};

const NEWS_OF: Readonly<Record<Exclude<PaymentStatus, 'created'>, Parameters<typeof news>[0]>> = {
  open: {},
  processing: { status: 'processing' },
  authorized: AUTHORIZED,
  captured: CAPTURED,
  canceled: { status: 'canceled' },
  failed: FAILED,
};

describe('what a provider tells', () => {
  for (const from of Object.keys(IN_STATE) as PaymentStatus[]) {
    it(`moves a payment that is ${from} to ${PAYMENT_TRANSITIONS[from].join(', ') || 'nothing'}, and nowhere else`, () => {
      const reached = Object.values(NEWS_OF).map((change) => after(IN_STATE[from](), news(change, 60)).status);
      expect(new Set(reached.filter((status) => status !== from))).to.deep.equal(new Set(PAYMENT_TRANSITIONS[from]));
    });

    it(`leaves a payment that is ${from} fit for its document`, () => {
      expect(Payment.schema.safeParse(IN_STATE[from]()).error).to.equal(undefined);
    });
  }

  it('is old when something newer was told: a promise after the money changes nothing', () => {
    const captured = after(anOpenPayment(), news(CAPTURED, 5));
    expect(told(captured, news(AUTHORIZED, 2))).to.deep.equal({ outcome: 'stale', status: 'captured', events: [], postings: [] });
  });

  it('cannot turn a status back, not even into one that the table allows', () => {
    const open = after(after(anOpenPayment(), news({ status: 'processing' }, 1)), news({}, 9));
    expect(told(open, news({ status: 'processing' }, 5)).status).to.equal('open');
  });

  it('stays old after older news added something: time is not turned back', () => {
    const open = after(after(anOpenPayment(), news({ status: 'processing' }, 1)), news({}, 9));
    const added = after(open, news(AUTHORIZED, 3));
    expect(added).to.include({ status: 'open', authorizedMinor: TOTAL });
    expect(told(added, news({ status: 'processing' }, 5)).status).to.equal('open');
  });

  it('counts money even when it is told late, and even for a payment that had ended', () => {
    const canceled = after(anOpenPayment(), news({ status: 'canceled' }, 9));
    expect(told(canceled, news(CAPTURED, 5))).to.deep.equal({
      outcome: 'applied',
      status: 'captured',
      events: ['payment.captured.v1'],
      postings: [`captured.${TOTAL}`],
    });
  });

  it('counts the rest when more of the money is taken later', () => {
    const part = after(anOpenPayment(), news({ ...CAPTURED, capturedMinor: 2_000 }, 1));
    const { decision } = learn(PAYMENT_ID, part, news(CAPTURED, 2), { now: NOW });
    expect(decision?.postings.map(({ entry }) => entry.accounts.provider)).to.deep.equal([3_000]);
    expect(decision?.payment.capturedMinor).to.equal(TOTAL);
  });

  it('is of a failed attempt: it is told and the payment stays open', () => {
    const attempt = { now: NOW, attemptFailed: 'card_declined' };
    expect(told(anOpenPayment(), news(), attempt)).to.include({ outcome: 'applied', status: 'open' });
    expect(told(anOpenPayment(), news(), attempt).events).to.deep.equal(['payment.attempt_failed.v1']);
    expect(told(IN_STATE.captured(), news(), attempt).events).to.deep.equal([]);
  });

  it('opens a draft whose opening was done and never heard of', () => {
    expect(told(aDraft(), news()).events).to.deep.equal(['payment.opened.v1']);
  });

  it('fulfils a wish, which then is none any more', () => {
    const wanted: Payment = { ...IN_STATE.authorized(), intent: { kind: 'capture', amountMinor: TOTAL, at: NOW } };
    expect(after(wanted, news(CAPTURED, 9)).intent).to.equal(undefined);
    expect(after(wanted, news(AUTHORIZED, 9)).intent).to.deep.equal(wanted.intent);
  });
});

describe('news that do not fit', () => {
  const odd = {
    'another amount': { ...CAPTURED, amountMinor: TOTAL - 1 },
    'another currency': { ...CAPTURED, currency: 'USD' },
    'more money than was asked for': { ...CAPTURED, capturedMinor: TOTAL + 1 },
    'another payment of the provider': { ...CAPTURED, link: { ...LINK, ref: 'pay_other' } },
  };

  for (const [name, change] of Object.entries(odd)) {
    it(`because of ${name} count nothing, and are told once`, () => {
      const { outcome, decision } = learn(PAYMENT_ID, anOpenPayment(), news(change), { now: NOW });
      expect(outcome).to.equal('mismatch');
      expect(decision?.postings).to.deep.equal([]);
      expect(decision?.events.map(({ type }) => type)).to.deep.equal(['payment.mismatch.v1']);
      expect(decision?.payment).to.include({ status: 'open', capturedMinor: 0, mismatch: true });
      const again = decision && learn(PAYMENT_ID, decision.payment, news(change), { now: NOW });
      expect(again).to.deep.equal({ outcome: 'mismatch' });
    });
  }

  it('do not keep those that fit from counting', () => {
    const marked = after(anOpenPayment(), news({ ...CAPTURED, currency: 'USD' }));
    expect(after(marked, news(CAPTURED, 2)).status).to.equal('captured');
  });
});

describe('the next time to ask the provider', () => {
  it('is soon for what was asked for, later for what others have to do, and never for what is over', () => {
    const minutes = (payment: Payment) => {
      const { checkAt } = withCheckAt(payment, NOW);
      return checkAt === undefined ? 'never' : (Date.parse(checkAt) - Date.parse(NOW)) / 60_000;
    };
    const asked = IN_STATE.authorized();
    expect(minutes({ ...asked, intent: { kind: 'capture', amountMinor: TOTAL, at: NOW } })).to.equal(2);
    expect([minutes(IN_STATE.processing()), minutes(IN_STATE.open()), minutes(asked)]).to.deep.equal([10, 15, 360]);
    expect([IN_STATE.captured(), IN_STATE.canceled(), IN_STATE.failed()].map(minutes)).to.deep.equal(['never', 'never', 'never']);
  });
});
