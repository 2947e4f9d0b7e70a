import { expect } from 'chai';
import { guessFormat } from './guess-format.ts';

describe('what a chosen file seems to be', () => {
  it('is told by its header', () => {
    expect(guessFormat('a.csv', 'product,sku,title\nmug,MUG,Mug')).to.deep.equal({
      format: 'csv',
      profile: 'cartwright',
      delimiter: ',',
    });
    expect(guessFormat('a.csv', '\uFEFFproduct;sku;title\r\nmug;MUG;"Mug, blue, large, old"').delimiter).to.equal(';');
    expect(guessFormat('a.tsv', 'product\tsku').delimiter).to.equal('\t');
  });

  it('is a Shopify export where its first columns are those', () => {
    expect(guessFormat('products_export.csv', 'Handle,Title,Body (HTML),Vendor').profile).to.equal('shopify');
  });

  it('is JSON lines by its name or its first character', () => {
    expect(guessFormat('a.txt', '{"slug":"mug"}').format).to.equal('ndjson');
    expect(guessFormat('a.ndjson', '').format).to.equal('ndjson');
  });
});
