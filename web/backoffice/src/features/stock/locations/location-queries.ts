import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Location } from '../../../../../../contracts/inventory/documents.ts';
import type {
  changeLocation,
  createLocation,
  deleteLocation,
  listLocations,
} from '../../../../../../contracts/inventory/endpoints.ts';
import { everyPage } from '../../../app/session/every-page.ts';
import { request } from '../../../app/session/shop.ts';

const allLocations = queryOptions({
  queryKey: ['locations'],
  staleTime: 30_000,
  queryFn: ({ signal }) =>
    everyPage<Location>(async (query) => {
      const { body } = await request<typeof listLocations>({ method: 'GET', path: '/v1/locations', query, signal });
      return body;
    }),
});

/** All places where stock lies. */
export function useLocations() {
  return useQuery(allLocations);
}

/** A new location. */
export interface NewLocation {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
}

/** What can be changed of a location. */
export type LocationChange = { readonly name?: string; readonly country?: string; readonly closed?: boolean };

type Versioned = Pick<Location, 'id' | 'version'>;

/** What can be done with locations. */
export function useLocationChanges() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: allLocations.queryKey });
  return {
    create: useMutation({
      onSettled,
      mutationFn: (body: NewLocation) => request<typeof createLocation>({ method: 'POST', path: '/v1/locations', body }),
    }),
    change: useMutation({
      onSettled,
      mutationFn: ({ id, version, change }: Versioned & { change: LocationChange }) =>
        request<typeof changeLocation>({
          method: 'PATCH',
          path: '/v1/locations/{locationId}',
          params: { locationId: id },
          body: change,
          ifMatch: version,
        }),
    }),
    remove: useMutation({
      onSettled,
      mutationFn: ({ id, version }: Versioned) =>
        request<typeof deleteLocation>({
          method: 'DELETE',
          path: '/v1/locations/{locationId}',
          params: { locationId: id },
          ifMatch: version,
        }),
    }),
  };
}
