import { openPage, sendCard } from '../../../tools/sale/payment-page.ts';

/** Pays on the provider's own page, with a card that always succeeds. */
export async function pay(payUrl: string): Promise<void> {
  await openPage(payUrl);
  await sendCard(payUrl);
}
