import type { Location } from '../../../contracts/inventory/documents.ts';
import { Rejection } from '../../../contracts/rejection.ts';

/** What staff may change of a location. */
export type LocationChange = {
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly closed?: boolean | undefined;
};

/** How long a location must have been closed before it can be forgotten: longer than any commit that still saw it open can take. */
const QUIET_MS = 60_000;

/** Throws Rejection unless there is such a location and, for new stock, it is open. */
export function assertTakesStock(location: Location | undefined, locationId: string, isNew: boolean): void {
  if (!location) throw new Rejection('unknown_location', `There is no location "${locationId}".`, { locationId });
  if (isNew && location.closedAt !== undefined) {
    throw new Rejection('location_closed', `"${locationId}" is closed and takes no more stock.`, { locationId });
  }
}

/** The location as it was when the caller looked; throws Rejection `not_found` or `precondition_failed`. */
export function asSeen(location: Location | undefined, id: string, version: number): Location {
  if (!location) throw new Rejection('not_found', `There is no location "${id}".`);
  if (location.version !== version) {
    throw new Rejection('precondition_failed', `"${id}" has been changed; read it again.`, { version: location.version });
  }
  return location;
}

/** The location after a change; closing a closed one leaves it closed since when it was. */
export function changedLocation(location: Location, { name, country, closed }: LocationChange, now: string): Location {
  const { closedAt, ...rest } = location;
  const stays = closed ?? closedAt !== undefined;
  return {
    ...rest,
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country }),
    ...(stays && { closedAt: closedAt ?? now }),
    version: location.version + 1,
  };
}

/** Throws Rejection `location_in_use` unless the location has been closed for a minute and no SKU is kept there. */
export function assertForgettable(location: Location, inUse: boolean, now: string): void {
  const reason = reasonToKeep(location, inUse, now);
  if (reason)
    throw new Rejection('location_in_use', `"${location.id}" cannot be forgotten: ${reason.replaceAll('_', ' ')}.`, { reason });
}

function reasonToKeep({ closedAt }: Location, inUse: boolean, now: string): string | undefined {
  if (closedAt === undefined) return 'it_is_open';
  if (Date.parse(now) - Date.parse(closedAt) < QUIET_MS) return 'it_was_closed_just_now';
  return inUse ? 'stock_is_kept_there' : undefined;
}
