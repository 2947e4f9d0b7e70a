import { expect } from 'chai';
import { createUserWithEmailAndPassword } from 'firebase/auth';
import type { BrowserContextOptions } from 'playwright-core';
import { portray } from '../support/browser/portraits.ts';
import { untilQuiet } from '../support/browser/quiet.ts';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';
import { openClient } from '../support/journeys/client.ts';
import { orderCart } from '../support/journeys/order-cart.ts';

/** Each place of the navigation, and what is first on its list. */
const PLACES: Readonly<Record<string, RegExp | undefined>> = {
  '': undefined,
  orders: /CW-/,
  customers: /@/,
  products: /\w/,
  'products/new': undefined,
  categories: undefined,
  markets: /\w/,
  words: undefined,
  imports: undefined,
  stock: /CD-/,
  locations: undefined,
  staff: undefined,
  'api-keys': undefined,
  'audit-log': undefined,
  'dead-letters': undefined,
  nowhere: undefined,
};

// Axe judges each, and the pictures are for people to look at.
describe('a portrait of the back office', function () {
  this.timeout(120_000);
  const { shop, visit } = visits();
  let signedIn: BrowserContextOptions = {};

  before(async function () {
    this.timeout(60_000);
    const member = openClient(shop());
    await createUserWithEmailAndPassword(member.auth, `portrait-${Date.now()}@customers.example`, 'sample-shop');
    await member.api('/v1/me', { method: 'POST' });
    await orderCart(member, { 'CD-MUG-LAK': 1 });
    await member.close();
  });

  it('shows its door without a barrier', async () => {
    const { page } = await visit();
    await page.goto('/backoffice/');
    await page.getByLabel('Password').waitFor();
    await portray(page, 'office-door');

    await signInAs(page, 'owner');
    signedIn = { storageState: await page.context().storageState({ indexedDB: true }) };
    expect(await page.title()).to.contain('Cartwright');
  });

  for (const [place, first] of Object.entries(PLACES)) {
    it(`shows ${place === '' ? 'today' : place} without a barrier`, async () => {
      const { page } = await visit(signedIn);
      await page.goto(`/backoffice/${place}`);
      await untilQuiet(page);
      await portray(page, `office-${place === '' ? 'today' : place.replace('/', '-')}`);
      if (first === undefined) return;

      await page.getByRole('main').getByRole('table').getByRole('link', { name: first }).first().click();
      await page.waitForURL(/\/backoffice\/[a-z-]+\/.+/);
      await untilQuiet(page);
      await portray(page, `office-${place}-one`);
      expect(await page.title()).to.contain('Cartwright');
    });
  }
});
