import { expect } from 'chai';
import { createGlossary, replaceGlossary } from './decide.ts';

describe('a glossary', () => {
  const german = { locale: 'de', entries: { Walnut: 'Nussbaum', Oak: 'Eiche' } };

  it('is made once for a language', () => {
    expect(createGlossary(undefined, german).events).to.deep.equal([
      { type: 'glossary.created.v1', data: { locale: 'de', entryCount: 2 } },
    ]);
    expect(() => createGlossary(german, german))
      .to.throw()
      .with.property('code', 'already_exists');
  });

  it('says which texts came, changed and went', () => {
    const decided = replaceGlossary(german, { Walnut: 'Walnuss', Ash: 'Esche' });

    expect(decided?.document).to.deep.equal({ locale: 'de', entries: { Walnut: 'Walnuss', Ash: 'Esche' } });
    expect(decided?.events.map(({ data }) => data)).to.deep.equal([
      { locale: 'de', entryCount: 2, changedCount: 3, changed: ['Ash', 'Oak', 'Walnut'] },
    ]);
  });

  it('decides nothing when nothing changed, in whatever order it is said', () => {
    expect(replaceGlossary(german, { Oak: 'Eiche', Walnut: 'Nussbaum' })).to.equal(undefined);
  });

  it('names no more than a hundred changed texts, and counts them all', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`Text ${index}`, 'Wort']));

    expect(replaceGlossary({ locale: 'de', entries: {} }, many)?.events[0]?.data)
      .to.include({ changedCount: 300 })
      .and.have.property('changed')
      .with.lengthOf(100);
  });
});
