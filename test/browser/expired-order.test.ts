import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { portray } from '../support/browser/portraits.ts';
import { addToCart, CARDS, fillCheckout, payBy, placeOrder } from '../support/browser/shopper.ts';
import { visits } from '../support/browser/visits.ts';
import { openClientOf } from '../support/journeys/client.ts';
import { leaveInStock } from '../support/journeys/count-stock.ts';
import { runOut } from '../support/journeys/run-out.ts';
import { askSandbox } from '../support/payments/sandbox-client.ts';
import { SAMPLE_SECRET_KEY } from '../support/shop/secrets.ts';

describe('an order whose time runs out before its shopper', function () {
  this.timeout(180_000);
  const { shop, visit } = visits();

  it('says so without a reload, and goes back into the cart by one button', async () => {
    const page = await atThePaymentPage('rolling-pin');
    await page.getByRole('link', { name: /return to the shop/ }).click();
    await page.getByRole('heading', { name: 'Your order waits for its payment' }).waitFor();
    await page.evaluate('globalThis.stayed = true');
    await runOut(shop(), orderOn(page));

    await page.getByRole('heading', { name: 'This order has expired' }).waitFor();
    await page.getByText(/Nothing was charged/).waitFor();
    await portray(page, 'order-expired');
    expect(await page.getByRole('link', { name: /^Pay/ }).count()).to.equal(0);
    await page.getByRole('button', { name: 'Put it back into the cart' }).click();
    await page.getByRole('dialog', { name: 'Your cart' }).getByText('Rolling pin').waitFor();
    expect(await page.evaluate('globalThis.stayed')).to.equal(true);
  });

  it('is kept when the money comes late and the goods are still there', async () => {
    const { page, settle } = await paidTooLate('rolling-pin');
    await settle();

    await page.getByRole('heading', { name: 'Thank you, your order is paid' }).waitFor({ timeout: 60_000 });
    await page.getByText(/^Your payment came when the order had expired/).waitFor();
  });

  it('gives late money back when the goods are gone, and says why', async () => {
    const { page, settle } = await paidTooLate('joiners-mallet');
    const clerk = await openClientOf(shop(), 'fulfilment');
    await leaveInStock(clerk, 'CD-MAL', 0);
    await clerk.close();
    await settle();

    await page.getByText(/came when the order was over already, and is given back/).waitFor({ timeout: 60_000 });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).to.equal('This order has expired');
    await portray(page, 'order-late-money');
  });

  async function atThePaymentPage(slug: string): Promise<Page> {
    const { page } = await visit();
    await addToCart(page, slug);
    await page.goto('/checkout');
    await fillCheckout(page, 'late@example.com');
    await placeOrder(page);
    return page;
  }

  /** An order that has expired while the bank works on its payment; `settle` lets the money arrive. */
  async function paidTooLate(slug: string): Promise<{ page: Page; settle: () => Promise<unknown> }> {
    const page = await atThePaymentPage(slug);
    const payUrl = page.url();
    const sandbox = <T>(path: string, body?: object) => askSandbox<T>(payUrl, path, body, SAMPLE_SECRET_KEY);
    const { settleAfterMs } = await sandbox<{ settleAfterMs: number }>('/control');
    await sandbox('/control', { settleAfterMs: null });
    await payBy(page, CARDS.pends);
    await page.getByRole('heading', { name: 'Your payment is on its way' }).waitFor({ timeout: 60_000 });
    await sandbox('/control', { settleAfterMs });
    await runOut(shop(), orderOn(page));

    await page.getByRole('heading', { name: 'This order has expired' }).waitFor();
    await page.getByText(/your bank still works on the payment/).waitFor();
    return { page, settle: () => sandbox('/payments/{id}/settle', { outcome: 'succeeded' }) };
  }
});

function orderOn(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
