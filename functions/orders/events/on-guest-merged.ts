import { systemActor } from '../../../contracts/actor.ts';
import type { TypedEvent } from '../../../contracts/event.ts';
import type { customerGuestMerged } from '../../../contracts/identity/events.ts';
import { reassign } from '../domain/end.ts';
import type { Ports } from '../ports.ts';

const A_PAGE = 100;

/** A guest turned out to be a customer: their orders and their cart become the customer's. Each order is its own commit; a repeat finds nothing left to move. */
export const onGuestMerged =
  (ports: Pick<Ports, 'orders' | 'carts' | 'clock'>) =>
  async ({ data: { guestUid, customerUid } }: TypedEvent<typeof customerGuestMerged>): Promise<void> => {
    const now = ports.clock();
    const by = systemActor('orders.on-identity');

    await ports.carts.merge(guestUid, customerUid);
    for (;;) {
      const { items, nextCursor } = await ports.orders.list({ customerId: guestUid, limit: A_PAGE });
      for (const { id } of items) {
        await ports.orders.change(id, { now, by, decide: (order) => reassign(id, order, guestUid, customerUid) });
      }
      if (nextCursor === undefined) return;
    }
  };
