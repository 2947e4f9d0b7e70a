import type { Firestore } from 'firebase-admin/firestore';
import type { CheckoutRequest } from '../../../contracts/orders/endpoints.ts';
import type { CartLine, Quote } from '../../../contracts/orders/quote.ts';
import type { Role } from '../../../contracts/permissions.ts';
import { priceCart } from '../../../pricing/price-cart.ts';
import { seenOf } from '../../../pricing/compare-quotes.ts';
import { EU, offerOf, type Goods } from './goods.ts';

/** Somebody who shops: signed in at the Auth emulator. */
export interface Shopper {
  readonly uid: string;
  readonly token: string;
}

function authHost(): string {
  const address = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  if (!address) throw new Error('There is no Auth emulator: run the tests with "npm test", which starts one');
  return `http://${address}/identitytoolkit.googleapis.com/v1`;
}

/** An account of a project of its own at the Auth emulator, with a token as the emulator signs them: not at all. A role makes it staff. */
export async function newShopper(projectId: string, role?: Role): Promise<Shopper> {
  const answer = await fetch(`${authHost()}/projects/${projectId}/accounts`, {
    method: 'POST',
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    body: '{}',
  });
  const { localId } = (await answer.json()) as { localId?: string };
  if (!localId) throw new Error(`Nobody could sign up: ${answer.status}`);
  return { uid: localId, token: tokenOf(projectId, localId, role) };
}

function tokenOf(projectId: string, uid: string, role: Role | undefined): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: `https://securetoken.google.com/${projectId}`,
    aud: projectId,
    sub: uid,
    user_id: uid,
    auth_time: now,
    iat: now,
    exp: now + 3_600,
    firebase: { sign_in_provider: role === undefined ? 'anonymous' : 'password', identities: {} },
    ...(role === undefined ? {} : { role }),
  };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;
}

const ADDRESS = { fullName: 'Ada Buyer', line1: 'Hauptstr. 1', city: 'Berlin', postalCode: '10115', country: 'DE' };

/** The quote that a shopper's own browser computes for a cart of these goods. */
export function quoteOf(goods: readonly Goods[], lines: readonly CartLine[]): Quote {
  const offers = new Map(goods.map((one) => [one.sku, offerOf(one)]));
  const sorted = [...lines].sort((one, other) => (one.sku < other.sku ? -1 : 1));
  return priceCart({ market: EU, offers, lines: sorted, destination: { country: 'DE' } });
}

/** What a shopper sends who saw this quote. */
export function checkoutOf(quote: Quote): CheckoutRequest {
  return {
    seen: seenOf(quote),
    contact: { email: 'ada@example.com' },
    shippingAddress: ADDRESS,
    returnUrl: 'http://localhost:5002/order',
  };
}

/** Puts a cart where the shopper's client would. */
export async function putCart(db: Firestore, uid: string, lines: readonly CartLine[]): Promise<void> {
  await db
    .doc(`carts/${uid}`)
    .set({ market: 'eu', lines: Object.fromEntries(lines.map(({ sku, quantity }) => [sku, quantity])) });
}
