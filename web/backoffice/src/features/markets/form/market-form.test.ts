import { expect } from 'chai';
import { MarketInput } from '../../../../../../contracts/catalog/market.ts';
import { eu, us } from '../../../../../../tools/seed/shop/markets.ts';
import { emptyOption, emptyZone, formOf, type MarketForm } from './market-form.ts';
import { faultsOf, fieldOf } from './market-faults.ts';
import { marketInputOf } from './market-input-of.ts';

const inputs = [eu, us].map(({ id: _id, ...input }): MarketInput => input);
const [euro = MarketInput.parse(eu), dollar = euro] = inputs;
const form = (over: Partial<MarketForm> = {}): MarketForm => ({ ...formOf(euro), ...over });
const faults = (over: Partial<MarketForm>) => Object.fromEntries(faultsOf(form(over), euro));

describe("a market's form", () => {
  it('says the same market that it was filled from, to the last digit', () => {
    for (const input of inputs) {
      const { input: said, unread } = marketInputOf(formOf(input), input);

      expect(said).to.deep.equal(input);
      expect(MarketInput.parse(said)).to.deep.equal(input);
      expect([...unread]).to.deep.equal([]);
      expect([...faultsOf(formOf(input), input)]).to.deep.equal([]);
    }
  });

  it('shows rates as a table, the first row being everywhere else', () => {
    const { categories, places } = formOf(dollar);

    expect(categories).to.deep.equal(['standard', 'reduced', 'books', 'shipping']);
    expect(places[0]).to.deep.equal({ country: '', region: '', rates: ['0', '0', '0', '0'] });
    expect(places[2]).to.deep.equal({ country: 'US', region: 'NY', rates: ['8.875', '', '8.875', '8.875'] });
  });

  it('keeps minor units of any currency', () => {
    const zone = { ...emptyZone(), name: 'Japan', countries: ['JP'] };
    const option = { ...emptyOption(), label: 'Air', service: 'air', minDays: '1', maxDays: '2', freeFrom: '1,234' };
    const zones = [{ ...zone, options: [{ ...option, brackets: [{ upTo: '2 kg', amount: '500' }] }] }];
    const [said] = marketInputOf(form({ zones }), { currency: 'JPY', active: true }).input.shippingZones;

    expect(said).to.deep.include({ id: 'japan', name: 'Japan', countries: ['JP'] });
    expect(said?.options[0]).to.deep.include({ id: 'air', brackets: [{ upToGrams: 2000, amountMinor: 500 }] });
    expect(marketInputOf(form({ zones }), { currency: 'KWD', active: true }).input.shippingZones[0]?.options[0]).to.deep.include({
      brackets: [{ upToGrams: 2000, amountMinor: 500_000 }],
      freeFromMinor: 1234,
    });
  });
});

describe('what is wrong with a market', () => {
  it('is said of its settings, where they are typed', () => {
    expect(Object.keys(faults({ name: ' ', countries: [], locales: ['en', 'german'] }))).to.have.members([
      'name',
      'countries',
      'locales',
    ]);
    expect(Object.keys(faults({ countries: ['DE', 'Prussia'] }))).to.deep.equal(['countries']);
    expect(Object.keys(faults({ defaultLocale: 'fr' }))).to.deep.equal(['defaultLocale']);
  });

  it('is said of a rate in its cell', () => {
    const [everywhere = { country: '', region: '', rates: [] }] = form().places;
    const place = (rates: string[], country = 'AT', region = '') => ({ country, region, rates });

    expect(faults({ places: [{ ...everywhere, rates: ['19', '', '101'] }] })).to.have.all.keys(
      'places.0.rates.1',
      'places.0.rates.2',
    );
    expect(faults({ places: [everywhere, place(['20', 'x', ''])] })).to.have.all.keys('places.1.rates.1');
    expect(faults({ places: [everywhere, place(['', '', ''])] })).to.have.all.keys('places.1.rates.0');
    expect(faults({ places: [everywhere, place(['', '10', '']), place(['', '12', ''])] })).to.deep.equal({
      'places.2.rates.1': 'There are two rates for this category and place',
    });
    expect(faults({ shippingCategory: 'parcels' })).to.have.all.keys('shippingCategory');
  });

  it('is said of a zone and what it offers', () => {
    expect(faults({ zones: [emptyZone()] })).to.have.all.keys(
      'zones.0.name',
      'zones.0.countries',
      ...['label', 'service', 'brackets.0.upTo', 'brackets.0.amount', 'minDays', 'maxDays'].map(
        (field) => `zones.0.options.0.${field}`,
      ),
    );
  });

  it('is a country in two zones, said at the second by the name of the first', () => {
    const [first, second] = form().zones;
    const zones = first && second ? [first, { ...second, countries: [...second.countries, 'DE'] }] : [];

    expect(faults({ zones })).to.deep.equal({ 'zones.1.countries': 'Germany is in “Germany” already' });
  });

  it('is a weight that is not above the one before, and days that run backwards', () => {
    const [zone = emptyZone()] = form().zones;
    const [option = emptyOption()] = zone.options;
    const brackets = ['5000', '2 kg'].map((upTo) => ({ upTo, amount: '4,90' }));
    const wrong = { ...option, brackets, minDays: '5', maxDays: '2' };

    expect(faults({ zones: [{ ...zone, options: [wrong] }] })).to.deep.equal({
      'zones.0.options.0.brackets.1.upTo': 'Heavier than the one above',
      'zones.0.options.0.maxDays': 'The fewest delivery days are no more than the most',
    });
  });

  it('is found where the server points', () => {
    const at = (pointer: string) => fieldOf(pointer.split('/'), form());

    expect(
      ['tax/rates/4', 'tax/rates/4/ratePpm', 'shippingZones/1/options/0/brackets/2/amountMinor', 'shippingZones', 'currency'].map(
        at,
      ),
    ).to.deep.equal(['places.1.rates.1', 'places.1.rates.1', 'zones.1.options.0.brackets.2.amount', 'zones', 'root']);
  });
});
