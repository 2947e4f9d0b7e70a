import type { Location } from '../../../contracts/inventory/documents.ts';
import { asSeen, changedLocation, type LocationChange } from '../domain/location.ts';
import type { Ports } from '../ports.ts';

type Change = { readonly id: string; readonly change: LocationChange; readonly version: number };

/** Renames a location, closes it or opens it again; throws Rejection `not_found` or `precondition_failed`. */
export function changeLocation({ locations, clock }: Pick<Ports, 'locations' | 'clock'>): (input: Change) => Promise<Location> {
  return async ({ id, change, version }) => {
    const now = clock();
    return locations.change(id, (location) => changedLocation(asSeen(location, id, version), change, now));
  };
}
