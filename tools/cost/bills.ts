import { type Cost, sumOf, times } from './cost.ts';
import { firestoreLines, functionLines, type Line } from './prices.ts';
import { schedulerJobs, subscribers, tickMinutes } from './manifests.ts';
import { costOfOneOrder, EVENT_BYTES, eventsOfOneOrder, FORGOTTEN_OF_ONE_ORDER, oneOrder } from './use-cases/one-order.ts';
import { ROUNDS, timers } from './use-cases/timers.ts';

/** What is assumed where nothing is measured; change it and see. */
export const ASSUMED = {
  /** How long a run of a function keeps an instance busy, in milliseconds. */
  orderRunMs: 150,
  timerRunMs: 100,
  pageRunMs: 20,
  /** A client writes the cart once a line; it listens to the cart (its first state, 3 changes, emptied) and to the order (placed, paid). */
  client: { reads: 7, writes: 3, deletes: 0 } satisfies Cost,
  logBytes: 500,
  /** A page view: requests, the share of them that the CDN passes on, and bytes over the wire. */
  requestsPerView: 4,
  missesOfHundred: 2,
  bytesPerView: 30_000,
  /** How many instances serve pages, and the days over which the views come. */
  instances: 2,
  days: 30,
} as const;

const MONTH_MINUTES = 30 * 24 * 60;

/** Pub/Sub counts a message for so many bytes at least, when it is published and for each delivery. */
const SMALLEST_MESSAGE = 1_000;

/** How often any function runs for one order; an event is delivered to whoever hears of its topic, whether it is of use there or not. */
export function runsOfOneOrder(): number {
  const others = oneOrder.filter(({ startedBy }) => startedBy !== 'a delivered event');
  return others.reduce((sum, { count }) => sum + count, deliveriesOfOneOrder());
}

/** How often Pub/Sub delivers an event of one order to a consumer. */
export function deliveriesOfOneOrder(): number {
  return Object.entries(eventsOfOneOrder).reduce((sum, [topic, events]) => sum + events * subscribers(topic).length, 0);
}

/** The bill of so many orders of three lines. */
export function ordersBill(orders: number): Line[] {
  const events = Object.values(eventsOfOneOrder).reduce((sum, count) => sum + count, 0);
  const forgotten = { reads: 0, writes: 0, deletes: FORGOTTEN_OF_ONE_ORDER };
  const runs = runsOfOneOrder();
  return [
    ...firestoreLines(times(orders, sumOf([costOfOneOrder(), ASSUMED.client, forgotten]))),
    ...functionLines(orders * runs, ASSUMED.orderRunMs),
    // Each event goes from Firestore to its relay through Eventarc's topic, then is published and delivered.
    ['messageBytes', orders * (3 * events + deliveriesOfOneOrder()) * EVENT_BYTES],
    ['taskCalls', orders * 2],
    ['keyCalls', orders],
    ['logBytes', orders * runs * ASSUMED.logBytes],
  ];
}

/** The bill of so many page views: of the requests that the CDN passes on, each reads one document at most, and the manifest is read every 5 seconds at most. */
export function viewsBill(views: number): Line[] {
  const passedOn = (views * ASSUMED.requestsPerView * ASSUMED.missesOfHundred) / 100;
  return [
    ['reads', Math.min(passedOn, manifestReads())],
    ...functionLines(passedOn, ASSUMED.pageRunMs),
    ['hostingBytes', views * ASSUMED.bytesPerView],
  ];
}

/** How often the manifest is read at most, if every instance is asked all the time. */
export function manifestReads(): number {
  return ASSUMED.instances * ASSUMED.days * 24 * 720;
}

/** How often the clock ticks in a month of 30 days. */
export function ticksOfAMonth(): number {
  return MONTH_MINUTES / tickMinutes();
}

/** The bill of a month of 30 days in which nobody comes: the clock, those who hear it, and what they ask. */
export function idleBill(): Line[] {
  const ticks = ticksOfAMonth();
  const services = subscribers('clock').length;
  const everyMinutes: Readonly<Record<string, number | undefined>> = ROUNDS;
  const sweeps = Object.entries(timers.useCases).map(([sweep, { cost }]) =>
    times(MONTH_MINUTES / (everyMinutes[sweep] ?? tickMinutes()), cost),
  );
  return [
    ...firestoreLines(sumOf(sweeps)),
    ...functionLines(ticks * (1 + services), ASSUMED.timerRunMs),
    ['messageBytes', ticks * (1 + services) * SMALLEST_MESSAGE],
    ['logBytes', ticks * sweeps.length * ASSUMED.logBytes],
    ['timers', schedulerJobs()],
    ['keyVersions', 1],
  ];
}
