import { expect } from 'chai';
import { loadAndWeigh } from '../support/browser/loaded-scripts.ts';
import { visits } from '../support/browser/visits.ts';

// Whoever searches brings the search along.
const CATALOGUE_PAGES = { '/': 110_000, '/c/kitchen': 110_000, '/p/stoneware-mug': 110_000, '/search?q=mug': 120_000 };

describe('what a page costs its visitor', () => {
  const { shop, visit } = visits();

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
