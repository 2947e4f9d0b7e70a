import { expect } from 'chai';
import type { MarketInput } from '../../../../../../contracts/catalog/market.ts';
import { eu } from '../../../../../../tools/seed/shop/markets.ts';
import { mergeMarkets } from './market-tree.ts';
import { marketWords } from './market-words.ts';

const { id: _id, ...before } = eu;
type Rates = MarketInput['tax']['rates'];

const withRates = (change: (rates: Rates) => Rates): MarketInput => ({
  ...before,
  tax: { ...before.tax, rates: change(before.tax.rates) },
});
const rated = (ratePpm: number) =>
  withRates((rates) => rates.map((rate) => (rate.category === 'books' && rate.country === 'FR' ? { ...rate, ratePpm } : rate)));

function priced(amountMinor: number, label = 'Parcel'): MarketInput {
  const [zone, ...others] = before.shippingZones;
  const [option, ...rest] = zone?.options ?? [];
  if (!zone || !option) throw new Error('The sample market ships');
  const options = [{ ...option, label, brackets: [{ upToGrams: 2000, amountMinor }] }, ...rest];
  return { ...before, shippingZones: [{ ...zone, options }, ...others] };
}

describe("two people's changes of one market", () => {
  it('leave it as it was when there are none', () => {
    expect(mergeMarkets(before, before, before)).to.deep.equal({ merged: before, differences: [] });
  });

  it('go together when they are of different rates, zones or fields', () => {
    const mine = withRates((rates) => [...rates, { category: 'standard', country: 'DE', ratePpm: 160_000 }]);
    const theirs = { ...rated(55_001), name: 'Europe' };

    const { merged, differences } = mergeMarkets(before, mine, theirs);

    expect(merged).to.deep.equal({
      ...theirs,
      tax: { ...theirs.tax, rates: [...theirs.tax.rates, ...mine.tax.rates.slice(-1)] },
    });
    expect(differences.map(({ by }) => by)).to.have.members(['me', 'them', 'them']);
  });

  it('are told in words', () => {
    const { placeWords, valueWords } = marketWords(before);
    const words = (mine: MarketInput, theirs: MarketInput) =>
      mergeMarkets(before, mine, theirs).differences.map((one) => [
        placeWords(one.path),
        valueWords(one.mine, one.path),
        valueWords(one.theirs, one.path),
      ]);

    expect(words(rated(55_001), rated(0))).to.deep.equal([['Tax rate “books” in France', '5.5001%', '0%']]);
    expect(words(priced(500), priced(510, 'Box'))).to.deep.equal([
      ['Name for shoppers of “parcel” to “Germany”', 'Parcel', 'Box'],
      ['Prices by weight of “parcel” to “Germany”', '€5.00 to 2 kg', '€5.10 to 2 kg'],
    ]);
    expect(words({ ...before, locales: ['en'] }, { ...before, shippingZones: before.shippingZones.slice(1) })).to.deep.equal([
      ['Languages', 'English', 'English, German'],
      ['Zone “Germany”', 'there', 'nothing'],
    ]);
    expect(words({ ...before, active: false }, before)).to.deep.equal([['Open', 'no', 'yes']]);
  });
});
