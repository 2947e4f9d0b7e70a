import { expect } from 'chai';
import { ProductInput } from '../../../../../../contracts/catalog/product/product-input.ts';
import { pathInBody } from '../../../ui/editing/show-faults.ts';
import { fieldOf } from './field-path.ts';
import { emptyForm, emptyVariant, formOf, type ProductForm } from './product-form.ts';
import { productInputOf } from './product-input-of.ts';
import { faultsOf } from './product-resolver.ts';

const currencies = { eu: 'EUR', us: 'USD', jp: 'JPY' };
const board: ProductInput = ProductInput.parse({
  slug: 'board',
  locale: 'en',
  title: 'Board',
  description: 'Oak.\nOiled.',
  translations: { de: { title: 'Brett' } },
  brand: 'Holm',
  categories: ['C1'],
  tags: ['wood'],
  attributes: { material: ['oak', 'oil'] },
  media: [{ url: '/media/board.svg', alt: 'A board' }],
  taxCategory: 'standard',
  options: [{ name: 'Size', values: ['S', 'M'] }],
  variants: [
    {
      sku: 'B-S',
      options: { Size: 'S' },
      prices: { eu: { amountMinor: 1250, compareAtMinor: 1500 }, jp: { amountMinor: 2000 } },
      weightGrams: 400,
      barcode: '4006381333931',
      imageUrl: '/media/board.svg',
    },
    { sku: 'B-M', options: { Size: 'M' }, prices: { us: { amountMinor: 5 } } },
  ],
});

const filled = (over: Partial<ProductForm> = {}): ProductForm => ({ ...formOf(board, currencies), ...over });

describe("a product's form", () => {
  it('says the same product that it was filled from', () => {
    expect(productInputOf(filled(), currencies)).to.deep.equal({ input: board, unread: [] });
  });

  it('finds nothing wrong with a product that the shop takes', () => {
    expect([...faultsOf(filled(), currencies)]).to.deep.equal([]);
  });

  it('asks for what an empty one lacks, where it is to be typed', () => {
    expect([...faultsOf(emptyForm(), currencies).keys()]).to.have.members(['slug', 'title', 'variants.0.sku']);
  });

  it('names prices that are none, in their cell', () => {
    const [first = emptyVariant()] = filled().variants;
    const variants = [{ ...first, prices: { eu: { amount: 'ten', compareAt: '' }, us: { amount: '', compareAt: '9' } } }];

    expect([...faultsOf(filled({ variants }), currencies).keys()]).to.have.members([
      'variants.0.prices.eu.amount',
      'variants.0.prices.us.amount',
    ]);
  });

  it("puts the contract's objections at the form's own fields", () => {
    const [first = emptyVariant()] = filled().variants;
    const form = filled({
      media: [{ url: 'javascript:alert(1)', alt: '' }],
      translations: [{ locale: 'german', title: '', description: '' }],
      attributes: [{ name: 'Material', values: ['oak'] }],
      variants: [{ ...first, imageUrl: '', values: ['XXL'], weight: 'heavy', prices: { eu: { amount: '12', compareAt: '11' } } }],
    });

    expect([...faultsOf(form, currencies).keys()]).to.have.members([
      'media.0.url',
      'translations.0.locale',
      'attributes.0.name',
      'variants.0.weight',
      'variants.0.prices.eu.compareAt',
      'variants.0.values.0',
    ]);
  });

  it('does not lose a second translation into the same language without a word', () => {
    const one = { locale: 'de', title: 'Brett', description: '' };

    expect([...faultsOf(filled({ translations: [one, { ...one, title: 'Tafel' }] }), currencies).keys()]).to.include(
      'translations.1.locale',
    );
  });

  it('knows where the server points', () => {
    const field = (pointer: string) => fieldOf(pathInBody(pointer) ?? [], filled());

    expect(['/body/variants/1/prices/us/amountMinor', '/body/translations/de/title', '/body/title'].map(field)).to.deep.equal([
      'variants.1.prices.us.amount',
      'translations.0.title',
      'title',
    ]);
    expect(pathInBody('/headers/if-match')).to.equal(undefined);
    expect(pathInBody('/body/a~1b/c~0d')).to.deep.equal(['a/b', 'c~d']);
  });
});
