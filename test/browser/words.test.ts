import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { MANIFEST_PATH } from '../../contracts/catalog/published/addresses.ts';
import { Manifest } from '../../contracts/catalog/published/manifest.ts';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';
import { eventually } from '../support/eventually.ts';

describe('the words of the shop', function () {
  this.timeout(240_000);
  const { shop, visit } = visits();

  it('are translated by staff, and a German shopper reads them after the release; the address stays as it was', async () => {
    const { page: shopper } = await visit({ locale: 'de-DE' });
    await shopper.goto('/p/scented-candle');
    // The first pages of a shop wait for the emulator to start a process for each file that they read at once.
    await shopper.getByRole('radio', { name: 'Feige' }).check({ force: true, timeout: 90_000 });
    const { search } = new URL(shopper.url());

    const { page } = await visit();
    await wordsAs(page, 'catalog', 'Fig');
    await page.getByLabel('“Fig” in German').fill('Feigenblatt');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved.', { exact: true }).waitFor();

    const look = async () => {
      await shopper.reload();
      await shopper.getByRole('radio', { name: 'Feigenblatt', checked: true }).waitFor({ timeout: 3_000 });
    };
    await eventually('the release that has the word', look, { withinMs: 60_000, everyMs: 1_000 });
    await shopper.getByRole('group', { name: 'Duft: Feigenblatt' }).waitFor();
    expect(new URL(shopper.url()).search).to.equal(search).and.to.contain('FIG');
  });

  it('cost a shopper nothing who reads the language that they are written in', async () => {
    const { page } = await visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/p/scented-candle');
    await page.getByRole('radio', { name: 'Cedar' }).waitFor();

    const { glossaries } = Manifest.parse(await (await fetch(shop().places.shop + MANIFEST_PATH)).json());
    expect(glossaries?.['de']).to.be.a('string');
    expect(asked.filter((url) => url.includes(glossaries?.['de'] ?? ''))).to.deep.equal([]);
  });

  it('are not lost when two people change them at once', async () => {
    const [one, other] = [await visit(), await visit()];
    other.faults.forgive(/412/);
    await wordsAs(one.page, 'owner', 'Smoke');
    await wordsAs(other.page, 'catalog', 'Smoke');
    await one.page.getByLabel('“Smoke” in German').fill('Räuchertee');
    await one.page.getByRole('button', { name: 'Save' }).click();
    await one.page.getByText('Saved.', { exact: true }).waitFor();

    await other.page.getByLabel('“Smoke” in German').fill('Lapsang');
    await other.page.getByRole('button', { name: 'Save' }).click();
    await other.page.getByText('The German glossary was changed while you were editing').waitFor();
    expect(
      await other.page
        .getByRole('row', { name: /^Smoke/ })
        .first()
        .innerText(),
    ).to.match(/Lapsang\s+Räuchertee/);
    await other.page.getByRole('button', { name: 'Apply mine again' }).click();
    await other.page.getByText('Saved, with their changes kept.', { exact: true }).waitFor();
    await other.page.reload();
    await other.page.getByLabel('“Smoke” in German').waitFor();
    expect(await other.page.getByLabel('“Smoke” in German').inputValue()).to.equal('Lapsang');
  });

  it('are looked for and filled in by keyboard alone, and only read by those who may not write them', async () => {
    const { page } = await visit();
    await wordsAs(page, 'support', 'Oak');
    await page.getByRole('cell', { name: 'Eiche' }).waitFor();
    expect(await page.getByLabel('“Oak” in German').count()).to.equal(0);

    const { page: writer } = await visit();
    await wordsAs(writer, 'catalog', 'Colour');
    const fields = writer.locator('input[lang=de]');
    await fields.first().focus();
    await writer.keyboard.press('Enter');
    const [focused, second] = [writer.locator(':focus'), fields.nth(1)];
    expect(await focused.getAttribute('aria-label')).to.equal(await second.getAttribute('aria-label'));
    await writer.keyboard.type('?');
    await writer.getByText('1 word is not saved').waitFor();
    await writer.getByRole('button', { name: 'Discard' }).click();
  });
});

async function wordsAs(page: Page, role: Parameters<typeof signInAs>[1], text: string): Promise<void> {
  await signInAs(page, role);
  await page.goto(`/backoffice/words?q=${text}`);
  await page.getByRole('cell', { name: text, exact: true }).first().waitFor();
}
