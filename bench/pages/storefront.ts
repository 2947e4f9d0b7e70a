import type { Page } from 'playwright-core';

/** The pages that are measured, of the sample shop; each stands for its kind. */
export const PAGES = [
  { name: 'home', path: '/' },
  { name: 'category', path: '/c/kitchen' },
  { name: 'product', path: '/p/stoneware-mug' },
  { name: 'checkout', path: '/checkout' },
] as const;

/** Where what can be bought stands. */
export const PRODUCT = PAGES[2].path;

/** What a shopper does on the product's page, one after the other, each ending when its effect can be seen. */
export const INTERACTIONS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'add to cart': addToCart,
  'open the cart': async (page) => {
    await page.getByRole('banner').getByRole('button', { name: /cart/i }).click();
    await page.getByRole('dialog').waitFor();
  },
  'type a search': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .getByRole('banner')
      .getByRole('button', { name: /search/i })
      .click();
    await page.keyboard.type('walnut', { delay: 150 });
    await page.getByRole('option').first().waitFor();
  },
};

/** Puts the product into the cart and closes the drawer that tells so. */
export async function addToCart(page: Page): Promise<void> {
  await page.getByRole('button', { name: /add to cart/i }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
