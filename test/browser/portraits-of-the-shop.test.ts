import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { portray } from '../support/browser/portraits.ts';
import { untilQuiet } from '../support/browser/quiet.ts';
import { addToCart, CARDS, expectPaid, fillCheckout, openCart, payBy, placeOrder } from '../support/browser/shopper.ts';
import { visits } from '../support/browser/visits.ts';

const PAGES: Readonly<Record<string, string>> = {
  'shop-home': '/',
  'shop-category': '/c/kitchen',
  'shop-category-narrowed': '/c/workshop?sort=price-asc&max=4000',
  'shop-search': '/search?q=stonware%20mug',
  'shop-search-nothing': '/search?q=zeppelin',
  'shop-product': '/p/stoneware-mug',
  'shop-product-gone': '/p/no-such-thing',
  'shop-checkout-empty': '/checkout',
  'shop-orders-empty': '/orders',
  'shop-sign-in': '/sign-in',
  'shop-account-as-guest': '/account',
  'shop-not-found': '/nowhere',
};

// Axe judges each, and the pictures are for people to look at.
describe('a portrait of the storefront', function () {
  this.timeout(120_000);
  const { visit } = visits();

  for (const [name, path] of Object.entries(PAGES)) {
    it(`shows ${name} without a barrier`, async () => {
      const { page } = await visit();
      await page.goto(path);
      await untilQuiet(page);
      await portray(page, name);

      expect(await page.title()).to.contain('Cartwright');
    });
  }

  it('shows a guest on the way from the cart to the order, step by step', async () => {
    const { page } = await visit();
    await addToCart(page, 'espresso-cup');
    await openCart(page);
    await look(page, 'shop-cart');
    await page.goto('/checkout');
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.getByText('Enter your e-mail address.').waitFor();
    await look(page, 'shop-checkout-faults');
    await fillCheckout(page, 'portrait@example.com');
    await page.getByRole('radio').first().waitFor();
    await look(page, 'shop-checkout');
    await placeOrder(page);
    await page.getByRole('link', { name: /^Cancel and return/ }).click();
    await page.getByRole('heading', { name: /waits for its payment|did not go through/ }).waitFor();
    await look(page, 'shop-order-unpaid');
    await page
      .getByRole('link', { name: /^Pay/ })
      .or(page.getByRole('button', { name: /^Pay/ }))
      .first()
      .click();
    await payBy(page, CARDS.succeeds);
    await expectPaid(page);
    await look(page, 'shop-order-paid');
    await page.goto('/orders');
    await page.getByRole('link', { name: /CW-/ }).first().waitFor();
    await look(page, 'shop-orders');
  });

  it('shows an account and its addresses', async () => {
    const { page } = await visit();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill('ada@customers.example');
    await page.getByLabel('Password', { exact: true }).fill('sample-shop');
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page
      .getByText(/^Signed in as/)
      .first()
      .waitFor();
    for (const section of ['', '/profile', '/addresses']) {
      await page.goto(`/account${section}`);
      await untilQuiet(page);
      await page.getByText('Sign out').first().waitFor();
      await portray(page, `shop-account${section.replace('/', '-')}`);
    }

    expect(await page.title()).to.contain('Cartwright');
  });

  it('shows itself in German, and without a network', async () => {
    const { page, offline, faults } = await visit({ locale: 'de-DE' });
    faults.forgive(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Could not reach Cloud Firestore backend/);
    await page.goto('/p/stoneware-mug');
    await page.getByRole('button', { name: 'In den Warenkorb' }).waitFor();
    await look(page, 'shop-product-german');
    await offline(true);
    await page
      .getByRole('status')
      .filter({ hasText: /offline/i })
      .first()
      .waitFor();
    await look(page, 'shop-offline');

    expect(await page.locator('html').getAttribute('lang')).to.equal('de');
  });
});

async function look(page: Page, name: string): Promise<void> {
  await untilQuiet(page);
  await portray(page, name);
}
