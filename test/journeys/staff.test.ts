import { expect } from 'chai';
import { signInAnonymously } from 'firebase/auth';
import { AvailabilityFile, ProductsFile } from '../../contracts/catalog/published/published-files.ts';
import { bucketOf, publishedPath } from '../../contracts/catalog/published/addresses.ts';
import type { SearchResult } from '../../contracts/catalog/published/search.ts';
import type { CategoryView, ProductView } from '../../contracts/catalog/views.ts';
import { readManifest, readPublished } from '../support/catalog/published.ts';
import { eventually } from '../support/eventually.ts';
import { ask } from '../support/http.ts';
import { openClient, openClientOf } from '../support/journeys/client.ts';
import { OPENS_WITHIN_MS, openShop } from '../support/journeys/shop.ts';
import type { Shop } from '../support/journeys/start-shop.ts';

const SLUG = 'lantern-mug';
const SKU = 'JRN-MUG';
const COLD = { withinMs: 90_000, everyMs: 500 };

describe('the staff', function () {
  this.timeout(180_000);
  let shop: Shop;
  let at: string;

  before(async function () {
    this.timeout(OPENS_WITHIN_MS);
    shop = await openShop();
    at = shop.places.shop;
  });

  /** A new product as somebody of the catalogue says it. */
  function product(categories: readonly string[]): Record<string, unknown> {
    const variant = { sku: SKU, prices: { eu: { amountMinor: 1_900 } }, weightGrams: 300 };
    const text = { title: 'Lantern mug', description: 'Keeps tea warm by the fire.' };
    return { slug: SLUG, locale: 'en', ...text, categories, taxCategory: 'standard', variants: [variant] };
  }

  it('brings a product, which shoppers then find, in stock, through the address that a CDN would keep', async () => {
    const [catalog, fulfilment] = await Promise.all([openClientOf(shop, 'catalog'), openClientOf(shop, 'fulfilment')]);
    const { body: found } = await catalog.api<{ items: CategoryView[] }>('/v1/categories?limit=100');
    const mugs = found.items.find(({ slug }) => slug === 'mugs-and-cups')?.id ?? '';
    const made = await catalog.api<ProductView>('/v1/products', { method: 'POST', key: SLUG, body: product([mugs]) });
    expect([made.status, made.body.status]).to.deep.equal([201, 'draft']);
    const headers = { 'if-match': made.headers.get('etag') ?? '' };
    const published = await catalog.api<ProductView>(`/v1/products/${made.body.id}/publish`, { method: 'POST', headers });
    expect([published.status, published.body.status]).to.deep.equal([200, 'published']);
    const delivery = { locationId: 'main', quantity: 12 };
    const received = await fulfilment.api(`/v1/stock/${SKU}/receive`, { method: 'POST', key: 'delivery-1', body: delivery });
    expect(received.status).to.equal(201);
    await Promise.all([catalog.close(), fulfilment.close()]);

    await eventually(
      'shoppers see it in stock',
      async () => {
        const manifest = await readManifest(at);
        const { products } = await readPublished(at, ProductsFile, manifest.products[bucketOf(SLUG, manifest.products.length)]);
        expect(products[SLUG]).to.deep.include({ name: 'Lantern mug', categories: [mugs] });
        expect((await readPublished(at, AvailabilityFile, manifest.availability)).skus).to.not.have.property(SKU);
      },
      COLD,
    );
    await eventually(
      'and find it though they mistype it',
      async () => {
        const { body } = await ask<SearchResult>(`${at}/v1/search?market=eu&q=lantren%20mug`);
        expect(body.hits[0]).to.include({ slug: SLUG, availability: 'in_stock' });
      },
      COLD,
    );
  });

  it('publishes what may be kept: files for ever, the manifest and search for moments, and only while they are the same', async () => {
    const manifest = await fetch(`${at}/catalog/manifest.json`);
    const { search } = await readManifest(at);
    const file = await fetch(`${at}${publishedPath(search)}`);
    const found = await fetch(`${at}/v1/search?market=eu&q=mug`);

    const kept = (answer: Response) => answer.headers.get('cache-control');
    expect(kept(file)).to.equal('public, max-age=31536000, immutable');
    expect(kept(manifest)).to.match(/^public, max-age=0, must-revalidate, s-maxage=10\b/);
    expect(kept(found)).to.match(/s-maxage=10\b/);
    for (const answer of [manifest, file]) {
      const again = await fetch(answer.url, { headers: { 'if-none-match': answer.headers.get('etag') ?? 'none' } });
      expect(again.status, answer.url).to.equal(304);
      expect(answer.headers.get('x-content-type-options')).to.equal('nosniff');
    }
  });

  it('is nobody else: guests and customers are refused at the door and by the rules', async () => {
    const guest = openClient(shop);
    await signInAnonymously(guest.auth);
    const body = product([]);
    expect((await guest.api('/v1/products', { method: 'POST', key: 'mine', body })).status).to.equal(403);
    const price = await guest.write(`variants/${SKU}`, { prices: { eu: { amountMinor: 1 } } }).catch((error: unknown) => error);
    expect(price).to.have.property('code', 'permission-denied');
    await guest.close();
  });
});
