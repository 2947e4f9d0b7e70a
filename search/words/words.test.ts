import { expect } from 'chai';
import { fold, foldUmlauts } from './fold.ts';
import { indexTerms, plainSku, queryWords } from './words.ts';

describe('the words of a text', () => {
  it('are compared without case and diacritics', () => {
    expect(fold('CRÈME Brûlée')).to.equal('creme brulee');
    expect(fold('Straße Smørrebrød Łódź')).to.equal('strasse smorrebrod lodz');
  });

  it('are compared alike whether letters come composed or in parts', () => {
    expect(fold('Ku\u0308che')).to.equal(fold('Küche'));
    expect(foldUmlauts('Ku\u0308che')).to.equal('kueche');
  });

  it('are indexed with their umlauts written out too', () => {
    expect(indexTerms('Küchenmesser')).to.deep.equal(['kuchenmesser', 'kuechenmesser']);
  });

  it('are indexed by their parts and as one when they are joined', () => {
    expect(indexTerms("T-shirt, cook's")).to.deep.equal(['t', 'shirt', 'tshirt', 'cook', 's', 'cooks']);
  });

  it('leave out those that say nothing, unless a query has no others', () => {
    expect(queryWords('the bag for a laptop')).to.deep.equal(['bag', 'laptop']);
    expect(queryWords('mit und für')).to.deep.equal(['mit', 'und', 'fur']);
  });

  it('count once in a query, and no more than a dozen', () => {
    expect(queryWords('Oak oak OAK')).to.deep.equal(['oak']);
    expect(queryWords('a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1 m1 n1')).to.have.length(12);
  });

  it('are none in a query of marks', () => {
    expect(queryWords(' – … !')).to.deep.equal([]);
  });

  it('make a SKU however it is typed', () => {
    expect(plainSku('cd ham-01.l')).to.equal(plainSku('CD-HAM-01-L'));
  });
});
