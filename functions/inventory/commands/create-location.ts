import type { Location } from '../../../contracts/inventory/documents.ts';
import type { Ports } from '../ports.ts';

type Create = { readonly id: string; readonly name: string; readonly country?: string | undefined };

/** Adds a location; throws Rejection `already_exists`. */
export function createLocation({ locations }: Pick<Ports, 'locations'>): (input: Create) => Promise<Location> {
  return async ({ id, name, country }) => {
    const location: Location = { id, name, ...(country !== undefined && { country }), version: 1 };
    await locations.create(location);
    return location;
  };
}
