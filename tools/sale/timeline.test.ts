import { expect } from 'chai';
import { type Hop, hopLine, startTimeline } from './timeline.ts';

describe("a sale's timeline", () => {
  it('tells each hop by the time since the one before, whichever clock told it', () => {
    const told: Hop[] = [];
    const timeline = startTimeline((hop) => told.push(hop), 1_000);

    timeline.hop('signed up', 'role customer', 1_250.4);
    timeline.hop('paid', undefined, 1_300);

    expect(told).to.deep.equal([
      { what: 'signed up', ms: 250, detail: 'role customer' },
      { what: 'paid', ms: 50 },
    ]);
    expect(timeline.hops).to.deep.equal(told);
    expect(timeline.total()).to.equal(300);
  });

  it('never goes back, though another process counts in whole milliseconds', () => {
    const timeline = startTimeline(() => undefined, 1_000);

    timeline.hop('sent', undefined, 1_010.9);
    timeline.hop('taken', undefined, 1_010);
    timeline.hop('seen', undefined, 1_020.9);

    expect(timeline.hops.map(({ ms }) => ms)).to.deep.equal([11, 0, 10]);
  });

  it('is printed in columns', () => {
    expect(hopLine({ what: 'wrote the cart', ms: 12 })).to.equal('    12 ms  wrote the cart');
    expect(hopLine({ what: 'paid', ms: 1_234, detail: 'EUR 12.00' })).to.match(/^ {2}1234 ms {2}paid {10,}EUR 12\.00$/);
  });
});
