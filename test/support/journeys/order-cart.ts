import type { CheckoutResult } from '../../../contracts/orders/endpoints.ts';
import type { Quote } from '../../../contracts/orders/quote.ts';
import { seenOf } from '../../../pricing/compare-quotes.ts';
import type { Client } from './client.ts';

/** Quantities by SKU. */
export type Lines = Readonly<Record<string, number>>;

const ADDRESS = { fullName: 'Ada Buyer', line1: 'Hauptstr. 1', city: 'Berlin', postalCode: '10115', country: 'DE' };

let orders = 0;

/** Fills the cart of whoever is signed in, and orders it at the price that the shop quotes. */
export async function orderCart(client: Client, lines: Lines): Promise<CheckoutResult> {
  await client.write(`carts/${client.uid()}`, { market: 'eu', lines });
  const list = Object.entries(lines).map(([sku, quantity]) => ({ sku, quantity }));
  const asked = { market: 'eu', lines: list, destination: { country: ADDRESS.country } };
  const { body: quote } = await client.api<Quote>('/v1/quote', { method: 'POST', body: asked });
  orders += 1;
  const { status, body } = await client.api<CheckoutResult>('/v1/checkout', {
    method: 'POST',
    key: `journey-${client.uid()}-${orders}`,
    body: {
      seen: seenOf(quote),
      contact: { email: 'ada@example.com' },
      shippingAddress: ADDRESS,
      returnUrl: 'http://localhost:5002/order',
    },
  });
  if (status !== 201) throw new Error(`The checkout was answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
