import { Address } from '../../contracts/address.ts';
import { toDecimal } from '../../contracts/currency.ts';
import { checkout, type CheckoutResult, getOrder, type OrderView, quoteCart } from '../../contracts/orders/endpoints.ts';
import { getPayment, type PaymentView } from '../../contracts/payments/endpoints.ts';
import { compareQuotes, seenOf } from '../../pricing/compare-quotes.ts';
import { priceCart } from '../../pricing/price-cart.ts';
import { ToolFailure } from '../failure.ts';
import { type Browsed, browse } from './catalogue.ts';
import { inTime } from './in-time.ts';
import { openPage, sendCard } from './payment-page.ts';
import type { Places } from './places.ts';
import { askShop } from './shop-api.ts';
import { type SaleShopper, signUp } from './shopper.ts';
import { type Hop, startTimeline, type Timeline } from './timeline.ts';

const LINES = 3;
const PAID_WITHIN_MS = 60_000;
const ADDRESS = Address.parse({
  fullName: 'Ada Buyer',
  line1: 'Hauptstr. 1',
  city: 'Berlin',
  postalCode: '10115',
  country: 'DE',
});

/** A sale that is over: the order and its payment as the shopper's client can read them, and how long each hop took. */
export interface Sold {
  readonly uid: string;
  readonly order: OrderView;
  readonly payment: PaymentView;
  readonly hops: readonly Hop[];
  readonly totalMs: number;
}

/** Sells three things at a running shop, as a browser with the Firebase client SDK does it; each hop is told when it is known. ToolFailure when the shop says no. */
export async function sell(places: Places, tell: (hop: Hop) => void): Promise<Sold> {
  const timeline = startTimeline(tell);
  const browsed = await browse(places.shop, ADDRESS.country, LINES);
  timeline.hop('browsed the published catalogue', browsed.offers.map(({ productTitle }) => productTitle).join(', '));
  const shopper = await signUp(places);
  try {
    timeline.hop('signed up with the Firebase client SDK', `role ${String(shopper.role)}, by a blocking function`);
    await shopper.fillCart(browsed.market.id, Object.fromEntries(browsed.offers.map(({ sku }) => [sku, 1])));
    timeline.hop('wrote the cart document, under the rules', `${LINES} SKUs, and no price`);
    const placed = await checkOut(places, shopper, timeline, browsed);
    return await pay(places, shopper, timeline, placed);
  } finally {
    await shopper.leave();
  }
}

/** Prices the cart in the client and at the shop, and orders it at that price. */
async function checkOut(
  { shop }: Places,
  shopper: SaleShopper,
  timeline: Timeline,
  { market, offers }: Browsed,
): Promise<CheckoutResult> {
  const lines = offers.map(({ sku }) => ({ sku, quantity: 1 })).sort((one, other) => (one.sku < other.sku ? -1 : 1));
  const destination = { country: ADDRESS.country };
  const own = priceCart({ market, offers: new Map(offers.map((offer) => [offer.sku, offer])), lines, destination });
  const { body: quote } = await askShop(shop, quoteCart, { body: { market: market.id, lines, destination } });
  const changes = compareQuotes(seenOf(own), quote);
  if (changes.length > 0) throw new ToolFailure(`The quotes differ: ${JSON.stringify(changes)}`, 'Run "npm run sale" again.');
  const price = `${quote.currency} ${toDecimal(quote.totalMinor, quote.currency)}`;
  timeline.hop('asked for a quote', `${price}, as the client had computed by itself`);

  const { body: placed, cost } = await askShop(shop, checkout, {
    token: await shopper.token(),
    key: `sale-${shopper.uid}`,
    body: {
      seen: seenOf(own),
      contact: { email: shopper.email },
      shippingAddress: ADDRESS,
      returnUrl: `${shop}/`,
    },
  });
  timeline.hop('checked out', `order ${placed.number} is ${placed.status}; Firestore ${cost}`);
  return placed;
}

/** Pays on the provider's page and waits until the client's own listener has seen the order paid. */
async function pay({ shop }: Places, shopper: SaleShopper, timeline: Timeline, placed: CheckoutResult): Promise<Sold> {
  const { payUrl } = placed.payment;
  if (payUrl === undefined)
    throw new ToolFailure(
      'The payment could not be opened.',
      'Run "npm run sale" again; "npm start" tells what the provider said.',
    );
  const watch = shopper.watch(placed.orderId);
  try {
    await inTime(PAID_WITHIN_MS, 'The client saw nothing of its order', watch.reached('pending'));
    timeline.hop('listens to its order', 'onSnapshot, under the rules');
    await openPage(payUrl);
    timeline.hop("opened the provider's payment page");
    const [seen] = await inTime(
      PAID_WITHIN_MS,
      'The client did not see its order paid',
      Promise.all([watch.reached('paid'), sendCard(payUrl)]),
    );

    const token = await shopper.token();
    const { body: order } = await askShop(shop, getOrder, { token, params: { orderId: placed.orderId } });
    const { body: payment } = await askShop(shop, getPayment, { token, params: { paymentId: placed.payment.id } });
    timeline.hop('sent the card; payments took the webhook', `signed; payment ${payment.status}`, momentOf(payment.capturedAt));
    timeline.hop('orders took the event', `${order.status}; trigger, Pub/Sub, subscriber`, momentOf(order.paidAt));
    timeline.hop("the client's own listener saw it", undefined, seen);
    return { uid: shopper.uid, order, payment, hops: timeline.hops, totalMs: timeline.total() };
  } finally {
    watch.stop();
  }
}

function momentOf(instant: string | undefined): number {
  if (instant === undefined)
    throw new ToolFailure('The order is paid, but not everything is told.', 'Look into the log of "npm start".');
  return Date.parse(instant);
}
