import { expect } from 'chai';
import * as fc from 'fast-check';
import { Sku } from '../../../../../contracts/ids.ts';
import { cleanSku, generatedSku } from './shopify-sku.ts';

describe('a SKU out of a Shopify file', () => {
  it('loses the apostrophe of spreadsheets and all that no SKU may have', () => {
    expect(cleanSku("'30235")).to.equal('30235');
    expect(cleanSku('Tool - Ice 15mm Wrench')).to.equal('Tool-Ice-15mm-Wrench');
    expect(cleanSku('  Größe/40 ½" ')).to.equal('Gro-e-40-1-2');
    expect(cleanSku('.hidden')).to.equal('hidden');
    expect(cleanSku('— —')).to.equal('');
  });

  it('is made of slug and options when there is none, the same each time and different for each variant', () => {
    expect(generatedSku('blue-cap', ['Size M', 'Navy'])).to.equal('BLUE-CAP-SIZE-M-NAVY');
    const long = 'a-very-long-slug-that-goes-on-and-on-and-on-until-nobody-reads-it-any-more';
    const [one, other] = [generatedSku(long, ['Red']), generatedSku(long, ['Blue'])];
    expect(one)
      .to.have.length(64)
      .and.to.equal(generatedSku(long, ['Red']));
    expect(one).not.to.equal(other);
  });

  it('is a SKU of ours or nothing, whatever stood in the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const sku = cleanSku(text);
        expect(sku === '' || Sku.safeParse(sku).success, sku).to.equal(true);
      }),
    );
  });
});
