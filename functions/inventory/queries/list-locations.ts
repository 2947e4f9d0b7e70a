import type { InputOf, OutputOf } from '../../../contracts/endpoint.ts';
import type { listLocations as endpoint } from '../../../contracts/inventory/endpoints.ts';
import type { Ports } from '../ports.ts';

/** Locations by id, a page at a time; one read a location. */
export function listLocations({ locations }: Pick<Ports, 'locations'>) {
  return async (page: InputOf<typeof endpoint>['query']): Promise<OutputOf<typeof endpoint>> => locations.list(page);
}
