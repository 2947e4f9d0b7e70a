import type { Page } from 'playwright-core';
import type { StaffRole } from '../../../contracts/permissions.ts';

/** Signs a sample account of the staff in at the back office's door, and waits until it is open. */
export async function signInAs(page: Page, role: StaffRole): Promise<void> {
  await page.goto('/backoffice/');
  await page.getByLabel('E-mail address').fill(`${role}@cartwright.example`);
  await page.getByLabel('Password').fill('sample-shop');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

/** The names of the places that the navigation leads to, in order. */
export async function placesIn(page: Page): Promise<string[]> {
  const links = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts();
  return links.map((text) => text.trim());
}
