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

describe('a member in the browser', function () {
  this.timeout(150_000);
  const { visit } = visits();

  it('makes an account in the middle of the checkout, and pays with a card whose bank asks', async () => {
    const email = `member-${Date.now()}@customers.example`;
    const { page } = await visit();
    await addToCart(page, 'soup-bowl');
    const cart = await openCart(page);
    await cart.getByText('Saved', { exact: true }).waitFor();
    await cart.getByRole('link', { name: 'To the checkout' }).click();
    await page.getByLabel('Full name').fill('Ada Buyer');
    await page.getByRole('button', { name: 'Create an account' }).click();
    const dialog = page.getByRole('dialog', { name: 'Create an account' });
    await dialog.getByLabel('E-mail address').fill(email);
    await dialog.getByLabel('Password', { exact: true }).fill('correct horse');
    await dialog.getByRole('button', { name: 'Create account' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await page.getByText(`Signed in as ${email}`).first().waitFor();
    expect(await page.getByLabel('Full name').inputValue()).to.equal('Ada Buyer');
    expect(await page.locator('[aria-invalid=true]').count(), 'the checkout itself was not sent').to.equal(0);
    await expectInCart(page, 1);
    await fillCheckout(page, email);
    await placeOrder(page);
    await payBy(page, CARDS.challenged);
    await page.getByRole('button', { name: 'Approve' }).click();
    await expectPaid(page);
  });
});
