import { expect } from 'chai';
import type { BrowserContext } from 'playwright-core';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';

// What a release has taken away is a line on the console of every browser.
const GONE = /status of 404|dynamically imported module/;

// The refusal is not to stay in the browser's cache: it is asked for past it, before the page is loaded anew.
const ONCE_MORE = ['script', 'fetch', 'script'];

describe('a page that was open before a release', function () {
  this.timeout(90_000);
  const { visit } = visits();

  it('is loaded anew when a shopper goes on, at the address they went to', async () => {
    // A worker would have kept the old files.
    const { page, context, faults } = await visit({ serviceWorkers: 'block' });
    faults.forgive(GONE);
    await page.goto('/');
    const asked = await takeAway(context, 'orders-page', 1);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Orders' }).click();

    await page.getByRole('heading', { level: 1, name: 'Your orders' }).waitFor();
    expect(new URL(page.url()).pathname).to.equal('/orders');
    expect(asked()).to.deep.equal(ONCE_MORE);
  });

  it('is loaded anew when staff go on, and once alone if that does not help', async () => {
    const { page, context, faults } = await visit();
    faults.forgive(GONE);
    await signInAs(page, 'support');
    const asked = await takeAway(context, 'customer-list-page', Number.POSITIVE_INFINITY);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Customers' }).click();

    await page.getByText('There is a newer version').waitFor();
    expect(asked()).to.deep.equal(ONCE_MORE);
    await context.unrouteAll();
    await page.getByRole('button', { name: 'Load it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor();
  });

  /** Answers the first times that a chunk is to run as Hosting answers for what it does not have; tells what for it was asked. */
  async function takeAway(context: BrowserContext, chunk: string, times: number): Promise<() => readonly string[]> {
    const asked: string[] = [];
    await context.route(new RegExp(`/assets/${chunk}-`), (route) => {
      asked.push(route.request().resourceType());
      const gone = asked.filter((what) => what === 'script').length <= times;
      return gone ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue();
    });
    return () => asked;
  }
});
