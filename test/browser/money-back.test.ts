import { expect } from 'chai';
import { portray } from '../support/browser/portraits.ts';
import { addToCart, CARDS, expectPaid, fillCheckout, payBy, placeOrder } from '../support/browser/shopper.ts';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';

describe('money that goes back', function () {
  this.timeout(180_000);
  const { visit } = visits();

  it('goes in parts, and staff and shopper see each of them without a reload', async () => {
    const [{ page: shopper }, { page: office }] = await Promise.all([visit(), visit()]);
    await addToCart(shopper, 'rolling-pin');
    await shopper.goto('/checkout');
    await fillCheckout(shopper, 'back@example.com');
    await placeOrder(shopper);
    await payBy(shopper, CARDS.succeeds);
    await expectPaid(shopper);
    await signInAs(office, 'manager');
    await office.goto(`/backoffice${new URL(shopper.url()).pathname}`);
    for (const page of [shopper, office]) await page.evaluate('globalThis.stayed = true');

    await office.getByRole('button', { name: 'Refund' }).click();
    await office.getByLabel('Amount in EUR').fill('5');
    await office.getByLabel('Reason').fill('A dent');
    await office.getByRole('button', { name: 'Refund €5.00' }).click();
    await office.getByText('Partly refunded').waitFor({ timeout: 60_000 });
    await shopper.getByRole('heading', { name: 'Part of your money is on its way back' }).waitFor();
    await portray(office, 'office-order-refunded');

    await office.getByRole('button', { name: 'Cancel order' }).click();
    await office.getByText('€32.90 goes back to the customer by itself').waitFor();
    await office.getByRole('button', { name: 'Cancel the order' }).click();
    await office.getByText('Refunded', { exact: true }).waitFor({ timeout: 60_000 });
    await shopper.getByRole('heading', { name: 'This order is canceled' }).waitFor();
    await shopper.getByText(/your money is given back/).waitFor();
    expect(await office.getByRole('button', { name: /^(Refund|Cancel order)$/ }).count()).to.equal(0);
    for (const page of [shopper, office]) expect(await page.evaluate('globalThis.stayed')).to.equal(true);
  });
});
