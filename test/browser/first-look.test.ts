import { expect } from 'chai';
import { headersOf } from '../support/platform/hosting.ts';
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
});
