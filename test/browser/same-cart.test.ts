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

describe('a cart in the browser', function () {
  this.timeout(150_000);
  const { visit } = visits();

  it('is the same in two tabs at once', async () => {
    const { page, tab } = await visit();
    await addToCart(page, 'wooden-spoons');
    const first = await openCart(page);
    await first.getByText('Saved', { exact: true }).waitFor();
    await first.getByRole('button', { name: 'Close the cart' }).click();
    const other = await tab();
    await other.goto('/c/kitchen');
    await expectInCart(other, 1);

    await (await openCart(other)).getByRole('button', { name: 'One more' }).click();

    await expectInCart(page, 2);
    const line = (await openCart(page)).getByText('Wooden spoons');
    await line.waitFor();
    expect(await line.count()).to.equal(1);
  });

  it('is filled without a network from pages seen before, and bought when there is one again', async () => {
    const { page, offline, faults } = await visit();
    faults.forgive(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Could not reach Cloud Firestore backend/);
    await addToCart(page, 'bread-knife');
    await page.goto('/p/rolling-pin');
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();
    await page.evaluate(`navigator.serviceWorker.ready.then(() => undefined)`);

    await offline(true);
    await page
      .getByText(/You are offline/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expectInCart(page, 2);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Rolling pin' }).waitFor();
    await expectInCart(page, 2);

    await offline(false);
    await page.goto('/checkout');
    await fillCheckout(page, 'train@example.com');
    await placeOrder(page);
    await payBy(page, CARDS.succeeds);
    await expectPaid(page);
    expect(await page.getByText('Rolling pin').count()).to.be.at.least(1);
  });
});
