import { expect } from 'chai';
import { CONSUMERS } from '../../contracts/kit/consumers.ts';
import { signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';

describe('what an owner looks after', function () {
  this.timeout(90_000);
  const { visit } = visits();

  it('are API keys, each with the name of who made it', async () => {
    const { page } = await visit();
    await signInAs(page, 'owner');
    await page.goto('/backoffice/api-keys');
    await page.getByRole('button', { name: 'New key' }).click();
    const name = `Courier ${Date.now()}`;
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByRole('button', { name: 'All that reads' }).click();
    await page.getByRole('button', { name: 'Make the key' }).click();
    await page.getByRole('button', { name: 'I have kept it' }).click();

    await page.getByRole('button', { name, exact: true }).click();
    const details = page.getByRole('dialog', { name });
    await details.getByText('owner@cartwright.example').waitFor();
    expect(await details.getByRole('button', { name: 'Copy the account id' }).count()).to.equal(0);
  });

  it('are dead letters, by any consumer there is', async () => {
    const { page } = await visit();
    await signInAs(page, 'owner');
    await page.goto('/backoffice/dead-letters');
    const choice = page.getByLabel('Consumer');
    await choice.waitFor();
    expect(await choice.getByRole('option').count()).to.equal(CONSUMERS.length + 1);

    await choice.selectOption({ label: 'Payments, on news of Orders' });
    await page.waitForURL(/payments\.on-orders/);
  });
});
