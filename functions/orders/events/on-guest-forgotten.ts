import type { TypedEvent } from '../../../contracts/event.ts';
import type { guestForgotten } from '../../../contracts/identity/events.ts';
import type { Ports } from '../ports.ts';

/** A guest does not come back: their cart goes. Their orders stay, and with them the key that opens what they say of a person. */
export const onGuestForgotten =
  (ports: Pick<Ports, 'carts'>) =>
  async ({ data: { guestUid } }: TypedEvent<typeof guestForgotten>): Promise<void> => {
    await ports.carts.forget(guestUid);
  };
