import { expect } from 'chai';
import * as fc from 'fast-check';
import type { TaxRules } from '../contracts/catalog/tax-rules.ts';
import { rateFor, taxIn, taxOn, taxParts } from './tax.ts';

const ppm = fc.nat({ max: 1_000_000 });
const money = fc.nat({ max: 1_000_000_000_000 });
const parts = fc.array(fc.record({ amountMinor: money, ratePpm: fc.constantFrom(0, 70_000, 88_750, 190_000) }), {
  maxLength: 50,
});
const mode = fc.record({ taxInclusive: fc.boolean(), rounding: fc.constantFrom('line' as const, 'order' as const) });
const add = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('tax', () => {
  it('is rounded half up', () => {
    expect(taxOn(1000, 88_750)).to.equal(89);
    expect(taxOn(50, 190_000)).to.equal(10);
    expect(taxIn(1190, 190_000)).to.equal(190);
    expect(taxIn(100, 70_000)).to.equal(7);
  });

  it('of a refund is the tax of its sale, negated', () => {
    fc.assert(
      fc.property(
        money,
        ppm,
        (amount, rate) => taxOn(-amount, rate) === 0 - taxOn(amount, rate) && taxIn(-amount, rate) === 0 - taxIn(amount, rate),
      ),
    );
  });

  it('taken out of a gross price leaves a net whose tax is that tax, to within a cent', () => {
    fc.assert(
      fc.property(money, ppm, (gross, rate) => {
        const net = gross - taxIn(gross, rate);
        return net >= 0 && Math.abs(taxOn(net, rate) - taxIn(gross, rate)) <= 1;
      }),
    );
  });

  it('taken out of a price that was made by putting it on is the same tax', () => {
    fc.assert(fc.property(money, ppm, (net, rate) => taxIn(net + taxOn(net, rate), rate) === taxOn(net, rate)));
  });

  it('of the parts sums to the tax of the rates, and bases and taxes make up the amounts', () => {
    fc.assert(
      fc.property(parts, mode, (taxables, how) => {
        const { taxes, totals } = taxParts(taxables, how);
        expect(add(taxes)).to.equal(add(totals.map((total) => total.taxMinor)));
        const gross = add(totals.map((total) => total.baseMinor + (how.taxInclusive ? total.taxMinor : 0)));
        expect(gross).to.equal(add(taxables.map((part) => part.amountMinor)));
      }),
    );
  });

  it('rounded per order is the exact tax of each rate to within half a unit', () => {
    fc.assert(
      fc.property(parts, (taxables) => {
        for (const total of taxParts(taxables, { taxInclusive: false, rounding: 'order' }).totals) {
          expect(total.taxMinor).to.equal(taxOn(total.baseMinor, total.ratePpm));
        }
      }),
    );
  });

  it('rounded per line can differ from tax rounded per order', () => {
    const three = Array.from({ length: 3 }, () => ({ amountMinor: 5, ratePpm: 88_750 }));
    expect(taxParts(three, { taxInclusive: false, rounding: 'line' }).taxes).to.deep.equal([0, 0, 0]);
    expect(taxParts(three, { taxInclusive: false, rounding: 'order' }).taxes).to.deep.equal([1, 0, 0]);
  });
});

describe('a tax rate', () => {
  const rules: TaxRules = {
    rounding: 'line',
    rates: [
      { category: 'standard', ratePpm: 0 },
      { category: 'standard', country: 'US', region: 'NY', ratePpm: 88_750 },
      { category: 'standard', country: 'CA', ratePpm: 50_000 },
      { category: 'standard', country: 'CA', region: 'QC', ratePpm: 149_750 },
    ],
  };

  it('is the narrowest that fits the destination', () => {
    expect(rateFor(rules, 'standard', { country: 'CA', region: 'QC' })).to.equal(149_750);
    expect(rateFor(rules, 'standard', { country: 'CA', region: 'BC' })).to.equal(50_000);
    expect(rateFor(rules, 'standard', { country: 'CA' })).to.equal(50_000);
  });

  it("falls back to the market's where the country has none for the region", () => {
    expect(rateFor(rules, 'standard', { country: 'US', region: 'OR' })).to.equal(0);
    expect(rateFor(rules, 'standard', undefined)).to.equal(0);
  });

  it('never comes from the same region code of another country', () => {
    expect(rateFor(rules, 'standard', { country: 'DE', region: 'NY' })).to.equal(0);
  });

  it('is unknown for a category that the market does not list', () => {
    expect(rateFor(rules, 'books', { country: 'CA' })).to.equal(undefined);
  });
});
