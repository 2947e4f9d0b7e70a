import { expect } from 'chai';
import { loadAndWeigh } from '../support/browser/loaded-scripts.ts';
import { visits } from '../support/browser/visits.ts';

const FIRST_LOAD_BYTES = 110_000;
const FIREBASE_BYTES = 170_000;
const CATALOGUE_PAGES = ['/', '/c/kitchen', '/p/stoneware-mug', '/search?q=mug'];

describe('what a page costs its visitor', () => {
  const { shop, visit } = visits();

  for (const path of CATALOGUE_PAGES) {
    it(`${path} loads ${FIRST_LOAD_BYTES / 1_000} kB of script at most, and Firebase behind the first paint if at all`, async () => {
      const { page } = await visit();
      const loaded = await loadAndWeigh(page, path);

      expect(loaded.ownBytes).to.be.within(60_000, FIRST_LOAD_BYTES);
      expect(loaded.firebaseBytes).to.be.at.most(FIREBASE_BYTES);
      expect(loaded.firebaseAfterPaint).to.equal(true);
      const firestore = loaded.urls.filter((url) => url.includes(shop().places.firestore));
      expect(firestore, 'a page of the catalogue reads no database').to.deep.equal([]);
    });

    it(`${path} shows its frame to a browser that has no script yet`, async () => {
      const { page } = await visit({ javaScriptEnabled: false });
      await page.goto(path);

      expect(await page.getByRole('banner').innerText()).to.contain('Cartwright');
    });
  }
});
