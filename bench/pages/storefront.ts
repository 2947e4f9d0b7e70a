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
    await cartOf(page).click();
    await page.getByRole('dialog').waitFor();
  },
  'close the cart': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  },
  'type a search': async (page) => {
    await page.getByRole('banner').getByRole('combobox').click();
    await page.keyboard.type('walnut', { delay: 150 });
    await page.getByRole('option').first().waitFor();
  },
};

/** Puts the product into the cart; its sign on top of the page counts it. */
export async function addToCart(page: Page): Promise<void> {
  const before = await cartOf(page).getAttribute('aria-label');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.waitForFunction(
    `document.querySelector('header button[aria-label^="Cart"]').ariaLabel !== ${JSON.stringify(before)}`,
  );
}

const cartOf = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Cart/ });
