import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { addToCart, fillCheckout } from '../support/browser/shopper.ts';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';
import { eventually } from '../support/eventually.ts';
import { openClientOf } from '../support/journeys/client.ts';
import { marketsOf, newMarketId } from '../support/staff/markets.ts';

describe('a market in the back office', function () {
  this.timeout(180_000);
  const { shop, visit } = visits();
  const markets = marketsOf(shop);

  it('is made, taxed and shipped to by the keyboard, to the last digit', async () => {
    const id = newMarketId('norway');
    const { page } = await visit();
    await signInAs(page, 'owner');
    await page.goto('/backoffice/markets');
    await makeMarket(page, id);

    await page.getByLabel('Region').fill('03');
    await page.keyboard.press('Enter');
    await page.getByLabel('Norway, 03: standard, percent').fill('8,875');
    await page.getByRole('button', { name: 'Add a zone' }).press('Enter');
    await page.getByLabel('Zone', { exact: true }).fill('Mainland');
    await addCountry(page, 'Mainland', 'Norway');
    await page.getByLabel('What shoppers read').fill('Parcel');
    await page.getByLabel('What the carrier calls it').fill('posten');
    await page.getByLabel('Days, from').fill('2');
    await page.getByLabel('Days, to').fill('4');
    await page.getByLabel('Weight 1: up to').fill('31,5 kg');
    await page.getByLabel('Weight 1: costs').fill('1.234,50');
    await save(page);

    const { tax, shippingZones, active, currency } = await markets.read(id);
    expect({ active, currency }).to.deep.equal({ active: false, currency: 'NOK' });
    expect(tax.rates).to.deep.equal([
      { category: 'standard', ratePpm: 250_000 },
      { category: 'standard', country: 'NO', region: '03', ratePpm: 88_750 },
    ]);
    expect(shippingZones.map(({ id: zone, countries }) => [zone, countries])).to.deep.equal([['mainland', ['NO']]]);
    expect(shippingZones[0]?.options[0]).to.deep.include({
      service: 'posten',
      brackets: [{ upToGrams: 31_500, amountMinor: 123_450 }],
    });
  });

  it('sends dearer, and shoppers see it in their quote', async () => {
    const before = await markets.read('eu');
    const { page: shopper } = await visit();
    await addToCart(shopper, 'wooden-spoons');
    await shopper.goto('/checkout');
    await fillCheckout(shopper, 'parcel@example.com');
    const parcel = shopper.getByRole('radio', { name: /^Parcel/ });
    await shopper.getByRole('radio', { name: /^Parcel.*€4\.90/ }).waitFor();

    const { page: office } = await visit();
    await signInAs(office, 'manager');
    await office.goto('/backoffice/markets/eu');
    const zone = office.getByRole('group', { name: 'Parcel to Germany' });
    await zone.getByLabel('Weight 1: costs').fill('5.25');
    await save(office);

    try {
      await eventually(
        'the shopper sees the new price',
        async () => {
          await shopper.reload();
          await parcel.waitFor({ timeout: 10_000 });
          expect(await parcel.locator('..').innerText()).to.contain('€5.25');
        },
        { withinMs: 90_000, everyMs: 1_000 },
      );
    } finally {
      const { id, version: _version, ...input } = before;
      await markets.replace(id, input);
    }
  });

  it('is told to be changed meanwhile, and nothing is lost', async () => {
    const id = newMarketId('iceland');
    await markets.make(id);
    const [{ page: mine, faults }, { page: theirs }] = await Promise.all([visit(), visit()]);
    // The refused save is a line on the console of every browser.
    faults.forgive(/status of 412/);
    for (const page of [mine, theirs]) {
      await signInAs(page, 'owner');
      await page.goto(`/backoffice/markets/${id}`);
    }
    await mine.getByLabel('Everywhere else: standard, percent').fill('8.875');
    await mine.getByRole('link', { name: 'Products' }).click();
    await mine.getByRole('heading', { level: 1, name: id }).waitFor();
    await theirs.getByLabel('Name', { exact: true }).fill(`${id} and Jan Mayen`);
    await save(theirs);

    await mine.getByRole('button', { name: 'Save', exact: true }).click();
    await mine.getByText(/was changed while you were editing/).waitFor();
    const differs = await mine.getByRole('table', { name: 'What differs' }).innerText();
    expect(differs).to.contain('and Jan Mayen').and.to.contain('8.875%').and.to.contain('24%');
    await mine.getByRole('button', { name: 'Apply mine again' }).click();

    await mine.getByText('Unsaved changes').waitFor({ state: 'hidden' });
    const { name, tax, version } = await markets.read(id);
    expect({ name, rates: tax.rates, version }).to.deep.equal({
      name: `${id} and Jan Mayen`,
      rates: [{ category: 'standard', ratePpm: 88_750 }],
      version: 3,
    });
  });

  it('says at the field what is wrong, and goes there', async () => {
    const { page } = await visit();
    await signInAs(page, 'owner');
    await page.goto('/backoffice/markets/eu');
    await addCountry(page, 'France, Ireland, Italy', 'Germany');
    await page.getByRole('button', { name: 'Save', exact: true }).click();

    await page.getByText('Germany is in “Germany” already').waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-invalid")')).to.equal('true');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Germany is in “Germany” already').waitFor({ state: 'hidden' });
  });

  it('is read and not changed by other roles, by the page and by the shop', async () => {
    const { page } = await visit();
    await signInAs(page, 'catalog');
    await page.goto('/backoffice/markets');
    await page.getByRole('link', { name: 'European Union' }).click();
    await page.getByRole('table', { name: 'Tax rates by place and category' }).waitFor();

    const main = page.getByRole('main');
    expect(await main.getByRole('textbox').or(main.getByRole('combobox')).count()).to.equal(0);
    expect(await main.getByRole('button').count()).to.equal(0);
    await page.goto('/backoffice/markets');
    await page.getByRole('link', { name: 'European Union' }).waitFor();
    expect(await page.getByRole('button', { name: 'New market' }).count()).to.equal(0);
    const catalog = await openClientOf(shop(), 'catalog');
    const { id, version, ...input } = await markets.read('eu');
    const said = await catalog.api(`/v1/markets/${id}`, { method: 'PUT', body: input, headers: { 'if-match': `"${version}"` } });
    await catalog.close();
    expect(said.status).to.equal(403);
  });
});

async function makeMarket(page: Page, id: string): Promise<void> {
  await page.getByRole('link', { name: 'European Union' }).waitFor();
  await page.getByRole('button', { name: 'New market' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New market' });
  await page.keyboard.type('Norway');
  await dialog.getByLabel('Id').fill(id);
  await dialog.getByLabel('Currency').fill('nok');
  for (const [label, text] of [
    ['Countries', 'norway'],
    ['Languages', 'Norwegian Bokmål'],
  ] as const) {
    await dialog.getByLabel(label).fill(text);
    await dialog.getByLabel(label).press('Enter');
  }
  await dialog.getByLabel('First language').selectOption('nb');
  await dialog.getByLabel('Tax on most goods (%)').fill('25 %');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/backoffice/markets/${id}$`));
  await page.getByRole('heading', { level: 1, name: 'Norway' }).waitFor();
}

async function addCountry(page: Page, zone: string, country: string): Promise<void> {
  const field = page.getByRole('group', { name: `Zone: ${zone}` }).getByLabel('Countries');
  await field.fill(country);
  await field.press('Enter');
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await page.getByText('Unsaved changes').waitFor({ state: 'hidden' });
}
