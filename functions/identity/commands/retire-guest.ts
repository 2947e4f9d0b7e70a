import type { Ports } from '../ports.ts';

/**
 * Removes the account of a guest who was merged, so that nobody goes on with it. An account that has got a name or a provider meanwhile is
 * somebody's and stays; one that is gone is gone.
 */
export const retireGuest =
  (ports: Ports) =>
  async (guestUid: string): Promise<void> => {
    const account = await ports.directory.find(guestUid);
    if (account?.anonymous) await ports.directory.remove(guestUid);
  };
