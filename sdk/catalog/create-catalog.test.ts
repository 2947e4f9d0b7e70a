import { expect } from 'chai';
import type { Manifest } from '../../contracts/catalog/published/manifest.ts';
import { fakePlatform, fakeShop, memory, type Reply } from '../fake-shop.fixture.ts';
import { isShopError } from '../shop-error.ts';
import { catalogOn } from './create-catalog.ts';

const manifest = (release: string): Manifest => ({
  format: 1,
  release,
  publishedAt: '2026-11-24T09:00:00.000Z',
  markets: 'markets',
  categories: 'categories',
  availability: 'availability',
  search: 'search',
  newest: `newest-${release}`,
  listings: { pots: { count: 3, pages: ['page-0', 'page-1'] } },
  products: ['products'],
  ...(release === 'r2' && { glossaries: { de: 'german' } }),
});
const variant = { sku: 'MUG', options: {}, prices: {}, weightGrams: 1, taxCategory: 'standard', requiresShipping: true };
const mug = { id: 'm', slug: 'mug', name: 'Mug', variants: [variant] };
const card = { id: 'm', slug: 'mug', skus: ['MUG'] };
const files: Record<string, object> = {
  products: { format: 1, kind: 'products', products: { mug }, redirects: { cup: 'mug' } },
  availability: { format: 1, kind: 'availability', skus: { MUG: { availability: 'low' } } },
  search: { format: 2, kind: 'search', locales: [], cards: [card], words: { terms: '', hits: '' } },
  'page-1': { format: 1, kind: 'listing', cards: [card] },
  german: { format: 1, kind: 'glossary', entries: { Walnut: 'Nussbaum' } },
  'newest-r1': { format: 1, kind: 'listing', cards: [card] },
  'newest-r2': { format: 1, kind: 'listing', cards: [card, card] },
};

function published(storage = memory(), reply?: (name: string) => Reply | undefined) {
  const shop = fakeShop(({ url }) => {
    const name = url.replace('https://shop.test/catalog/', '').replace('.json', '');
    const file = name === 'manifest' ? manifest('r1') : files[name];
    return reply?.(name) ?? (file ? { body: file } : { status: 404, body: { code: 'not_found' } });
  });
  const asked = () => shop.seen.map(({ url }) => url.replace('https://shop.test/catalog/', '').replace('.json', ''));
  return { catalog: catalogOn(fakePlatform(shop.fetch, storage)), asked };
}

describe('the catalogue of the SDK', () => {
  it('asks for each file once', async () => {
    const { catalog, asked } = published();
    await Promise.all([catalog.product('mug'), catalog.product('mug')]);
    await catalog.product('cup');

    expect(asked()).to.deep.equal(['manifest', 'products']);
  });

  it('follows a former slug, and finds nothing by a name that objects have', async () => {
    const { catalog } = published();

    expect(await catalog.product('cup')).to.deep.equal({ product: mug, redirected: true });
    expect(await catalog.product('mug')).to.include({ redirected: false });
    expect(await catalog.product('constructor')).to.equal(undefined);
  });

  it('gives pages of a category, none beyond the last or of what is no category', async () => {
    const { catalog } = published();

    expect(await catalog.listing('pots', 1)).to.deep.equal({ cards: [card], page: 1, pageCount: 2, productCount: 3 });
    expect(await catalog.listing('pots', 2)).to.deep.include({ cards: [], pageCount: 2 });
    expect(await catalog.listing('toString')).to.deep.include({ cards: [], pageCount: 0 });
  });

  it('tells stock of SKUs together and of one; what is not named is in stock', async () => {
    const hints = await published().catalog.availability();

    expect([hints.of(['MUG']), hints.of(['MUG', 'JUG']), hints.of([])]).to.deep.equal(['low', 'in_stock', 'out']);
    expect(hints.at('JUG')).to.deep.equal({ availability: 'in_stock' });
  });

  it('gives the words of a language, and none where a release has no such file', async () => {
    const { catalog, asked } = published(memory(), (name) => (name === 'manifest' ? { body: manifest('r2') } : undefined));

    expect(await catalog.glossary('de')).to.deep.equal({ Walnut: 'Nussbaum' });
    expect(await catalog.glossary('fr')).to.deep.equal({});
    expect(await published().catalog.glossary('de'), 'no glossaries at all').to.deep.equal({});
    expect(asked()).to.deep.equal(['manifest', 'german']);
  });

  it('finds the offers of a cart, and at the next visit without the search file', async () => {
    const storage = memory();
    const first = published(storage);
    const offers = await first.catalog.offers(['MUG', 'GONE']);
    const second = published(storage);
    await second.catalog.offers(['MUG']);

    expect([...offers.keys()]).to.deep.equal(['MUG']);
    expect(offers.get('MUG')).to.include({ productTitle: 'Mug', slug: 'mug', published: true });
    expect(first.asked()).to.include('search');
    expect(second.asked()).to.deep.equal(['manifest', 'products']);
  });

  it('takes the cards of a search file of the first format', async () => {
    const before = { format: 1, kind: 'search', locales: [], cards: [card], index: {} };
    const { catalog } = published(memory(), (name) => (name === 'search' ? { body: before } : undefined));

    expect([...(await catalog.offers(['MUG'])).keys()]).to.deep.equal(['MUG']);
  });

  it('takes the release that an earlier visit saw when the shop cannot be reached', async () => {
    const storage = memory();
    await published(storage)
      .catalog.markets()
      .catch(() => undefined);
    const offline = published(storage, (name) => (name === 'manifest' ? new TypeError('fetch failed') : undefined));

    expect((await offline.catalog.product('mug'))?.product.name).to.equal('Mug');
    const never = published(memory(), () => new TypeError('fetch failed'));
    const error: unknown = await never.catalog.newest().catch((thrown: unknown) => thrown);
    expect(isShopError(error, 'network')).to.equal(true);
  });

  it('goes on with the present release when a file of the one it knew is gone, and says so', async () => {
    let release = 'r1';
    const { catalog } = published(memory(), (name) => {
      if (name === 'manifest') return { body: manifest(release) };
      return name === 'newest-r1' ? { status: 404, body: '' } : undefined;
    });
    const heard: string[] = [];
    catalog.subscribe((seen) => heard.push(seen));
    await catalog.availability();
    release = 'r2';

    expect(await catalog.newest()).to.have.length(2);
    expect(heard).to.deep.equal(['r2']);
    expect(await catalog.refresh()).to.equal(false);
  });

  it('refuses a format that it does not know', async () => {
    const { catalog } = published(memory(), () => ({ body: { ...manifest('r1'), format: 2 } }));
    const error: unknown = await catalog.newest().catch((thrown: unknown) => thrown);

    expect(isShopError(error, 'unexpected')).to.equal(true);
  });
});
