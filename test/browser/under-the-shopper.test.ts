import { expect } from 'chai';
import { signInAnonymously } from 'firebase/auth';
import type { ProductSummary, ProductView } from '../../contracts/catalog/views.ts';
import { addToCart, CARDS, expectPaid, fillCheckout, payBy } from '../support/browser/shopper.ts';
import { visits } from '../support/browser/visits.ts';
import { type Client, openClient, openClientOf } from '../support/journeys/client.ts';
import { leaveInStock } from '../support/journeys/count-stock.ts';
import { orderCart } from '../support/journeys/order-cart.ts';

// A refused checkout is a line on the console of every browser.
const REFUSED = /status of 409/;

describe('a shop that changes under the shopper', function () {
  this.timeout(150_000);
  const { shop, visit } = visits();

  it('says what a thing costs now, and sells it at that price when it is accepted', async () => {
    const { page, faults } = await visit();
    faults.forgive(REFUSED);
    await addToCart(page, 'pepper-mill');
    await page.goto('/checkout');
    await fillCheckout(page, 'price@example.com');
    await page.getByRole('radio').first().waitFor();
    const raised = await asStaff('catalog', (client) => raisePrices(client, 'Pepper mill'));

    await page.getByRole('button', { name: /^Pay .*\d/ }).click();
    const panel = page.getByRole('alert').filter({ hasText: 'Something has changed since you saw it' });
    await panel.getByText('Its price went up.').waitFor();
    expect(await panel.getByText('Pepper mill').count()).to.equal(1);
    expect(await panel.innerText()).to.contain(raised);

    await panel.getByRole('button', { name: /^Accept and pay/ }).click();
    await payBy(page, CARDS.succeeds);
    await expectPaid(page);
    expect(await page.getByRole('main').innerText()).to.contain(raised);
  });

  it('says that somebody else has bought the last one, and takes it out of the cart', async () => {
    const sku = 'CD-SLT';
    await asStaff('fulfilment', (client) => leaveInStock(client, sku, 1));
    const { page, faults } = await visit();
    faults.forgive(REFUSED);
    await addToCart(page, 'rolling-pin');
    await addToCart(page, 'salt-cellar');
    await page.goto('/checkout');
    await fillCheckout(page, 'late@example.com');
    await page.getByRole('radio').first().waitFor();
    const somebody = openClient(shop());
    await signInAnonymously(somebody.auth);
    await orderCart(somebody, { [sku]: 1 });
    await somebody.close();

    await page.getByRole('button', { name: /^Pay .*\d/ }).click();
    const panel = page.getByRole('alert').filter({ hasText: 'Not all of it is left' });
    await panel.getByText('Somebody else bought the last one while you were here.').waitFor();
    await panel.getByRole('button', { name: 'Change my cart so' }).click();
    await panel.waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: /^Pay .*\d/ }).click();
    await payBy(page, CARDS.succeeds);
    await expectPaid(page);
    expect(await page.getByRole('main').innerText())
      .to.contain('Rolling pin')
      .and.to.not.contain('Salt cellar');
  });

  async function asStaff<T>(role: 'catalog' | 'fulfilment', act: (client: Client) => Promise<T>): Promise<T> {
    const client = await openClientOf(shop(), role);
    try {
      return await act(client);
    } finally {
      await client.close();
    }
  }
});

/** Raises every price of a product by one euro, and answers the one of its first variant as a shopper reads it. */
async function raisePrices(client: Client, title: string): Promise<string> {
  const { body: found } = await client.api<{ items: ProductSummary[] }>(`/v1/products?prefix=${encodeURIComponent(title)}`);
  const path = `/v1/products/${found.items[0]?.id}`;
  const { body: product, headers } = await client.api<ProductView>(path);
  const prices = Object.fromEntries(
    product.variants.map(({ sku, prices: { eu } }) => [sku, { eu: { amountMinor: (eu?.amountMinor ?? 0) + 100 } }]),
  );
  const changed = await client.api(`${path}/prices`, {
    method: 'PATCH',
    headers: { 'if-match': headers.get('etag') ?? '' },
    body: { prices },
  });
  if (changed.status !== 200) throw new Error(`The prices were not changed: ${JSON.stringify(changed.body)}`);
  const amount = Object.values(prices)[0]?.eu.amountMinor ?? 0;
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(amount / 100);
}
