import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../root.ts';
import { picturesOf } from './generate/pictures.ts';
import { productOf } from './generate/product.ts';
import { stockOf } from './generate/stock.ts';
import { allGoods } from './shop/all-goods.ts';
import { categories, type CategoryPlan } from './shop/categories.ts';
import { germanWords } from './shop/german-words.ts';
import { eu, us } from './shop/markets.ts';

const products = allGoods.map((goods) => productOf(goods, goods.category));
const variants = products.flatMap((product) => product.variants);

describe('the sample shop', () => {
  it('has more than 60 products with variants, each with a SKU and a slug of its own', () => {
    expect(products.length).to.be.greaterThan(60);
    expect(new Set(products.map(({ slug }) => slug)).size).to.equal(products.length);
    expect(new Set(variants.map(({ sku }) => sku)).size).to.equal(variants.length);
    expect(products.filter((product) => product.variants.length > 1).length).to.be.greaterThan(30);
  });

  it('has categories three deep, and something in each that has none below it', () => {
    const leaves = (plans: readonly CategoryPlan[]): string[] =>
      plans.flatMap(({ slug, below = [] }) => (below.length > 0 ? leaves(below) : [slug]));
    const depth = (plans: readonly CategoryPlan[]): number => Math.max(0, ...plans.map(({ below = [] }) => 1 + depth(below)));

    expect(depth(categories)).to.equal(3);
    expect(leaves(categories)).to.have.members([...new Set(allGoods.map(({ category }) => category))]);
  });

  it('sells everything in euros and in dollars, and taxes each kind of goods in both markets', () => {
    const rated = [eu, us].map(({ tax }) => new Set(tax.rates.map(({ category }) => category)));

    expect(variants.every(({ prices }) => prices['eu'] && prices['us'])).to.equal(true);
    expect(products.every(({ taxCategory }) => rated.every((rates) => rates.has(taxCategory)))).to.equal(true);
  });

  it('ships the heaviest cart of one thing everywhere', () => {
    const heaviest = Math.max(...variants.map(({ weightGrams }) => weightGrams));
    const limits = [eu, us].flatMap(({ shippingZones }) =>
      shippingZones.map(({ options }) =>
        Math.max(...options.flatMap(({ brackets }) => brackets.map(({ upToGrams }) => upToGrams))),
      ),
    );

    expect(Math.min(...limits)).to.be.greaterThan(heaviest);
  });

  it('says everything in English and in German', () => {
    for (const { slug, title, description, translations } of products) {
      const german = translations['de'];
      expect(german?.title, slug).to.be.a('string').that.is.not.empty;
      expect(german?.description, slug).to.not.equal(description);
      expect([title, description], slug).to.not.include('');
    }
  });

  it('has a German word for each option, attribute, way to ship and market, and for nothing else', () => {
    const words = [
      ...products.flatMap(({ options }) => options.flatMap(({ name, values }) => [name, ...values])),
      ...products.flatMap(({ attributes }) => Object.entries(attributes).flat(2)),
      ...[eu, us].flatMap(({ name, shippingZones }) => [
        name,
        ...shippingZones.flatMap(({ options }) => options.map(({ label }) => label)),
      ]),
    ];

    expect(Object.keys(germanWords)).to.have.members([...new Set(words)]);
  });

  it('has scarce SKUs, one that is sold out, and some to be ordered ahead', () => {
    const stock = allGoods.flatMap((goods) => stockOf(goods, 'main'));
    const counted = (least: number, most: number) => stock.filter((line) => line.counted >= least && line.counted <= most);

    expect(counted(1, 3).length).to.be.greaterThan(5);
    expect(counted(0, 0).filter(({ policy }) => !policy)).to.have.length(1);
    expect(new Set(stock.flatMap(({ policy }) => policy?.kind ?? []))).to.deep.equal(
      new Set(['backorder', 'preorder', 'unlimited']),
    );
  });

  it('is the same each time it is made', () => {
    expect(allGoods.map((goods) => productOf(goods, goods.category))).to.deep.equal(products);
    expect(allGoods.flatMap((goods) => stockOf(goods, 'main'))).to.deep.equal(
      allGoods.flatMap((goods) => stockOf(goods, 'main')),
    );
  });

  it('has barcodes with their check digit', () => {
    const sound = (code: string) =>
      Array.from(code).reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;

    expect(
      variants.flatMap(({ barcode }) => barcode ?? []).filter((code) => !/^20\d{11}$/.test(code) || !sound(code)),
    ).to.deep.equal([]);
  });

  it('shows the pictures that its drawings make, and no others', () => {
    const drawn = new Map(allGoods.flatMap((goods) => [...picturesOf(goods)]));
    const folder = join(root, 'web', 'public', 'media');

    expect(
      readdirSync(folder).map((name) => `/media/${name}`),
      'run npx node tools/seed/draw-pictures.ts',
    ).to.have.members([...drawn.keys()]);
    for (const [url, svg] of drawn) expect(readFileSync(join(root, 'web', 'public', url), 'utf8')).to.equal(svg);
    expect(products.flatMap(({ media }) => media.map(({ url }) => url)).filter((url) => !drawn.has(url))).to.deep.equal([]);
  });
});
