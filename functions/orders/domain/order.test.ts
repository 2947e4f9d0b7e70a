import { expect } from 'chai';
import fc from 'fast-check';
import { systemActor } from '../../../contracts/actor.ts';
import { OrderStatus, type Order } from '../../../contracts/orders/documents.ts';
import { mayOrderGo, ORDER_TRANSITIONS } from '../../../contracts/orders/legal-actions.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { aPlacement, DRAWS, DUE, NOW, TOTAL } from './order.fixture.ts';
import type { Decision } from './decision.ts';
import { cancel, expire, noteRefund, reassign } from './end.ts';
import { place } from './place.ts';
import { takeAuthorization, takePayment, waitLonger, wantsStockAgain } from './take-payment.ts';

const ID = 'A'.repeat(26);
const LATE = '2026-11-24T11:00:00.000Z';
const by = systemActor('test');

function pending(): Order {
  return place(aPlacement()).order;
}

function decided(decision: Decision | undefined): Decision {
  if (!decision) throw new Error('nothing was decided');
  return decision;
}

const paid = () => decided(takePayment(ID, pending(), { capturedMinor: TOTAL, now: NOW })).order;
const expired = () => decided(expire(ID, pending(), LATE)).order;
const canceled = () => decided(cancel(ID, pending(), { reason: 'customer_request', by, paidToo: false, now: NOW })).order;

describe('an order', () => {
  it('begins pending, with the stock it drew and its first event', () => {
    const { order, events } = place(aPlacement());
    expect(order.status).to.equal('pending');
    expect(order.draws).to.deep.equal(DRAWS);
    expect(events.map(({ type }) => type)).to.deep.equal(['order.placed.v1']);
  });

  it('that costs nothing is paid at once, without a payment', () => {
    const { quote } = aPlacement();
    const { order, events } = place(aPlacement({ quote: { ...quote, totalMinor: 0 } }));
    expect(order.status).to.equal('paid');
    expect(events.map(({ type }) => type)).to.deep.equal(['order.placed.v1', 'order.paid.v1']);
  });

  it('is paid by its total, and its stock then counts as sold', () => {
    const { order, events, stock } = decided(takePayment(ID, pending(), { capturedMinor: TOTAL, now: NOW }));
    expect(order.status).to.equal('paid');
    expect(stock).to.deep.equal({ kind: 'settle', draws: DRAWS });
    expect(events.map(({ type }) => type)).to.deep.equal(['order.paid.v1']);
  });

  it('is not paid by less than its total', () => {
    expect(takePayment(ID, pending(), { capturedMinor: TOTAL - 1, now: NOW })).to.equal(undefined);
  });

  it('is paid once', () => {
    expect(takePayment(ID, paid(), { capturedMinor: TOTAL, now: NOW })).to.equal(undefined);
  });

  it('keeps its stock until the very moment it expires', () => {
    expect(expire(ID, pending(), '2026-11-24T10:29:59.999Z')).to.equal(undefined);
    expect(decided(expire(ID, pending(), DUE)).stock).to.deep.equal({ kind: 'release', draws: DRAWS });
  });

  it('does not expire once it is paid', () => {
    expect(expire(ID, paid(), LATE)).to.equal(undefined);
  });

  it('that has expired wants its stock again when the whole money comes late', () => {
    expect(wantsStockAgain(expired(), { capturedMinor: TOTAL, now: LATE })).to.deep.equal([{ sku: 'MUG-BLUE', quantity: 3 }]);
    expect(wantsStockAgain(expired(), { capturedMinor: TOTAL - 1, now: LATE })).to.deep.equal([]);
    expect(wantsStockAgain(pending(), { capturedMinor: TOTAL, now: NOW })).to.deep.equal([]);
  });

  it('is paid by late money when its stock was drawn again, without counting it twice', () => {
    const again = [{ sku: 'MUG-BLUE', shard: 4, locationId: 'main', quantity: 3 }];
    const { order, stock } = decided(takePayment(ID, expired(), { capturedMinor: TOTAL, now: LATE }, again));
    expect(order.status).to.equal('paid');
    expect(order.draws).to.deep.equal(again);
    expect(stock).to.deep.equal({ kind: 'none' });
  });

  it('sends late money back when the stock is gone, and only once', () => {
    const { order, events } = decided(takePayment(ID, expired(), { capturedMinor: TOTAL, now: LATE }));
    expect(order).to.include({ status: 'expired', refundDue: true });
    expect(events[0]).to.deep.include({ type: 'order.refund_due.v1' });
    expect(events[0]?.data).to.include({ amountMinor: TOTAL, reason: 'out_of_stock' });
    expect(takePayment(ID, order, { capturedMinor: TOTAL, now: LATE })).to.equal(undefined);
  });

  it('sends money back that comes after it was canceled', () => {
    const { events } = decided(takePayment(ID, canceled(), { capturedMinor: TOTAL, now: NOW }));
    expect(events[0]?.data).to.include({ amountMinor: TOTAL, reason: 'canceled' });
  });

  it('waits longer for a payment that is on its way, never shorter', () => {
    expect(decided(waitLonger(ID, pending(), LATE)).order).to.include({ status: 'pending', expiresAt: LATE });
    expect(waitLonger(ID, pending(), NOW)).to.equal(undefined);
    expect(waitLonger(ID, paid(), LATE)).to.equal(undefined);
  });

  it('that is paid is canceled by staff only, and its goods go back to the shelf', () => {
    const wish = { reason: 'customer_request', by, now: NOW } as const;
    expect(() => cancel(ID, paid(), { ...wish, paidToo: false }))
      .to.throw(Rejection)
      .with.property('code', 'not_cancelable');
    expect(decided(cancel(ID, paid(), { ...wish, paidToo: true })).stock).to.deep.equal({ kind: 'restock', draws: DRAWS });
  });

  it('is canceled once, and not at all after it has expired', () => {
    const wish = { reason: 'staff_decision', by, paidToo: true, now: NOW } as const;
    expect(cancel(ID, canceled(), wish)).to.equal(undefined);
    expect(() => cancel(ID, expired(), wish))
      .to.throw(Rejection)
      .with.property('code', 'not_cancelable');
  });

  it('notes what went back, however late and often it is told', () => {
    const once = decided(noteRefund(ID, paid(), 500)).order;
    expect(once.refundedMinor).to.equal(500);
    expect(noteRefund(ID, once, 500)).to.equal(undefined);
    expect(noteRefund(ID, once, 300)).to.equal(undefined);
  });

  it('moves from the guest to their account, once', () => {
    const moved = decided(reassign(ID, pending(), 'buyer', 'member')).order;
    expect(moved.customerId).to.equal('member');
    expect(reassign(ID, moved, 'buyer', 'member')).to.equal(undefined);
  });
});

