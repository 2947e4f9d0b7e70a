import { expect } from 'chai';
import { Market } from '../../../../../contracts/catalog/market.ts';
import { marketInputOf, readSettings, settingsFormOf } from './settings-form.ts';

const eu = Market.schema.parse({
  id: 'eu',
  name: 'European Union',
  currency: 'EUR',
  countries: ['AT', 'DE'],
  taxInclusive: true,
  locales: ['en', 'de'],
  defaultLocale: 'en',
  tax: { rounding: 'line', rates: [{ category: 'standard', ratePpm: 190_000 }] },
  shippingZones: [],
  active: true,
  version: 3,
});

describe("a market's settings", () => {
  it('come back as they were shown, with all else as it was', () => {
    expect(readSettings(settingsFormOf(eu), eu)).to.deep.equal({ input: marketInputOf(eu) });
  });

  it('take countries and languages as people write lists', () => {
    const read = readSettings({ ...settingsFormOf(eu), countries: 'at;de  fr,', locales: 'de en' }, eu);

    expect(read).to.have.nested.property('input.countries').that.deep.equals(['AT', 'DE', 'FR']);
    expect(read).to.have.nested.property('input.locales').that.deep.equals(['de', 'en']);
  });

  it('are refused at the field that is wrong', () => {
    const fields = (over: object) => {
      const read = readSettings({ ...settingsFormOf(eu), ...over }, eu);
      return 'faults' in read ? Object.keys(read.faults) : [];
    };

    expect(fields({ name: ' ', countries: '', locales: 'english' })).to.include.members(['name', 'countries', 'locales']);
    expect(fields({ defaultLocale: 'fr' })).to.deep.equal(['defaultLocale']);
    expect(fields({ countries: 'DE, DE' })).to.deep.equal(['countries']);
  });
});
