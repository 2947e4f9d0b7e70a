import { expect } from 'chai';
import type { ProductSummary } from '../../contracts/catalog/views.ts';
import { wideCsv } from '../support/catalog/wide-csv.ts';
import { addToCart, CARDS, expectPaid, fillCheckout, payBy, placeOrder } from '../support/browser/shopper.ts';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';
import { openClientOf } from '../support/journeys/client.ts';

describe('staff at work in the back office', function () {
  this.timeout(180_000);
  const { shop, visit } = visits();

  it("cancels a paid order, and the shopper's page moves without a reload", async () => {
    const { page: shopper } = await visit();
    await addToCart(shopper, 'rolling-pin');
    await shopper.goto('/checkout');
    await fillCheckout(shopper, 'watching@example.com');
    await placeOrder(shopper);
    await payBy(shopper, CARDS.succeeds);
    await expectPaid(shopper);
    const orderId = new URL(shopper.url()).pathname.split('/').at(-1) ?? '';
    await shopper.evaluate('globalThis.stayed = true');

    const { page: office } = await visit();
    await signInAs(office, 'owner');
    await office.goto(`/backoffice/orders/${orderId}`);
    await office.getByRole('button', { name: 'Cancel order' }).click();
    await office.getByRole('button', { name: 'Cancel the order' }).click();

    await shopper.getByRole('heading', { name: /^(This order is canceled|Your money is given back)$/ }).waitFor();
    expect(await shopper.evaluate('globalThis.stayed')).to.equal(true);
    await office.getByRole('main').getByText('Canceled').first().waitFor();
  });

  it('is told what a colleague has saved meanwhile, and loses nothing', async () => {
    const productId = await idOf('Clothes brush');
    const [{ page: mine, faults }, { page: theirs }] = await Promise.all([visit(), visit()]);
    // The refused save is a line on the console of every browser.
    faults.forgive(/status of 412/);
    for (const page of [mine, theirs]) {
      await signInAs(page, 'catalog');
      await page.goto(`/backoffice/products/${productId}`);
      await page.getByLabel('Brand').waitFor();
    }
    const [brand, words] = [`Brush & Sons ${Date.now()}`, `Made again ${Date.now()}.`];
    await mine.getByLabel('Description').first().fill(words);
    await theirs.getByLabel('Brand').fill(brand);
    await theirs.getByRole('button', { name: 'Save', exact: true }).click();
    await theirs.getByText('Unsaved changes').waitFor({ state: 'hidden' });

    await mine.getByRole('button', { name: 'Save', exact: true }).click();
    await mine.getByText(/was changed while you were editing/).waitFor();
    expect(await mine.getByRole('table', { name: 'What differs' }).innerText())
      .to.contain(brand)
      .and.to.contain(words);
    await mine.getByRole('button', { name: 'Apply mine again' }).click();

    await mine.getByText('Unsaved changes').waitFor({ state: 'hidden' });
    await mine.reload();
    await mine.getByLabel('Brand').waitFor();
    expect(await mine.getByLabel('Brand').inputValue()).to.equal(brand);
    expect(await mine.getByLabel('Description').first().inputValue()).to.equal(words);
  });

  it('imports 1,000 variants, and is told how far it is and what became of each row', async () => {
    const name = `browser-${Date.now()}`;
    const { page } = await visit();
    await signInAs(page, 'catalog');
    await page.goto('/backoffice/imports');
    const buffer = Buffer.from(wideCsv(name, 10));
    await page.getByLabel(/Drop a file here/).setInputFiles({ name: 'spring.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Start the import' }).click();

    await page.getByRole('progressbar', { name: /^(Reading|Writing)/ }).waitFor();
    await page.getByText('Done', { exact: true }).first().waitFor({ timeout: 120_000 });
    expect(await page.getByRole('main').innerText()).to.match(/1,000/);
    expect(await page.getByRole('progressbar').count()).to.equal(0);
  });

  async function idOf(title: string): Promise<string> {
    const catalog = await openClientOf(shop(), 'catalog');
    const { body } = await catalog.api<{ items: ProductSummary[] }>(`/v1/products?prefix=${encodeURIComponent(title)}`);
    await catalog.close();
    return body.items[0]?.id ?? '';
  }
});
