import type { Location } from '../../../contracts/inventory/documents.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { Ports } from '../ports.ts';

/** One location; throws Rejection `not_found`. */
export function getLocation({ locations }: Pick<Ports, 'locations'>): (id: string) => Promise<Location> {
  return async (id) => {
    const location = await locations.find(id);
    if (!location) throw new Rejection('not_found', `There is no location "${id}".`);
    return location;
  };
}
