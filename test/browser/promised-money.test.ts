import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { portray } from '../support/browser/portraits.ts';
import { addToCart, CARDS, fillCheckout, payBy, placeOrder } from '../support/browser/shopper.ts';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';

// The card leaves the payment where `PAYMENT_CAPTURE=manual` leaves each of them.
describe('money that was promised', function () {
  this.timeout(150_000);
  const { visit } = visits();

  it('is captured by staff, and the shopper sees the order paid without a reload', async () => {
    const { shopper, office } = await promised();
    await office.getByText('Authorized, not taken').waitFor();
    await portray(office, 'office-order-authorized');
    await office.getByRole('button', { name: 'Capture', exact: true }).click();
    await office.getByRole('button', { name: /^Capture €/ }).click();

    await shopper.getByRole('heading', { name: 'Thank you, your order is paid' }).waitFor({ timeout: 60_000 });
    await office.getByText('Taken', { exact: true }).waitFor();
    await office.getByRole('button', { name: 'Refund' }).waitFor();
    expect(await office.getByRole('button', { name: /^(Capture|Void payment)$/ }).count()).to.equal(0);
    expect(await shopper.evaluate('globalThis.stayed')).to.equal(true);
  });

  it('is given up by staff, and the shopper is told so without a reload', async () => {
    const { shopper, office } = await promised();
    await office.getByRole('button', { name: 'Void payment' }).click();
    await office.getByLabel('Reason').fill('The glaze has a crack');
    await office.getByRole('button', { name: 'Void the payment' }).click();

    await shopper.getByRole('heading', { name: 'This order is canceled' }).waitFor();
    await shopper.getByText(/your bank releases what it had reserved/).waitFor();
    await shopper.getByRole('button', { name: 'Put it back into the cart' }).waitFor();
    await office.getByText('Given up', { exact: true }).waitFor();
    await office.getByText('The glaze has a crack', { exact: true }).waitFor();
    expect(await office.getByRole('button', { name: /^(Capture|Void payment|Refund|Cancel order)$/ }).count()).to.equal(0);
    expect(await shopper.evaluate('globalThis.stayed')).to.equal(true);
    await portray(shopper, 'order-released');
  });

  /** An order whose payment is authorized: before its shopper, and before somebody of the staff. */
  async function promised(): Promise<{ shopper: Page; office: Page }> {
    const [{ page: shopper }, { page: office }] = await Promise.all([visit(), visit()]);
    await addToCart(shopper, 'rolling-pin');
    await shopper.goto('/checkout');
    await fillCheckout(shopper, 'promised@example.com');
    await placeOrder(shopper);
    await payBy(shopper, CARDS.promises);
    await shopper.getByRole('heading', { name: 'Your payment is promised' }).waitFor({ timeout: 60_000 });
    await shopper.evaluate('globalThis.stayed = true');
    await signInAs(office, 'finance');
    await office.goto(`/backoffice${new URL(shopper.url()).pathname}`);
    return { shopper, office };
  }
});
