import { expect } from 'chai';
import type { StaffRole } from '../../contracts/permissions.ts';
import { placesIn, signInAs } from '../support/browser/staff.ts';
import { visits } from '../support/browser/visits.ts';

const EVERYBODY = ['Products', 'Categories', 'Markets', 'Words'];
const STOCK = ['Stock', 'Locations'];
const MENUS: Readonly<Record<StaffRole, readonly string[]>> = {
  owner: ['Today', 'Orders', 'Customers', ...EVERYBODY, 'Imports', ...STOCK, 'Staff', 'API keys', 'Audit log', 'Dead letters'],
  manager: ['Today', 'Orders', 'Customers', ...EVERYBODY, 'Imports', ...STOCK, 'Staff', 'API keys', 'Audit log', 'Dead letters'],
  catalog: ['Today', ...EVERYBODY, 'Imports', ...STOCK],
  fulfilment: ['Today', 'Orders', ...EVERYBODY, ...STOCK],
  support: ['Today', 'Orders', 'Customers', ...EVERYBODY, ...STOCK],
  finance: ['Today', 'Orders', ...EVERYBODY, ...STOCK, 'Audit log'],
};

describe('the back office', function () {
  this.timeout(90_000);
  const { visit } = visits();

  for (const [role, menu] of Object.entries(MENUS)) {
    it(`shows ${role} the places of that role, and no other by its address`, async () => {
      const { page } = await visit();
      await signInAs(page, role as StaffRole);

      expect(await placesIn(page)).to.deep.equal(menu);
      if (menu.includes('Staff')) return;
      await page.goto('/backoffice/staff');
      await page.getByText(/^Staff: not for your role$/).waitFor();
    });
  }

  it('is closed to customers and tells them where they are', async () => {
    const { page } = await visit();
    await page.goto('/backoffice/');
    await page.getByLabel('E-mail address').fill('ada@customers.example');
    await page.getByLabel('Password').fill('sample-shop');
    await page.getByRole('button', { name: 'Sign in' }).click();

    await page.getByText('You are signed in as ada@customers.example, a customer.').waitFor();
    expect(await page.getByRole('navigation').count()).to.equal(0);
  });
});
