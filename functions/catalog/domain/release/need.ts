import type { Instant } from '../../../../contracts/ids.ts';
import type { CurrentRelease } from './current-release.ts';

/** When the catalogue and the availability of its SKUs were last changed, by the database's clock; undefined when there is nothing yet. */
export type LastChanges = { readonly content?: Instant | undefined; readonly availability?: Instant | undefined };

/** What a new release must be made of. */
export type Need = 'everything' | 'availability' | 'nothing';

/**
 * How the present release was made. A release of an older recipe is made anew though nothing has changed;
 * count it up with every change of what the published files say.
 */
export const RECIPE = 2;

/** The last change that a query finds need not be the last to be committed: one that overlapped it may have been seconds later, never more than this. */
const OVERLAP_MS = 60_000;

/** What must be published, given the present release and what has changed. */
export function needOf(current: CurrentRelease | undefined, changes: LastChanges): Need {
  if (current?.recipe !== RECIPE) return 'everything';
  const since = Date.parse(current.readTime) - OVERLAP_MS;
  const isNew = (change: Instant | undefined): boolean => change !== undefined && Date.parse(change) > since;
  if (isNew(changes.content)) return 'everything';
  return isNew(changes.availability) ? 'availability' : 'nothing';
}

/** From when on a change may be missing in the present release. */
export function missingSince(current: CurrentRelease): Instant {
  return new Date(Date.parse(current.readTime) - OVERLAP_MS).toISOString();
}
