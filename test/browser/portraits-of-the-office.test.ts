import { expect } from 'chai';
import { createUserWithEmailAndPassword } from 'firebase/auth';
import type { BrowserContextOptions } from 'playwright-core';
import { portray } from '../support/browser/portraits.ts';
import { untilQuiet } from '../support/browser/quiet.ts';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';
import { openClient } from '../support/journeys/client.ts';
import { orderCart } from '../support/journeys/order-cart.ts';
import { marketsOf, newMarketId } from '../support/staff/markets.ts';

/** Each place of the navigation, and what is first on its list. */
const PLACES: Readonly<Record<string, RegExp | undefined>> = {
  '': undefined,
  orders: /CW-/,
  customers: /@/,
  products: /\w/,
  'products/new': undefined,
  categories: undefined,
  markets: /\w/,
  words: undefined,
  imports: undefined,
  stock: /CD-/,
  locations: undefined,
  staff: undefined,
  'api-keys': undefined,
  'audit-log': undefined,
  'dead-letters': undefined,
  nowhere: undefined,
};

// Axe judges each, and the pictures are for people to look at.
describe('a portrait of the back office', function () {
  this.timeout(120_000);
  const { shop, visit } = visits();
  const markets = marketsOf(shop);
  let signedIn: BrowserContextOptions = {};

  before(async function () {
    this.timeout(60_000);
    const member = openClient(shop());
    await createUserWithEmailAndPassword(member.auth, `portrait-${Date.now()}@customers.example`, 'sample-shop');
    await member.api('/v1/me', { method: 'POST' });
    await orderCart(member, { 'CD-MUG-LAK': 1 });
    await member.close();
  });

  it('shows its door without a barrier', async () => {
    const { page } = await visit();
    await page.goto('/backoffice/');
    await page.getByLabel('Password').waitFor();
    await portray(page, 'office-door');

    await signInAs(page, 'owner');
    signedIn = { storageState: await page.context().storageState({ indexedDB: true }) };
    expect(await page.title()).to.contain('Cartwright');
  });

  for (const [place, first] of Object.entries(PLACES)) {
    it(`shows ${place === '' ? 'today' : place} without a barrier`, async () => {
      const { page } = await visit(signedIn);
      await page.goto(`/backoffice/${place}`);
      await untilQuiet(page);
      await portray(page, `office-${place === '' ? 'today' : place.replace('/', '-')}`);
      if (first === undefined) return;

      await page.getByRole('main').getByRole('table').getByRole('link', { name: first }).first().click();
      await page.waitForURL(/\/backoffice\/[a-z-]+\/.+/);
      await untilQuiet(page);
      await portray(page, `office-${place}-one`);
      expect(await page.title()).to.contain('Cartwright');
    });
  }

  it('shows a new market, asked for all it lacks, without a barrier', async () => {
    const { page } = await visit(signedIn);
    await page.goto('/backoffice/markets');
    await page.getByRole('button', { name: 'New market' }).click();
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.getByText('Give it a name').waitFor();
    await portray(page, 'office-market-new');
    expect(await page.getByRole('dialog').locator('[aria-invalid]').count()).to.equal(6);
  });

  it('shows a market with what is wrong in it without a barrier', async () => {
    const { page } = await visit(signedIn);
    await page.goto('/backoffice/markets/us');
    await page.getByRole('button', { name: 'Add a zone' }).click();
    await page.getByLabel('United States, NY: standard, percent').fill('887.5');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Name a country or a region').waitFor();
    expect(await page.evaluate('document.activeElement.name')).to.equal('zones.2.name');
    await portray(page, 'office-market-wrong');
    expect(await page.getByText('A rate is 100 % at most').count()).to.equal(1);
  });

  it('shows a market that somebody else saved first without a barrier', async () => {
    const { page, faults } = await visit(signedIn);
    faults.forgive(/status of 412/);
    const { id, version: _version, ...market } = await markets.make(newMarketId('svalbard'));
    await page.goto(`/backoffice/markets/${id}`);
    await page.getByLabel('Everywhere else: standard, percent').fill('8.875');
    await markets.replace(id, { ...market, name: `${market.name} and Jan Mayen` });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/was changed while you were editing/).waitFor();
    await portray(page, 'office-market-conflict');
    expect(await page.getByRole('table', { name: 'What differs' }).getByRole('row').count()).to.equal(3);
  });

  it('shows a market to those who may only look without a barrier', async () => {
    const { page } = await visit();
    await signInAs(page, 'support');
    await page.goto('/backoffice/markets/us');
    await untilQuiet(page);
    await portray(page, 'office-market-reading');
    expect(await page.getByRole('main').getByRole('textbox').count()).to.equal(0);
  });
});
