import { expect } from 'chai';
import { expandWord } from './expand-word.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf(['2000', 'berries', 'brett', 'bretter', 'hammer', 'knife', 'leather', 'mug', 'schneidebrett']);

describe('a word of a query', () => {
  it('that the index knows is taken at its word', () => {
    expect(expandWord('hammer', vocabulary)).to.include({ typos: 0 });
    expect(expandWord('leat', vocabulary)).to.include({ typos: 0 });
  });

  it('finds its singular and plural', () => {
    expect(expandWord('mugs', vocabulary).forms).to.deep.equal(['mug']);
    expect(expandWord('knives', vocabulary).forms).to.deep.equal(['knife']);
    expect(expandWord('berry', vocabulary).forms).to.deep.equal(['berries']);
    expect(expandWord('brett', vocabulary).forms).to.deep.equal(['bretter']);
  });

  it('finds the compounds that end with it', () => {
    expect(expandWord('brett', vocabulary).compounds).to.deep.equal(['schneidebrett']);
    expect(expandWord('brettes', vocabulary).compounds).to.deep.equal(['schneidebrett']);
  });

  it('that is unknown may have errors, the more the longer it is', () => {
    expect(expandWord('mug', vocabularyOf(['rug']))).to.include({ typos: 0 });
    expect(expandWord('knofe', vocabulary)).to.include({ typos: 1 });
    expect(expandWord('hamner', vocabulary)).to.include({ typos: 2 });
  });

  it('may have two neighbouring letters changed', () => {
    expect(expandWord('leahter', vocabulary).swaps).to.deep.equal(['leather']);
    expect(expandWord('leaht', vocabulary).swaps).to.deep.equal(['leath']);
  });

  it('with a digit is right or wrong', () => {
    expect(expandWord('20000', vocabulary)).to.include({ typos: 0 });
  });
});

describe('a vocabulary', () => {
  it('answers endings up to the limit, and never the word itself', () => {
    expect(vocabulary.endingWith('brett', 5)).to.deep.equal(['schneidebrett']);
    expect(vocabularyOf(['aab', 'b', 'bab', 'cab']).endingWith('b', 2)).to.have.length(2);
  });

  it('knows nothing when it is empty', () => {
    expect(vocabularyOf([]).hasPrefix('a')).to.equal(false);
    expect(vocabularyOf([]).endingWith('a', 3)).to.deep.equal([]);
  });
});
