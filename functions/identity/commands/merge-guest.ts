import type { Actor } from '../../../contracts/actor.ts';
import type { MergedGuest } from '../../../contracts/identity/profile.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { type Guest, mergeGuest as decide } from '../domain/merge-guest.ts';
import { actingAt, personOf } from '../domain/person.ts';
import type { Ports } from '../ports.ts';
import { retireGuest } from './retire-guest.ts';

/**
 * Makes a guest's cart and orders the customer's: whoever shows a token of both may. Orders and cart follow the event; the guest's account goes.
 * A repeat changes nothing. Refuses `guest_token_invalid`, `not_a_guest`, `guest_already_merged`.
 */
export const mergeGuest =
  (ports: Ports) =>
  async (guestIdToken: string, actor: Actor): Promise<MergedGuest> => {
    const { id: uid } = personOf(actor);
    const change = actingAt(actor, ports.clock());
    const guest = await guestOf(ports, guestIdToken);
    const merge = await ports.customers.mergeGuest(uid, guest.uid, change, (facts) => decide(uid, guest, facts, change.now));
    await retireGuest(ports)(guest.uid);
    return { guestUid: guest.uid, customerUid: uid, mergedAt: merge.at };
  };

async function guestOf(ports: Ports, token: string): Promise<Guest> {
  const read = await ports.directory.readGuestToken(token);
  if (!read) throw new Rejection('guest_token_invalid', 'This is no ID token of a guest of this shop, or it has expired.');
  if (!read.anonymous) throw new Rejection('not_a_guest', 'This ID token is not of a guest.');
  const account = await ports.directory.find(read.uid);
  if (!account) return { uid: read.uid, account: 'gone' };
  return { uid: read.uid, account: account.anonymous ? 'guest' : 'member' };
}
