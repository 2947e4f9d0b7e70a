import type { InputOf, OutputOf } from '../../../contracts/endpoint.ts';
import type { listLocations as endpoint } from '../../../contracts/inventory/endpoints.ts';
import type { Ports } from '../ports.ts';

/** Locations by id, a page at a time; one read a location. */
export function listLocations({ locations }: Pick<Ports, 'locations'>) {
  return async ({ limit, cursor }: InputOf<typeof endpoint>['query']): Promise<OutputOf<typeof endpoint>> => {
    const found = await locations.list({ limit: limit + 1, after: cursor });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return found.length > limit && last ? { items, nextCursor: last.id } : { items };
  };
}
