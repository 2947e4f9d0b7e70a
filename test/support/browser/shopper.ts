import { expect } from 'chai';
import type { Page } from 'playwright-core';

/** Cards of the sandbox, by what they do. */
export const CARDS = {
  succeeds: '4242424242424242',
  declined: '4000000000000002',
  challenged: '4000002760003184',
  promises: '4000000000008005',
  pends: '4000000000000077',
} as const;

/** Opens a product's page and puts it into the cart. */
export async function addToCart(page: Page, slug: string): Promise<void> {
  await page.goto(`/p/${slug}`);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page
    .getByText(/is in your cart/)
    .first()
    .waitFor();
}

/** How many things the head of the page says are in the cart. */
export async function expectInCart(page: Page, items: number): Promise<void> {
  const label = items === 0 ? /^Cart/ : new RegExp(`\\b${items} item`);
  await page.getByRole('banner').getByRole('button', { name: label }).waitFor();
}

/** Opens the cart by the button in the head of the page. */
export async function openCart(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: /cart/i }).click();
  const drawer = page.getByRole('dialog', { name: 'Your cart' });
  await drawer.waitFor();
  return drawer;
}

/** Types what the checkout asks a guest for. */
export async function fillCheckout(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Country').selectOption({ label: 'Germany' });
  await page.getByLabel('Full name').fill('Ada Buyer');
  await page.getByLabel('Street and number').fill('Hauptstr. 1');
  await page.getByLabel('Postal code').fill('10115');
  await page.getByLabel('Town or city').fill('Berlin');
}

/** Orders, and arrives at the provider's page. */
export async function placeOrder(page: Page): Promise<void> {
  const shipping = page.getByRole('radio').first();
  await shipping.waitFor();
  await page.getByRole('button', { name: /^Pay .*\d/ }).click();
  await page.getByLabel('Card number').waitFor();
}

/** Pays at the provider's page. */
export async function payBy(page: Page, card: string): Promise<void> {
  await page.getByLabel('Card number').fill(card);
  await page.getByLabel(/^Expiry/).fill('12/34');
  await page.getByLabel('Security code').fill('123');
  await page.getByRole('button', { name: /^Pay/ }).click();
}

/** Waits until the order's page says that it is paid, which it comes to say by itself. */
export async function expectPaid(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Thank you, your order is paid' }).waitFor({ timeout: 60_000 });
  expect(new URL(page.url()).pathname).to.match(/^\/orders\/[0-9A-Z]{26}$/);
}
