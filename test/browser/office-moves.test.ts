import { expect } from 'chai';
import { signInAnonymously } from 'firebase/auth';
import type { Page } from 'playwright-core';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';
import { openClient, openClientOf } from '../support/journeys/client.ts';
import { leaveInStock } from '../support/journeys/count-stock.ts';
import { orderCart } from '../support/journeys/order-cart.ts';
import { pay } from '../support/journeys/pay.ts';

describe('a back office that nobody reloads', function () {
  this.timeout(120_000);
  const { shop, visit } = visits();

  it('shows in the list of orders how each of them moves, and tells of new ones', async () => {
    const { number, payment } = await order();
    const { page } = await visit();
    await signInAs(page, 'fulfilment');
    await page.goto('/backoffice/orders');
    const row = page.getByRole('row').filter({ hasText: number });
    await row.getByText('Unpaid').waitFor();
    await page.evaluate('globalThis.stayed = true');

    await pay(payment.payUrl ?? '');
    await row.getByText('Paid', { exact: true }).waitFor();

    const later = await order();
    await page.getByRole('button', { name: /new order/ }).click();
    await page.getByRole('row').filter({ hasText: later.number }).waitFor();
    expect(await page.evaluate('globalThis.stayed')).to.equal(true);
  });

  it('shows the revenue of today as it comes in, and the shelf as it empties', async () => {
    const { page } = await visit();
    await signInAs(page, 'owner');
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    const before = await revenueOn(page);
    await page.evaluate('globalThis.stayed = true');

    const { number, totalMinor, payment } = await order(12);
    const row = page.getByRole('table', { name: 'The latest orders of today' }).getByRole('row').filter({ hasText: number });
    await row.getByText('Unpaid').waitFor();
    await pay(payment.payUrl ?? '');
    await row.getByText('Paid', { exact: true }).waitFor();
    // Others buy here as well, and less than this.
    expect(await revenueOn(page)).to.be.greaterThan(before + totalMinor / 200);

    const clerk = await openClientOf(shop(), 'fulfilment');
    await leaveInStock(clerk, 'CD-DIB', 0);
    const shelf = page.getByRole('region', { name: 'Stock to watch' });
    await shelf.getByRole('link').filter({ hasText: 'CD-DIB' }).getByText('Out').waitFor();
    await leaveInStock(clerk, 'CD-DIB', 1);
    await clerk.close();
    await shelf.getByRole('link').filter({ hasText: 'CD-DIB' }).getByText('1 left').waitFor();
    expect(await page.evaluate('globalThis.stayed')).to.equal(true);
  });

  async function order(quantity = 1) {
    const somebody = openClient(shop());
    await signInAnonymously(somebody.auth);
    const placed = await orderCart(somebody, { 'CD-BWL-CHA': quantity });
    await somebody.close();
    return placed;
  }
});

/** The revenue that the page tells, in euros. */
async function revenueOn(page: Page): Promise<number> {
  const figure = page.getByRole('term').filter({ hasText: 'Revenue' }).locator('..').getByRole('definition').first();
  await figure.getByText(/€|–/).first().waitFor();
  const [, euros = '0'] = /€([\d,.]+)/.exec(await figure.innerText()) ?? [];
  return Number(euros.replaceAll(',', ''));
}
