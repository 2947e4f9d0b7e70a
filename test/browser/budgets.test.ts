import { expect } from 'chai';
import { loadAndWeigh } from '../support/browser/loaded-scripts.ts';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';

// Whoever searches brings the search along.
const CATALOGUE_PAGES = { '/': 110_000, '/c/kitchen': 110_000, '/p/stoneware-mug': 110_000, '/search?q=mug': 120_000 };

describe('what a page costs its visitor', () => {
  const { shop, visit } = visits();

  it('the Firebase SDKs that a cart brings are within their budget', async () => {
    const { page } = await visit();
    const loaded = await loadAndWeigh(page, '/p/rolling-pin', async () => {
      await page.getByRole('button', { name: 'Add to cart' }).click();
      await page
        .getByText(/is in your cart/)
        .first()
        .waitFor();
    });

    expect(loaded.urls.filter((url) => url.includes(shop().places.firestore))).to.not.deep.equal([]);
    expect(loaded.firebaseBytes).to.be.within(100_000, 170_000);
  });

  it('each page of the back office is code of its own, loaded when somebody goes there', async () => {
    const { page } = await visit();
    await signInAs(page, 'owner');
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(request.url());
    });
    for (const place of ['Orders', 'Products', 'Stock', 'Staff', 'Dead letters']) {
      scripts.clear();
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
      await page.getByRole('heading', { level: 1, name: new RegExp(place) }).waitFor();

      expect(scripts.size, place).to.be.at.least(1);
    }
  });

  for (const [path, firstLoadBytes] of Object.entries(CATALOGUE_PAGES)) {
    it(`${path} is there after ${firstLoadBytes / 1_000} kB of script, without Firebase and without a read of the database`, async () => {
      const { page } = await visit();
      const loaded = await loadAndWeigh(page, path);

      expect(loaded.firstLoadBytes).to.be.within(60_000, firstLoadBytes);
      expect(loaded.firebaseComesLater).to.equal(true);
      expect(loaded.urls.filter((url) => url.includes(shop().places.firestore))).to.deep.equal([]);
    });

    it(`${path} is there where neither Firebase nor a function but the catalogue can be reached`, async () => {
      const { page, context, faults } = await visit();
      faults.forgive(/ERR_FAILED/);
      await context.route(
        (url) => url.origin !== shop().places.shop || /^[/](__|v1)[/]/.test(url.pathname),
        (route) => route.abort(),
      );
      await page.goto(path);

      await page.locator('main h1').waitFor();
      await page.locator('main img').first().waitFor();
      expect(await page.getByRole('alert').count()).to.equal(0);
    });

    it(`${path} shows its frame to a browser that has no script yet`, async () => {
      const { page } = await visit({ javaScriptEnabled: false });
      await page.goto(path);

      expect(await page.getByRole('banner').innerText()).to.contain('Cartwright');
    });
  }
});
