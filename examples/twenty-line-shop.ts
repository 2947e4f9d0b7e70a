import { initializeApp } from 'firebase/app';
import { createShop } from '../sdk/shop.ts';

const { SHOP_URL: url = 'http://127.0.0.1:5002', FIREBASE_AUTH_EMULATOR_HOST: auth = '127.0.0.1:9099' } = process.env;
const { GCLOUD_PROJECT: projectId = 'demo-cartwright', FIRESTORE_EMULATOR_HOST: firestore = '127.0.0.1:8080' } = process.env;
const emulators = { auth: `http://${auth}`, firestore };
const shop = createShop(initializeApp({ projectId, apiKey: 'demo' }), { url, emulators });

const { hits } = await shop.catalog.search({ q: 'mug' });
await shop.cart.add(hits[0]?.skus[0] ?? '');
shop.cart.deliverTo({ country: 'DE' });
shop.cart.subscribe(({ quote }) => console.log(`The cart costs ${quote?.totalMinor} ${quote?.currency} in minor units`));

const shippingAddress = { fullName: 'Ada Buyer', line1: 'Hauptstr. 1', city: 'Berlin', postalCode: '10115', country: 'DE' };
const asked = { contact: { email: 'ada@example.com' }, shippingAddress, returnUrl: `${url}/order` };
const { orderId, number, payment } = await shop.checkout.place(asked);
console.log(`Pay ${number} at ${payment.payUrl}`);
for await (const { status } of shop.orders.watch(orderId)) {
  console.log(`${number} is ${status}`);
  if (status !== 'pending') process.exit();
}
