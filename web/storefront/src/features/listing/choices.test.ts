import { expect } from 'chai';
import fc from 'fast-check';
import { type Choices, countFilters, limitPrice, readChoices, toggleFacet, withoutFilters, writeChoices } from './choices.ts';

const NONE: Choices = { facets: {}, minMinor: undefined, maxMinor: undefined, sort: undefined, page: 1 };

describe("a listing's address", () => {
  it('says nothing of choices that nobody made', () => {
    expect(writeChoices(NONE)).to.deep.equal({});
    expect(readChoices({})).to.deep.equal(NONE);
  });

  it('leaves out what makes no sense', () => {
    const choices = readChoices({ f: ['Colour', ':Red', 'Colour:'], min: '-3', max: '1.5', sort: 'cheapest', page: '0' });

    expect(choices).to.deep.equal(NONE);
  });

  it('keeps every choice, whatever the values are called', () => {
    const text = fc.string({ minLength: 1, maxLength: 12 });
    const name = text.filter((one) => !one.includes(':') && !Object.hasOwn(Object.prototype, one));
    const price = fc.option(fc.nat(), { nil: undefined });
    const sort = fc.constantFrom('relevance', 'newest', 'price_asc', 'price_desc', undefined);
    const facets = fc.dictionary(name, fc.uniqueArray(text, { minLength: 1, maxLength: 3 }), { noNullPrototype: true });
    const page = fc.integer({ min: 1, max: 99 });

    fc.assert(
      fc.property(fc.record({ facets, minMinor: price, maxMinor: price, sort, page }), (choices: Choices) => {
        expect(readChoices(writeChoices(choices))).to.deep.equal(choices);
      }),
    );
  });
});

describe('choices of a listing', () => {
  it('go back to the first page with every narrowing', () => {
    const later = { ...NONE, page: 3 };

    expect(toggleFacet(later, 'Colour', 'Moss').page).to.equal(1);
    expect(limitPrice(later, 100, undefined).page).to.equal(1);
  });

  it('gather values of a facet and take them back one by one', () => {
    const two = toggleFacet(toggleFacet(NONE, 'Colour', 'Moss'), 'Colour', 'Rust');

    expect(two.facets).to.deep.equal({ Colour: ['Moss', 'Rust'] });
    expect(toggleFacet(two, 'Colour', 'Moss').facets).to.deep.equal({ Colour: ['Rust'] });
    expect(toggleFacet(toggleFacet(two, 'Colour', 'Moss'), 'Colour', 'Rust').facets).to.deep.equal({});
  });

  it('turn price limits that are the wrong way round', () => {
    expect(limitPrice(NONE, 500, 200)).to.include({ minMinor: 200, maxMinor: 500 });
  });

  it('count the price as one filter, and keep the order when all are taken back', () => {
    const chosen = limitPrice(toggleFacet({ ...NONE, sort: 'price_asc' }, 'Colour', 'Moss'), 100, 200);

    expect(countFilters(chosen)).to.equal(2);
    expect(withoutFilters(chosen)).to.deep.equal({ ...NONE, sort: 'price_asc' });
  });
});