describe('the transition table', () => {
  it('names every state', () => {
    expect(Object.keys(ORDER_TRANSITIONS).sort()).to.deep.equal([...OrderStatus.options].sort());
  });

  it('is all that random histories ever do, and the stock in them is drawn and given back exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(STEPS)), { maxLength: 12 }), (names) => {
        const stock = { reserved: 3, sold: 0 };
        const order = names.reduce((before, name) => take(before, STEPS[name]?.(before), stock), pending());
        const waits = order.status === 'pending' || order.status === 'authorized';
        expect(stock).to.deep.equal({ reserved: waits ? 3 : 0, sold: order.status === 'paid' ? 3 : 0 });
      }),
      { numRuns: 500 },
    );
  });
});

const COMES_LATE = { capturedMinor: TOTAL, now: LATE };

const STEPS: Readonly<Record<string, (order: Order) => Decision | undefined>> = {
  authorize: (order) => takeAuthorization(ID, order, NOW, LATE),
  capture: (order) => takePayment(ID, order, { capturedMinor: TOTAL, now: NOW }),
  captureLate: (order) => takePayment(ID, order, COMES_LATE, wantsStockAgain(order, COMES_LATE).length > 0 ? DRAWS : undefined),
  wait: (order) => waitLonger(ID, order, LATE),
  expire: (order) => expire(ID, order, LATE),
  cancel: (order) => {
    const wish = { reason: 'staff_decision', by, paidToo: true, now: NOW } as const;
    return mayOrderGo(order.status, 'canceled') ? cancel(ID, order, wish) : undefined;
  },
  refund: (order) => noteRefund(ID, order, 1),
};

/** Takes a step, holds it against the table, and does to the stock what it says; answers the order as it is then. */
function take(order: Order, decision: Decision | undefined, stock: { reserved: number; sold: number }): Order {
  if (!decision) return order;
  const [from, to] = [order.status, decision.order.status];
  if (from !== to) expect(mayOrderGo(from, to), `${from} -> ${to}`).to.equal(true);
  const { kind } = decision.stock;
  if (kind === 'release' || kind === 'settle') stock.reserved -= 3;
  if (kind === 'settle' || (from === 'expired' && to === 'paid')) stock.sold += 3;
  if (kind === 'restock') stock.sold -= 3;
  return decision.order;
}
