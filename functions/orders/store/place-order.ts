import { linesOf } from '../../../contracts/orders/cart-lines.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { reserve, reservingWork } from '../../inventory/participant.ts';
import { append } from '../../kit/events/append.ts';
import type { Work } from '../../kit/store/work.ts';
import { draftPayment } from '../../payments/participant.ts';
import type { Orders, Placing, PlaceRules } from '../ports.ts';
import { carts } from './carts.ts';
import { readFacts } from './facts.ts';
import { sealPersonal } from './personal.ts';
import type { OrdersSettings } from './settings.ts';
import { catalogue, orders } from './documents.ts';

/**
 * The commit of a checkout: cart, price and stock read, all decided, all written, or nothing. The order that this very checkout made before is
 * looked for only when something speaks against making it: a lost race, or a refusal (its cart is empty then). That saves a read in every sale.
 */
export async function placeOrder(settings: OrdersSettings, placing: Placing, rules: PlaceRules): ReturnType<Orders['place']> {
  const db = await settings.db();
  let attempts = 0;
  const body = async (work: Work) => {
    attempts += 1;
    const before = attempts > 1 ? await orders.read(work, placing.orderId) : undefined;
    return before ? { order: before, replayed: true } : place(work, settings, placing, rules);
  };
  try {
    return await reservingWork(db, body);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const before = orders.parse(await orders.ref(db, placing.orderId).get());
    if (before) return { order: before, replayed: true };
    throw error;
  }
}

async function place(
  work: Work,
  { vault, random }: OrdersSettings,
  placing: Placing,
  rules: PlaceRules,
): ReturnType<Orders['place']> {
  const { orderId, customerId, paymentId, by, now } = placing;
  const cart = await carts.read(work, customerId);
  if (!cart) throw new Rejection('cart_empty', 'There is no cart. Put something into it, then check out.');
  const facts = await readFacts(work, cart.market, linesOf(cart));

  const quote = rules.price(facts);
  const reserved = await reserve(work, quote.lines, { random, as: rules.drawsAs(quote) });
  rules.approve(quote, reserved.available);
  const sealed = await sealPersonal(work, vault, placing);
  const { order, events: decided } = rules.place({ ...placing, quote, draws: reserved.draws ?? [], ...sealed });

  const version = append(work, catalogue, { collection: 'orders', id: orderId, version: 0, at: now, by }, decided);
  orders.create(work, orderId, { ...order, version });
  const { totalMinor: amountMinor, currency } = quote;
  if (amountMinor > 0) draftPayment(work, { paymentId, orderId, customerId, amountMinor, currency, by, now });
  carts.put(work, customerId, { market: cart.market, lines: {} });
  return { order: { ...order, version }, replayed: false };
}
