import type { TypedEvent } from '../../../contracts/event.ts';
import type { customerGuestMerged } from '../../../contracts/identity/events.ts';
import { retireGuest } from '../commands/retire-guest.ts';
import type { Ports } from '../ports.ts';

/** Removes a merged guest's account if the request did not come to it. */
export const onGuestMerged =
  (ports: Ports) =>
  async ({ data }: TypedEvent<typeof customerGuestMerged>): Promise<void> => {
    await retireGuest(ports)(data.guestUid);
  };
