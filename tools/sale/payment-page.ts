import { ToolFailure } from '../failure.ts';

const CARD = { number: '4242 4242 4242 4242', expiry: '12/40', cvc: '123' };

/** Opens the provider's own page, as a browser that was sent there. */
export async function openPage(payUrl: string): Promise<void> {
  const page = await fetch(payUrl);
  if (!page.ok) throw refused(`The payment page was answered ${page.status}.`);
  await page.text();
}

/** Fills the page's form in with a card that always succeeds; the provider then sends the shopper back to the shop. */
export async function sendCard(payUrl: string): Promise<void> {
  const answer = await fetch(payUrl, { method: 'POST', body: new URLSearchParams(CARD), redirect: 'manual' });
  if (answer.status !== 303) throw refused(`The card was answered ${answer.status}.`);
}

function refused(problem: string): ToolFailure {
  return new ToolFailure(problem, 'The sandbox provider runs inside "npm start"; its terminal tells more.');
}
