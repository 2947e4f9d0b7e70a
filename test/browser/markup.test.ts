import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { CategoryView, ProductView } from '../../contracts/catalog/views.ts';
import { addToCart, CARDS, expectPaid, fillCheckout, openCart, payBy, placeOrder } from '../support/browser/shopper.ts';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';
import { eventually } from '../support/eventually.ts';
import { openClientOf } from '../support/journeys/client.ts';

/** A text that would be an element and a script if anybody took it for markup. */
const markup = (field: string) => `${field} <img src=x data-planted onerror=alert(1)><b data-planted>x</b>`;
const short = (field: string) => `${field} <i data-planted>`;
const COLD = { withinMs: 60_000, everyMs: 500 };

describe('markup in what people write', function () {
  this.timeout(180_000);
  const { shop, visit } = visits();
  const slug = `markup-${Date.now()}`;

  let productId = '';

  before(async function () {
    this.timeout(60_000);
    await publish();
  });
  // Other tests take the shop's picture.
  after(async function () {
    this.timeout(60_000);
    const catalog = await openClientOf(shop(), 'catalog');
    const { headers } = await catalog.api(`/v1/products/${productId}`);
    const how = { method: 'POST', headers: { 'if-match': headers.get('etag') ?? '' } } as const;
    await catalog.api(`/v1/products/${productId}/unpublish`, how);
    await catalog.close();
  });

  it('of staff stays text in the storefront', async () => {
    const { page } = await visit();
    await eventually(
      'it is on the shelf, and in stock',
      async () => {
        await page.goto(`/p/${slug}`);
        await page.getByRole('heading', { level: 1, name: markup('Title') }).waitFor({ timeout: 3_000 });
        await page.getByRole('button', { name: 'Add to cart' }).waitFor({ timeout: 3_000 });
      },
      COLD,
    );
    for (const text of [markup('Text'), markup('Material')]) await reads(page, text);
    await page.goto(`/search?q=${slug.split('-')[1]}`);
    await reads(page, markup('Title'));
    await addToCart(page, slug);
    await openCart(page);
    await reads(page, markup('Title'));
  });

  it('of shoppers and staff stays text in orders, and in the back office', async () => {
    const { page } = await visit();
    await addToCart(page, slug);
    await page.goto('/checkout');
    await fillCheckout(page, 'markup@example.com');
    await page.getByLabel('Full name').fill(markup('Name'));
    await page.getByLabel('Street and number').fill(markup('Street'));
    await placeOrder(page);
    await payBy(page, CARDS.succeeds);
    await expectPaid(page);
    for (const text of [markup('Title'), markup('Name'), markup('Street')]) await reads(page, text);

    const orderId = new URL(page.url()).pathname.split('/').at(-1);
    const { page: office } = await visit();
    await signInAs(office, 'owner');
    await office.goto(`/backoffice/orders/${orderId}`);
    for (const text of [markup('Title'), markup('Name'), markup('Street')]) await reads(office, text);
    await office.goto('/backoffice/products?q=Title');
    await reads(office, markup('Title'));
    await office.goto('/backoffice/audit-log');
    await office.getByRole('heading', { level: 1 }).waitFor();
    expect(await office.locator('[data-planted]').count()).to.equal(0);
  });

  async function publish(): Promise<void> {
    const catalog = await openClientOf(shop(), 'catalog');
    const { body: found } = await catalog.api<{ items: CategoryView[] }>('/v1/categories?limit=100');
    const categories = found.items.filter((one) => one.slug === 'mugs-and-cups').map(({ id }) => id);
    const sku = slug.toUpperCase();
    const product = {
      slug,
      locale: 'en',
      title: markup('Title'),
      description: markup('Text'),
      brand: markup('Brand').slice(0, 80),
      categories,
      tags: [slug.split('-')[1]],
      attributes: { material: [markup('Material')] },
      taxCategory: 'standard',
      options: [{ name: short('Option'), values: [short('Value')] }],
      variants: [{ sku, options: { [short('Option')]: short('Value') }, prices: { eu: { amountMinor: 1_900 } } }],
    };
    const made = await catalog.api<ProductView>('/v1/products', { method: 'POST', key: slug, body: product });
    expect(made.status, JSON.stringify(made.body)).to.equal(201);
    productId = made.body.id;
    const headers = { 'if-match': made.headers.get('etag') ?? '' };
    expect((await catalog.api(`/v1/products/${made.body.id}/publish`, { method: 'POST', headers })).status).to.equal(200);
    await catalog.close();
    const fulfilment = await openClientOf(shop(), 'fulfilment');
    const body = { locationId: 'main', quantity: 12 };
    expect((await fulfilment.api(`/v1/stock/${sku}/receive`, { method: 'POST', key: slug, body })).status).to.equal(201);
    await fulfilment.close();
  }
});

/** Expects that a text is to be read as it was written, and that no part of it has become an element. */
async function reads(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor();
  expect(await page.locator('[data-planted]').count()).to.equal(0);
}
