import type { State } from '../state/open-state.ts';
import type { Delivery, DeliveryAttempt, SandboxEvent } from '../state/records.ts';
import { createAgenda } from './agenda.ts';
import { postEvent } from './post-event.ts';

export type CourierOptions = {
  readonly state: State;
  readonly clock: () => Date;
  readonly newId: (prefix: string) => string;
  /** How long to wait after the first, second, … failed attempt; after the last of them it gives up. */
  readonly retryDelaysMs: readonly number[];
  readonly timeoutMs: number;
  readonly random: () => number;
  readonly log: (line: string) => void;
};

/** Hands events over to the merchant, again and again until they are taken. */
export type Courier = {
  /** The deliveries an event needs: one, and as many more as duplicates are wanted. */
  readonly plan: (event: SandboxEvent, url: string) => Delivery[];
  /** Starts deliveries that have been written. */
  readonly dispatch: (deliveries: readonly Delivery[]) => void;
  /** Tries everything that is held or waits for its next attempt now, and tells how it went. */
  readonly flush: () => Promise<{ readonly attempted: number; readonly delivered: number }>;
  readonly stop: () => Promise<void>;
};

/** Disorder needs some room even when no delay was asked for. */
const SHUFFLE_WINDOW_MS = 250;

export function createCourier(options: CourierOptions): Courier {
  const { state, random } = options;
  const agenda = createAgenda(async (id) => {
    const delayMs = await attempt(id, options);
    if (delayMs !== undefined) agenda.in(id, delayMs);
  }, options.log);

  const dispatch = (deliveries: readonly Delivery[]): void => {
    const { delayMs, shuffle } = state.settings();
    for (const { id, status } of deliveries) {
      if (status !== 'waiting') continue;
      agenda.in(id, shuffle ? random() * Math.max(delayMs, SHUFFLE_WINDOW_MS) : delayMs);
    }
  };

  const flush = async (): Promise<{ attempted: number; delivered: number }> => {
    const due = [...state.deliveries.values()].filter(isDue).map(({ id }) => ({ id, place: random() }));
    if (state.settings().shuffle) due.sort((one, other) => one.place - other.place);
    await Promise.all(due.map(({ id }) => agenda.now(id)));
    const delivered = due.filter(({ id }) => state.deliveries.get(id)?.status === 'delivered').length;
    return { attempted: due.length, delivered };
  };

  return { plan: (event, url) => plan(event, url, options), dispatch, flush, stop: agenda.stop };
}

function plan(event: SandboxEvent, url: string, { state, newId }: CourierOptions): Delivery[] {
  const { duplicates, holdWebhooks } = state.settings();
  return Array.from({ length: 1 + duplicates }, () => ({
    id: newId('dlv'),
    eventId: event.id,
    eventType: event.type,
    paymentId: event.data.id,
    url,
    status: holdWebhooks ? ('held' as const) : ('waiting' as const),
    attempts: [],
    nextAttemptAt: null,
  }));
}

/** Tries a delivery once; answers how long to wait for the next try, if there is to be one. */
async function attempt(id: string, options: CourierOptions): Promise<number | undefined> {
  const { state, clock, log, retryDelaysMs } = options;
  const delivery = state.deliveries.get(id);
  const event = delivery && state.events.get(delivery.eventId);
  if (!delivery || !event || !isDue(delivery)) return undefined;

  const outcome = await postEvent(event, delivery, { ...options, settings: state.settings() });

  const attempts = [...delivery.attempts, outcome];
  const delayMs = isTaken(outcome) ? undefined : retryDelaysMs[attempts.length - 1];
  const status = statusAfter(outcome, delayMs);
  const nextAttemptAt = delayMs === undefined ? null : new Date(clock().getTime() + delayMs).toISOString();
  log(`${event.type} ${event.id} -> ${outcome.status ?? outcome.error}, ${status}`);
  state.write({ deliveries: [{ ...delivery, attempts, status, nextAttemptAt }] });
  return delayMs;
}

function statusAfter(outcome: DeliveryAttempt, delayMs: number | undefined): Delivery['status'] {
  if (isTaken(outcome)) return 'delivered';
  return delayMs === undefined ? 'gave_up' : 'waiting';
}

function isTaken({ status }: DeliveryAttempt): boolean {
  return status !== null && status >= 200 && status < 300;
}

function isDue(delivery: Delivery): boolean {
  return delivery.status === 'held' || delivery.status === 'waiting';
}
