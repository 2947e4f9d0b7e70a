import { sumOf, times, type Cost } from '../cost.ts';
import { sale } from './sale.ts';

type Name = keyof typeof sale.useCases;

/** A part of an order's life: how often it comes, and what starts the function that does it. */
interface Part {
  readonly count: number;
  readonly useCase: Name;
  readonly startedBy: 'a call' | 'a written event' | 'a delivered event' | 'a task';
}

/** What one order of three lines is made of when all goes well: the customer's first, quoted once. */
export const oneOrder: readonly Part[] = [
  { count: 1, useCase: 'quote of 3 lines', startedBy: 'a call' },
  { count: 1, useCase: 'checkout of 3 lines, first order of a customer', startedBy: 'a call' },
  { count: 1, useCase: 'webhook of a captured payment', startedBy: 'a call' },
  { count: 1, useCase: 'order paid, by the event of its payment', startedBy: 'a delivered event' },
  { count: 5, useCase: 'event of an order or payment relayed', startedBy: 'a written event' },
  { count: 1, useCase: 'stock looked at after an order of 3 SKUs', startedBy: 'a delivered event' },
  { count: 1, useCase: 'timer of an order that was paid', startedBy: 'a task' },
];

/** What all of it costs; without what the client reads and writes itself. */
export function costOfOneOrder(): Cost {
  return sumOf(oneOrder.map(({ count, useCase }) => times(count, sale.useCases[useCase].cost)));
}

/** The events of one order by their topic: order.placed, order.paid; payment.created, payment.opened, payment.captured. */
export const eventsOfOneOrder = { orders: 2, payments: 3 } as const;

/** Entries of one order that a TTL deletes in the end: orders' inbox and the provider's event. */
export const FORGOTTEN_OF_ONE_ORDER = 2;

/** The largest event of one order, as a CloudEvent in JSON, takes no more bytes than this. */
export const EVENT_BYTES = 2_000;
