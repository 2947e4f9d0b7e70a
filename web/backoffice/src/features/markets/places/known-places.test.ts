import { expect } from 'chai';
import { Country, Locale } from '../../../../../../contracts/ids.ts';
import { COUNTRIES, LANGUAGES, readCountry, readLanguage } from './known-places.ts';

describe('the places and languages that can be chosen', () => {
  it('are countries of today, each once, by name', () => {
    expect(COUNTRIES).to.include.members(['DE', 'US', 'JP', 'ZA', 'AX']);
    expect(COUNTRIES).not.to.include.oneOf(['EU', 'UN', 'DD', 'YU', 'ZZ', 'AN', 'UK']);
    expect(COUNTRIES.length).to.be.within(245, 255);
    expect(COUNTRIES.slice(0, 2)).to.deep.equal(['AF', 'AX']);
    for (const code of COUNTRIES) expect(Country.safeParse(code).success, code).to.equal(true);
  });

  it('are languages with a name', () => {
    expect(LANGUAGES).to.include.members(['en', 'de', 'ja', 'nb']);
    for (const tag of LANGUAGES) expect(Locale.safeParse(tag).success, tag).to.equal(true);
  });

  it('are known by name or code, and nothing else is guessed', () => {
    expect(['Germany', 'germany', 'de', 'DE', 'Prussia'].map(readCountry)).to.deep.equal(['DE', 'DE', 'DE', 'DE', 'Prussia']);
    expect(['German', 'DE', 'de-AT', 'Klingonish'].map(readLanguage)).to.deep.equal(['de', 'de', 'de-AT', 'Klingonish']);
  });
});
