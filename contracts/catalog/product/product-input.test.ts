import { expect } from 'chai';
import * as z from 'zod/mini';
import { ProductInput } from './product-input.ts';

const mug = {
  slug: 'mug',
  locale: 'en',
  title: 'Mug',
  taxCategory: 'standard',
  options: [{ name: 'Colour', values: ['Red', 'Blue'] }],
  variants: [
    { sku: 'MUG-R', options: { Colour: 'Red' }, prices: { eu: { amountMinor: 900 } } },
    { sku: 'MUG-B', options: { Colour: 'Blue' } },
  ],
};

function pointersOf(input: unknown): string[] {
  const result = z.safeParse(ProductInput, input);
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('/'));
}

describe('what staff say about a product', () => {
  it('needs no more than a slug, a title and its language, and a tax category', () => {
    const product = ProductInput.parse({ slug: 'mug', locale: 'en', title: 'Mug', taxCategory: 'standard' });

    expect(product).to.deep.include({ description: '', translations: {}, media: [], options: [], variants: [], categories: [] });
  });

  it('is taken when its parts fit together', () => {
    expect(pointersOf(mug)).to.deep.equal([]);
  });

  it('names the variant whose options are not those of the product', () => {
    const [red, blue] = mug.variants;
    expect(pointersOf({ ...mug, variants: [red, { ...blue, options: { Colour: 'Green' } }] })).to.deep.equal([
      'variants/1/options/Colour',
    ]);
    expect(pointersOf({ ...mug, variants: [red, { ...blue, options: {} }] })).to.deep.equal(['variants/1/options/Colour']);
    expect(pointersOf({ ...mug, variants: [{ ...red, options: { Colour: 'Red', Size: 'L' } }] })).to.deep.equal([
      'variants/0/options/Size',
    ]);
  });

  it('has each SKU, each combination of options and each option once', () => {
    const [red] = mug.variants;
    expect(pointersOf({ ...mug, variants: [red, { ...red, sku: 'MUG-R2' }] })).to.deep.equal(['variants/1']);
    expect(pointersOf({ ...mug, variants: [red, { ...red, options: { Colour: 'Blue' } }] })).to.deep.equal(['variants/1']);
    expect(pointersOf({ ...mug, variants: [], options: [...mug.options, ...mug.options] })).to.deep.equal(['options/1']);
  });

  it('has one variant when it has no options', () => {
    expect(pointersOf({ ...mug, options: [], variants: [{ sku: 'A' }, { sku: 'B' }] })).to.deep.equal(['variants/1']);
  });

  it('has at most 100 variants and 3 options', () => {
    const values = Array.from({ length: 100 }, (_, index) => `v${index}`);
    const variants = values.map((value) => ({ sku: `S-${value}`, options: { Size: value } }));
    expect(pointersOf({ ...mug, options: [{ name: 'Size', values }], variants })).to.deep.equal([]);
    expect(pointersOf({ ...mug, variants: [...variants, { sku: 'MORE' }] })).to.include('variants');
    const options = ['a', 'b', 'c', 'd'].map((name) => ({ name, values: ['x'] }));
    expect(pointersOf({ ...mug, options, variants: [] })).to.deep.equal(['options']);
  });

  it('refuses pictures by http, and a variant that shows none of them', () => {
    const picture = { url: 'https://img.example/mug.jpg', alt: 'A red mug' };
    const withPicture = (imageUrl: string) => ({ ...mug, media: [picture], variants: [{ ...mug.variants[0], imageUrl }] });
    expect(pointersOf(withPicture(picture.url))).to.deep.equal([]);
    expect(pointersOf(withPicture('https://img.example/other.jpg'))).to.deep.equal(['variants/0/imageUrl']);
    expect(pointersOf({ ...mug, media: [{ url: 'http://img.example/mug.jpg' }] })).to.deep.equal(['media/0/url']);
    expect(pointersOf({ ...mug, media: [{ url: 'javascript:alert(1)' }] })).to.deep.equal(['media/0/url']);
  });

  it('is not translated into the language it is written in', () => {
    expect(pointersOf({ ...mug, translations: { en: { title: 'Cup' } } })).to.deep.equal(['translations/en']);
    expect(pointersOf({ ...mug, translations: { de: { title: 'Becher' } } })).to.deep.equal([]);
  });

  it('keeps line breaks in a description and refuses other control characters', () => {
    expect(pointersOf({ ...mug, description: 'One\n\tTwo' })).to.deep.equal([]);
    expect(pointersOf({ ...mug, description: 'One\u0007' })).to.deep.equal(['description']);
  });

  it('has its pictures at https addresses or on the own origin, and nowhere else', () => {
    const pictured = (url: string) => pointersOf({ ...mug, media: [{ url }] });

    for (const url of ['https://img.example/a.jpg?w=2', '/media/a.svg', '/a/b%20c.webp'])
      expect(pictured(url), url).to.deep.equal([]);
    const refused = [
      'http://img.example/a.jpg',
      '//evil.example/a.jpg',
      '/\\evil.example/a.jpg',
      'media/a.svg',
      '/../a.svg',
      'javascript:alert(1)',
    ];
    for (const url of [...refused, 'data:image/svg+xml,x', '/a b.svg', 'https:evil.example', '']) {
      expect(pictured(url), url).to.deep.equal(['media/0/url']);
    }
  });
});
