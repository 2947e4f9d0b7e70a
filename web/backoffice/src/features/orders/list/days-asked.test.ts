import { expect } from 'chai';
import { instantsOf } from './days-asked.ts';

describe('the days that orders are asked for', () => {
  it('run from the beginning of the first to the end of the last, as the browser counts days', () => {
    const { from, to } = instantsOf('2026-11-23', '2026-11-24');
    expect(new Date(from ?? '').getTime()).to.equal(new Date(2026, 10, 23).getTime());
    expect(new Date(to ?? '').getTime()).to.equal(new Date(2026, 10, 25).getTime() - 1);
  });

  it('are left out when they are none', () => {
    expect(instantsOf(undefined, 'yesterday')).to.deep.equal({});
    expect(instantsOf('2026-13-45', undefined)).to.deep.equal({});
  });
});
