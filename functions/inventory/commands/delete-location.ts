import { asSeen, assertForgettable } from '../domain/location.ts';
import type { Ports } from '../ports.ts';

type Delete = { readonly id: string; readonly version: number };

/**
 * Forgets a location. Its being unused is read, not guarded: no commit that saw the location open can still be under way once it has been closed for a minute.
 * Throws Rejection `not_found`, `precondition_failed` or `location_in_use`.
 */
export function deleteLocation({ locations, clock }: Pick<Ports, 'locations' | 'clock'>): (input: Delete) => Promise<void> {
  return async ({ id, version }) => {
    const now = clock();
    await locations.remove(id, (location, inUse) => assertForgettable(asSeen(location, id, version), inUse, now));
  };
}
