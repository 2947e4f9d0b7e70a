import { expect } from 'chai';
import { mergeChanges, same } from './merge.ts';

describe("two people's changes of one product", () => {
  it('go together when they are of different fields', () => {
    const before = { title: 'Mug', brand: 'Aarde', prices: { eu: { amountMinor: 100 }, us: { amountMinor: 110 } } };
    const mine = { ...before, title: 'Mug, blue', prices: { ...before.prices, us: { amountMinor: 120 } } };
    const theirs = { ...before, brand: 'Terra', prices: { ...before.prices, eu: { amountMinor: 90 } } };

    const { merged, differences } = mergeChanges(before, mine, theirs);

    expect(merged).to.deep.equal({
      title: 'Mug, blue',
      brand: 'Terra',
      prices: { eu: { amountMinor: 90 }, us: { amountMinor: 120 } },
    });
    expect(differences.map(({ path, by }) => [path.join('.'), by])).to.deep.equal([
      ['title', 'me'],
      ['brand', 'them'],
      ['prices.eu.amountMinor', 'them'],
      ['prices.us.amountMinor', 'me'],
    ]);
  });

  it('are shown where they disagree, and mine wins unless I yield', () => {
    const [before, mine, theirs] = [{ title: 'Mug' }, { title: 'Cup' }, { title: 'Beaker' }];

    expect(mergeChanges(before, mine, theirs)).to.deep.equal({
      merged: { title: 'Cup' },
      differences: [{ path: ['title'], before: 'Mug', mine: 'Cup', theirs: 'Beaker', by: 'both' }],
    });
    expect(mergeChanges(before, mine, theirs, new Set(['title'])).merged).to.deep.equal({ title: 'Beaker' });
  });

  it('keep what one of them added or took away', () => {
    const before = { variants: { A: { sku: 'A' }, B: { sku: 'B' } } };
    const mine = { variants: { A: { sku: 'A' } } };
    const theirs = { variants: { ...before.variants, C: { sku: 'C' } } };

    const { merged } = mergeChanges(before, mine, theirs);

    expect(merged).to.deep.equal({ variants: { A: { sku: 'A' }, C: { sku: 'C' } } });
  });

  it('are no difference when both did the same', () => {
    expect(mergeChanges({ a: 1 }, { a: 2 }, { a: 2 })).to.deep.equal({ merged: { a: 2 }, differences: [] });
  });

  it('take a list as one field', () => {
    const { differences } = mergeChanges({ tags: ['a'] }, { tags: ['a', 'b'] }, { tags: ['a', 'c'] });

    expect(differences.map(({ by }) => by)).to.deep.equal(['both']);
    expect(same({ a: [1, { b: undefined }] }, { a: [1, {}] })).to.equal(true);
  });
});
