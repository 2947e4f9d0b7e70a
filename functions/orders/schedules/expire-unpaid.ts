import { systemActor } from '../../../contracts/actor.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { each } from '../../kit/sweeps/each.ts';
import { expire } from '../domain/end.ts';
import type { Ports } from '../ports.ts';

const A_RUN = 1_000;

/** Expires one order if its time is up, and gives its stock back in the same commit; harmless at any other time and when repeated. */
export const expireOrder =
  (ports: Pick<Ports, 'orders'>) =>
  async (orderId: string, now: Instant): Promise<void> => {
    await ports.orders.change(orderId, {
      now,
      by: systemActor('orders.expire-unpaid'),
      decide: (order) => expire(orderId, order, now),
    });
  };

/** The sweeper behind the expiry timers: expires what no task has, 1,000 orders a run; one that cannot be expired holds up no other. */
export const expireUnpaid =
  (ports: Pick<Ports, 'orders'>) =>
  async (now: Instant): Promise<{ readonly expired: number }> => {
    const overdue = await ports.orders.overdue(now, A_RUN);
    await each(overdue, 'orders could not be expired', (orderId) => expireOrder(ports)(orderId, now));
    return { expired: overdue.length };
  };
