import { expect } from 'chai';
import { headersOf } from '../support/platform/hosting.ts';
import { addToCart, expectInCart } from '../support/browser/shopper.ts';
import { visits } from '../support/browser/visits.ts';

const PATHS = ['/', '/backoffice/', '/robots.txt', '/media/aster-seeds.svg', '/catalog/manifest.json', '/v1/markets'];

describe('a shop in the browser', () => {
  const { shop, visit } = visits();

  it('answers as Hosting does in production, but for where the emulators are', async () => {
    const { auth, firestore } = shop().places;
    for (const path of PATHS) {
      const { headers } = await fetch(`${shop().places.shop}${path}`);
      const emulators = ` http://${auth} http://${firestore}`;
      const expected = Object.entries(headersOf(path)).map(([name, value]) => [
        name,
        value.replace(/connect-src [^;]+/, (found) => found + emulators),
      ]);

      expect(Object.fromEntries(expected.map(([name = '']) => [name, headers.get(name)])), path).to.deep.equal(
        Object.fromEntries(expected),
      );
    }
  });

  it('shows its two apps, and nothing in either is refused', async () => {
    const { page } = await visit();
    for (const path of ['/', '/backoffice/']) {
      await page.goto(path);
      await page.locator('#root *').first().waitFor();

      expect(await page.title(), path).to.contain('Cartwright');
    }
  });

  it('draws a checkout that stays where it is, and never says that a full cart is empty', async function () {
    this.timeout(60_000);
    const { page, tab } = await visit({ viewport: { width: 412, height: 823 } });
    await addToCart(page, 'stoneware-mug');
    await expectInCart(page, 1);
    const other = await tab();
    await other.addInitScript(`
      seen = { moved: 0, saidEmpty: false };
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { seen.moved += value; }))
        .observe({ type: 'layout-shift', buffered: true });
      new MutationObserver(() => { seen.saidEmpty ||= document.body?.innerText.includes('Your cart is empty') ?? false; })
        .observe(document, { subtree: true, childList: true });
    `);
    await other.goto('/checkout');
    await other.getByLabel('Full name').waitFor();
    await other.getByRole('button', { name: /^Pay .*\d/ }).waitFor();
    await other.getByRole('button', { name: 'Create an account' }).waitFor();

    const { moved, saidEmpty } = await other.evaluate<{ moved: number; saidEmpty: boolean }>('seen');
    expect(saidEmpty).to.equal(false);
    expect(moved).to.be.lessThan(0.05);
  });
});
