import { expect } from 'chai';
import { readHeader, readLine, readRecord } from './read-records.ts';

describe('the header of a CSV', () => {
  it('names its columns, and for a Shopify file those that are ignored', () => {
    expect(readHeader([' product ', 'sku', 'price:eu', ''], 'cartwright')).to.deep.equal({
      columns: ['product', 'sku', 'price:eu', ''],
      ignored: [],
    });
    const shopify = readHeader(['Handle', 'Title', 'Variant Price', 'SEO Title'], 'shopify');
    expect(shopify).to.deep.include({ ignored: ['SEO Title'] });
  });

  it('is refused when a column is missing, double or unknown', () => {
    expect(readHeader(['sku'], 'cartwright')).to.have.nested.property('problem.code', 'missing_column');
    expect(readHeader(['product', 'sku', 'sku'], 'cartwright')).to.have.nested.property('problem.code', 'double_column');
    expect(readHeader(['product', 'sku', 'colour'], 'cartwright')).to.have.nested.property('problem.code', 'unknown_column');
    expect(readHeader(['product', 'sku', 'price:EU'], 'cartwright')).to.have.nested.property('problem.code', 'unknown_column');
  });
});

describe('a record of a CSV', () => {
  const read = (cells: string[]) => readRecord({ line: 5, cells }, ['product', 'sku', 'title'], 'cartwright');

  it('belongs to its product, without its blank cells', () => {
    expect(read(['cup', ' A ', ''])).to.deep.equal({ slug: 'cup', row: { line: 5, cells: { product: 'cup', sku: 'A' } } });
  });

  it('ends its lines as the shop does', () => {
    expect(read(['cup', 'A', 'one\r\ntwo\rthree'])).to.have.nested.property('row.cells.title', 'one\ntwo\nthree');
  });

  it('belongs to none when it names none', () => {
    expect(read(['', 'A', '']))
      .to.deep.include({ slug: undefined, line: 5 })
      .and.to.have.nested.property('reason.code', 'missing_value');
    expect(read(['Not A Slug', 'A', ''])).to.have.nested.property('reason.code', 'invalid_value');
  });

  it('spoils its product when it has too few or too many cells', () => {
    expect(read(['cup', 'A'])).to.have.nested.property('row.reason.code', 'malformed_row');
    expect(read(['cup', 'A', 'B', 'C']))
      .to.deep.include({ slug: 'cup' })
      .and.to.have.nested.property('row.reason.code', 'malformed_row');
  });

  it('of a Shopify file has a handle that makes a slug', () => {
    const columns = ['Handle', 'Title', 'Variant Price'];
    expect(readRecord({ line: 2, cells: ['Ünïcode Händle!', 'T', '1'] }, columns, 'shopify')).to.include({
      slug: 'unicode-handle',
    });
  });
});

describe('a line of JSON', () => {
  it('belongs to the product whose slug it names', () => {
    expect(readLine({ line: 1, text: '{"slug":"cup"}' })).to.deep.equal({
      slug: 'cup',
      row: { line: 1, product: { slug: 'cup' } },
    });
  });

  it('belongs to none when it is no object or names none', () => {
    for (const text of ['{', '[]', '1', 'null', '{"slug":1}', '{"slug":"A B"}']) {
      expect(readLine({ line: 1, text }).slug, text).to.equal(undefined);
    }
  });
});
