import { expect } from 'chai';
import { combinationsOf, countCombinations, planMatrix } from './variant-matrix.ts';

const size = { name: 'Size', values: ['S', 'M'] };
const wood = { name: 'Wood', values: ['Oak', 'Beech, oiled'] };

describe('the matrix of variants', () => {
  it('has a variant for each combination of the options, in their order', () => {
    expect(combinationsOf([size, wood])).to.deep.equal([
      ['S', 'Oak'],
      ['S', 'Beech, oiled'],
      ['M', 'Oak'],
      ['M', 'Beech, oiled'],
    ]);
    expect(countCombinations([size, wood])).to.equal(4);
  });

  it('has one variant when there is no option, and none when an option has no value', () => {
    expect(combinationsOf([])).to.deep.equal([[]]);
    expect(combinationsOf([size, { name: 'Wood', values: [] }])).to.deep.equal([]);
  });

  it('keeps what is there and makes what is missing, with SKUs that say what they are', () => {
    const there = { sku: 'MINE-1', values: ['M', 'Oak'], weight: '400' };

    const { kept, missing, misfits } = planMatrix('board', [size, wood], [there]);

    expect(kept).to.deep.equal([there]);
    expect(misfits).to.deep.equal([]);
    expect(missing.map(({ sku }) => sku)).to.deep.equal(['BOARD-S-OAK', 'BOARD-S-BEECH-OILED', 'BOARD-M-BEECH-OILED']);
  });

  it('gives variants of before an added option its first value', () => {
    const { kept, missing } = planMatrix('board', [size, wood], [{ sku: 'S', values: ['S'] }]);

    expect(kept).to.deep.equal([{ sku: 'S', values: ['S', 'Oak'] }]);
    expect(planMatrix('board', [size, wood], [{ sku: 'S', values: ['S', ''] }]).kept).to.deep.equal(kept);
    expect(missing).to.have.length(3);
  });

  it('names variants that no combination asks for any more', () => {
    const { misfits } = planMatrix(
      'board',
      [size],
      [
        { sku: 'A', values: ['XL'] },
        { sku: 'B', values: ['S'] },
        { sku: 'C', values: ['S'] },
      ],
    );

    expect(misfits.map(({ sku }) => sku)).to.deep.equal(['A', 'C']);
  });

  it('never makes the same SKU twice', () => {
    const like = { name: 'Shade', values: ['Blau!', 'Blau?'] };

    const { missing } = planMatrix('Tasse Größe', [like], []);

    expect(missing.map(({ sku }) => sku)).to.deep.equal(['TASSE-GROSSE-BLAU', 'TASSE-GROSSE-BLAU-2']);
  });
});
