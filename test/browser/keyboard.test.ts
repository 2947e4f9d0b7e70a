import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { CARDS, expectPaid } from '../support/browser/shopper.ts';
import { visits } from '../support/browser/visits.ts';

const ENOUGH = 80;

describe('somebody without a pointer', function () {
  this.timeout(150_000);
  const { visit } = visits();

  it('buys by the keyboard alone, and sees at each step where the focus is', async () => {
    const { page } = await visit();
    await page.goto('/p/rolling-pin');
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();
    await press(page, 'button', /^Add to cart$/);
    await page
      .getByText(/is in your cart/)
      .first()
      .waitFor();
    await press(page, 'button', /^Cart, /, 'Shift+Tab');
    await page.getByRole('dialog', { name: 'Your cart' }).waitFor();
    await press(page, 'link', /^To the checkout$/);

    await page.getByLabel('E-mail address').waitFor();
    await type(page, 'E-mail address', 'keys@example.com');
    await type(page, 'Country', 'Germany');
    await type(page, 'Full name', 'Ada Buyer');
    await type(page, 'Street and number', 'Hauptstr. 1');
    await type(page, 'Postal code', '10115');
    await type(page, 'Town or city', 'Berlin');
    await page.getByRole('radio').first().waitFor();
    await press(page, 'button', /^Pay .*\d/);

    await page.getByLabel('Card number').waitFor();
    await type(page, 'Card number', CARDS.succeeds);
    await type(page, 'Expiry date (MM/YY)', '12/34');
    await type(page, 'Security code', '123');
    await page.keyboard.press('Enter');
    await expectPaid(page);
  });

  it('who forgets something is led to it', async () => {
    const { page } = await visit();
    await page.goto('/p/rolling-pin');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page
      .getByText(/is in your cart/)
      .first()
      .waitFor();
    await page.goto('/checkout');
    await page.getByLabel('Full name').fill('Ada Buyer');
    await page.getByRole('button', { name: /^Pay/ }).click();

    const focused = page.locator(':focus[aria-invalid="true"]');
    await focused.waitFor();
    const described = (await focused.getAttribute('aria-describedby')) ?? '';
    const ids = described.split(' ').map((id) => `[id="${id}"]`);
    expect(await page.locator(ids.join(', ')).allInnerTexts()).to.include('Enter your e-mail address.');
  });
});

/** Walks the focus on to a field by its label and types into it. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await walkTo(page, `the field “${label}”`, (at) => at.label === label);
  await page.keyboard.type(text);
}

/** Walks the focus on to something by its role and name and presses it. */
async function press(page: Page, role: 'button' | 'link', name: RegExp, key = 'Tab'): Promise<void> {
  await walkTo(page, `the ${role} ${String(name)}`, (at) => at.role === role && name.test(at.label), key);
  await page.keyboard.press('Enter');
}

interface Focus {
  readonly role: string;
  readonly label: string;
  readonly isVisible: boolean;
}

const FOCUS = `(() => {
  const at = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
  const around = at.matches('input[type=radio], input[type=checkbox]') ? at.closest('label') : at;
  const drawn = (style) => (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
  return {
    role: at.matches('a[href]') ? 'link' : at.tagName.toLowerCase(),
    label: (at.labels?.[0]?.innerText ?? at.getAttribute('aria-label') ?? at.innerText ?? '').trim(),
    isVisible: drawn({ outlineStyle, outlineWidth, boxShadow }) || (around !== null && drawn(getComputedStyle(around))),
  };
})()`;

async function walkTo(page: Page, what: string, isThere: (at: Focus) => boolean, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < ENOUGH; steps += 1) {
    const at = await page.evaluate<Focus>(FOCUS);
    if (isThere(at)) {
      expect(at.isVisible, `the focus on ${what} is to be seen`).to.equal(true);
      return;
    }
    passed.push(`${at.role} ${at.label}`);
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not come to ${what}:\n${passed.join('\n')}`);
}
