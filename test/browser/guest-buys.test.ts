import { expect } from 'chai';
import {
  addToCart,
  CARDS,
  expectInCart,
  expectPaid,
  fillCheckout,
  openCart,
  payBy,
  placeOrder,
} from '../support/browser/shopper.ts';
import { visits } from '../support/browser/visits.ts';

describe('a guest in the browser', function () {
  this.timeout(120_000);
  const { visit } = visits();

  it('finds a thing, buys it, and sees the order paid without a reload', async () => {
    const { page } = await visit();
    await page.goto('/');
    await page.getByRole('banner').getByRole('combobox').fill('stonware mug');
    await page.keyboard.press('Enter');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Stoneware mug/ })
      .click();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expectInCart(page, 1);

    const cart = await openCart(page);
    await cart.getByRole('link', { name: 'To the checkout' }).click();
    await fillCheckout(page, 'guest@example.com');
    await placeOrder(page);
    await payBy(page, CARDS.succeeds);

    await expectPaid(page);
    await expectInCart(page, 0);
    expect(await page.getByText('guest@example.com').count()).to.be.at.least(1);
  });

  it('whose card is declined tries another, and the order is the same', async () => {
    const { page } = await visit();
    await addToCart(page, 'espresso-cup');
    await page.goto('/checkout');
    await fillCheckout(page, 'second-card@example.com');
    await placeOrder(page);
    await payBy(page, CARDS.declined);
    await page.getByText('The payment did not go through').waitFor();

    await payBy(page, CARDS.succeeds);
    await expectPaid(page);
  });
});
