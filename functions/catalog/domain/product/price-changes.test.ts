import { expect } from 'chai';
import { archive, publish } from './change-status.ts';
import { changePrices } from './price-changes.ts';
import { AROUND, draftOf, LATER, NOW } from './product.fixture.ts';

describe('prices that are set', () => {
  it('leave alone what is not named, and take away what is null', () => {
    const decision = changePrices(draftOf(), { 'MUG-B': { us: { amountMinor: 1000, compareAtMinor: 1200 } } }, AROUND, LATER);
    expect(decision?.product.variants.map((variant) => variant.prices)).to.deep.equal([
      { eu: { amountMinor: 900 } },
      { us: { amountMinor: 1000, compareAtMinor: 1200 } },
    ]);
    expect(decision?.product).to.deep.include({ marketIds: ['eu', 'us'], updatedAt: LATER });
    const emptied = changePrices(draftOf(), { 'MUG-R': { eu: null } }, AROUND, LATER);
    expect(emptied?.product.variants[0]?.prices).to.deep.equal({});
    expect(emptied?.events[0]?.data['changes']).to.deep.equal([
      { sku: 'MUG-R', market: 'eu', fromMinor: 900, toMinor: undefined },
    ]);
  });

  it('ask nothing of the categories, which may have gone since', () => {
    const alone = { markets: AROUND.markets, categories: new Set<string>() };
    expect(changePrices(draftOf(), { 'MUG-R': { eu: { amountMinor: 950 } } }, alone, LATER)?.events).to.have.length(1);
  });

  it('change nothing when they are what they were', () => {
    expect(changePrices(draftOf(), { 'MUG-R': { eu: { amountMinor: 900 } } }, AROUND, LATER)).to.equal(undefined);
    expect(changePrices(draftOf(), { 'MUG-R': { us: null } }, AROUND, LATER)).to.equal(undefined);
  });

  it('name SKUs and markets that are there', () => {
    expect(() => changePrices(draftOf(), { NO: { eu: null } }, AROUND, LATER))
      .to.throw()
      .with.property('code', 'unknown_sku');
    expect(() => changePrices(draftOf(), { 'MUG-R': { mars: { amountMinor: 1 } } }, AROUND, LATER))
      .to.throw()
      .with.property('code', 'unknown_market');
  });

  it('never leave a product on sale without a price, and never touch an archived one', () => {
    const published = publish(draftOf(), AROUND, NOW).product;
    expect(() => changePrices(published, { 'MUG-R': { eu: null } }, AROUND, LATER))
      .to.throw()
      .with.property('code', 'not_publishable');
    const laidAside = archive(published, NOW).product;
    expect(() => changePrices(laidAside, { 'MUG-R': { eu: { amountMinor: 1 } } }, AROUND, LATER))
      .to.throw()
      .with.property('code', 'wrong_status');
  });
});
