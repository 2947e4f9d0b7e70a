import { expect } from 'chai';
import { orders as english } from '../messages/en.ts';
import { stepsOf } from './timeline-steps.ts';

const AT = '2026-11-24T10:00:00.000Z';
const entry = (seq: number, type: string) => ({ seq, type, at: AT, by: 'system:x' });

describe("an order's way", () => {
  it('has its payment ahead while that is awaited', () => {
    const steps = stepsOf({ status: 'pending', expiresAt: AT, timeline: [entry(1, 'order.placed.v1')] }, english.timeline);
    expect(steps.map(({ text, state }) => `${text}: ${state}`)).to.deep.equal(['Ordered: done', 'Payment: ahead']);
    expect(steps[1]?.until).to.equal(AT);
  });

  it('ends where the order ends, and shows money that goes back', () => {
    const timeline = [entry(1, 'order.placed.v1'), entry(2, 'order.canceled.v1'), entry(3, 'order.refund_due.v1')];
    expect(stepsOf({ status: 'canceled', timeline }, english.timeline).map(({ state }) => state)).to.deep.equal([
      'done',
      'ended',
      'done',
    ]);
  });

  it('names what it does not know as a change', () => {
    const steps = stepsOf({ status: 'paid', timeline: [entry(1, 'order.of_tomorrow.v1')] }, english.timeline);
    expect(steps[0]?.text).to.equal('Changed');
  });
});
