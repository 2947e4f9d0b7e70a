import type { ActorRef } from '../../contracts/actor.ts';
import type { Address } from '../../contracts/address.ts';
import type { Market } from '../../contracts/catalog/market.ts';
import type { Offer } from '../../contracts/catalog/offer.ts';
import type { EventDocument } from '../../contracts/event.ts';
import type { Instant } from '../../contracts/ids.ts';
import type { Order, OrderStatus } from '../../contracts/orders/documents.ts';
import type { Contact } from '../../contracts/orders/endpoints.ts';
import type { CartLine, Quote } from '../../contracts/orders/quote.ts';
import type { Decision } from './domain/decision.ts';
import type { FreshDraw, Placement } from './domain/place.ts';

/** What a checkout names; the cart itself is read in the commit. */
export type Placing = {
  readonly orderId: string;
  readonly customerId: string;
  readonly paymentId: string;
  readonly requestHash: string;
  readonly contact: Contact;
  readonly shippingAddress?: Address | undefined;
  readonly by: ActorRef;
  readonly now: Instant;
};

/** What was read of a cart to price it; an undefined market is unknown. */
export type CartFacts = {
  readonly market: Market | undefined;
  readonly offers: ReadonlyMap<string, Offer>;
  readonly lines: readonly CartLine[];
};

/** How a cart becomes an order: its price, whether it may be sold so, and the order made of it. Pure; may be asked several times. */
export type PlaceRules = {
  price(facts: CartFacts): Quote;
  /** Throws a Rejection when it may not be sold; `available` holds what is left of SKUs that fell short. */
  approve(quote: Quote, available: ReadonlyMap<string, number>): void;
  /** What drawn units become. */
  drawsAs(quote: Quote): 'reserved' | 'sold';
  place(placement: Omit<Placement, 'expiresAt'>): Decision;
};

/** How an order changes: the lines that must be had anew first, if any, and what is then decided; undefined changes nothing. */
export type Change = {
  readonly now: Instant;
  readonly by: ActorRef;
  /** The consumer and event that bring the change: it happens once for both. */
  readonly once?: { readonly consumer: string; readonly eventId: string };
  readonly reserve?: (order: Order) => readonly CartLine[];
  readonly decide: (order: Order, draws: readonly FreshDraw[] | undefined) => Decision | undefined;
};

/** An order with its id. */
export type StoredOrder = { readonly id: string; readonly order: Order };

/** Which orders to list, newest first. */
export type OrderFilter = {
  readonly customerId?: string | undefined;
  readonly status?: OrderStatus | undefined;
  readonly number?: string | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** A page of orders; without a cursor it was the last. */
export type OrderPage = { readonly items: readonly StoredOrder[]; readonly nextCursor?: string };

/** What was sold between two instants, in one currency. */
export type Sold = { readonly orders: number; readonly totalMinor: number; readonly refundedMinor: number };

/** From an instant until before another. */
export type Span = { readonly from: Instant; readonly until: Instant };

/** The orders in the database. */
export type Orders = {
  /** One atomic commit: the cart read and emptied, stock drawn, order, event and payment made; or the order found that this very checkout made before. */
  place(placing: Placing, rules: PlaceRules): Promise<{ readonly order: Order; readonly replayed: boolean }>;
  /** One atomic commit of a decision with its stock and events; answers the order as it is then, undefined when there is none. */
  change(orderId: string, change: Change): Promise<Order | undefined>;
  find(orderId: string): Promise<Order | undefined>;
  list(filter: OrderFilter): Promise<OrderPage>;
  /** What orders placed in a span, and paid now, add up to. */
  sold(currency: string, span: Span): Promise<Sold>;
  history(orderId: string): Promise<readonly EventDocument[]>;
  /** Orders that wait for payment past their time, a bounded number of them. */
  overdue(now: Instant, limit: number): Promise<readonly string[]>;
  openPersonal(
    orderId: string,
    order: Order,
  ): Promise<{ readonly contact: Contact; readonly shippingAddress?: Address | undefined }>;
};

/** Carts in the database. */
export type Carts = {
  /** Adds one person's cart to another's and deletes the first, in one commit; quantities are capped. */
  merge(from: string, to: string): Promise<void>;
  /** Deletes somebody's cart if they have one. */
  forget(uid: string): Promise<void>;
};

/** What is on sale, for quotes. */
export type Shop = { facts(market: string, lines: readonly CartLine[]): Promise<CartFacts> };

/** How a payment is opened; `drafted` says what was drafted for it when the caller has just done so, which saves reading it. */
export type Opening = {
  readonly returnUrl: string;
  readonly email: string;
  readonly drafted?: { readonly amountMinor: number; readonly currency: string } | undefined;
};

/** The payment's part of a checkout after its commit: opening it at the provider, repeatable. */
export type Payments = {
  open(paymentId: string, how: Opening): Promise<{ readonly status: string; readonly payUrl?: string | undefined }>;
};

/** What the use cases of orders need from the world. */
export type Ports = {
  readonly orders: Orders;
  readonly carts: Carts;
  readonly shop: Shop;
  readonly payments: Payments;
  readonly clock: () => Instant;
  readonly armExpiry: (orderId: string, dueAt: Instant) => Promise<void>;
  readonly hash: (text: string) => string;
  readonly orderIdOf: (customerId: string, idempotencyKey: string) => string;
};
