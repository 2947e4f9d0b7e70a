import type { Payment } from '../payment/payment.ts';
import { waitsForTime } from '../payment/due.ts';
import { openJournal } from './journal.ts';
import type { Answer, Change, Delivery, SandboxEvent, Settings } from './records.ts';

/** All the sandbox knows, in memory; with a data file it outlives the process. */
export type State = {
  readonly payments: ReadonlyMap<string, Payment>;
  readonly events: ReadonlyMap<string, SandboxEvent>;
  readonly deliveries: ReadonlyMap<string, Delivery>;
  readonly answers: ReadonlyMap<string, Answer>;
  /** The payments that time alone can still change. */
  readonly waiting: ReadonlySet<string>;
  readonly settings: () => Settings;
  /** Takes over a change as a whole; when it returns, the change is on disk. */
  readonly write: (change: Change) => void;
  readonly close: () => void;
};

export function openState(dataFile: string | undefined, initial: Settings): State {
  const payments = new Map<string, Payment>();
  const events = new Map<string, SandboxEvent>();
  const deliveries = new Map<string, Delivery>();
  const answers = new Map<string, Answer>();
  const waiting = new Set<string>();
  let settings = initial;

  const apply = (change: Change): void => {
    for (const payment of change.payments ?? []) {
      payments.set(payment.id, payment);
      if (waitsForTime(payment)) waiting.add(payment.id);
      else waiting.delete(payment.id);
    }
    for (const event of change.events ?? []) events.set(event.id, event);
    for (const delivery of change.deliveries ?? []) deliveries.set(delivery.id, delivery);
    for (const answer of change.answers ?? []) answers.set(answer.key, answer);
    settings = change.settings ?? settings;
  };

  const journal = dataFile === undefined ? undefined : openJournal(dataFile, apply);
  journal?.compact({
    payments: [...payments.values()],
    events: [...events.values()],
    deliveries: [...deliveries.values()],
    answers: [...answers.values()],
    settings,
  });

  const write = (change: Change): void => {
    journal?.append(change);
    apply(change);
  };
  const close = (): void => journal?.close();
  return { payments, events, deliveries, answers, waiting, settings: () => settings, write, close };
}
