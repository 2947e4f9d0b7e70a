import { initializeApp } from 'firebase/app';
import { once } from '../../../../../sdk/platform/once.ts';
import { createShop } from '../../../../../sdk/shop.ts';
import { loadFirebaseConfig } from '../../../../design/firebase-config.ts';
import type { Store } from '../live/store.ts';

const config = once(() => loadFirebaseConfig());
const firebaseApp = once(async () => initializeApp((await config()).config));
const emulators = async () => (await config()).emulators;

// Nothing of customers stays on the device after the page is closed.
const shop = createShop(firebaseApp, { emulators, persistence: false });

/** Who is signed in. */
export const account = shop.account;

/** What is published, out of its files: no document is read. */
export const catalog = shop.catalog;

/** Calls the shop's endpoints as whoever is signed in: `request<typeof getOrder>({ method: 'GET', path: '/v1/orders/{orderId}', params })`. */
export const request = shop.request;

/** Firestore with all that listeners need, loaded when the first page asks; security rules decide what a role may read. */
export const firestore = once(async (): Promise<Store> => {
  const [sdk, app, emulated] = await Promise.all([import('../live/firestore-parts.ts'), firebaseApp(), emulators()]);
  return { db: sdk.openFirestore(app, emulated?.firestore), sdk };
});
