import type { Instant } from '../../../../contracts/ids.ts';
import type { CurrentRelease } from './current-release.ts';

/** When the catalogue and the availability of its SKUs were last changed, by the database's clock; undefined when there is nothing yet. */
export type LastChanges = { readonly content?: Instant | undefined; readonly availability?: Instant | undefined };

/** What a new release must be made of; `closer look` when the present one seems to hold all, but changes that overlapped the last one must be looked for. */
export type Need = 'everything' | 'closer look' | 'availability' | 'nothing';

/**
 * How the present release was made. A release of an older recipe is made anew though nothing has changed;
 * count it up with every change of what the published files say.
 */
export const RECIPE = 2;

/** The last change that a query finds need not be the last to be committed: one that overlapped it may have been seconds later, never more than this. */
export const OVERLAP_MS = 60_000;

/** What must be published, given the present release and what has changed. */
export function needOf(current: CurrentRelease | undefined, changes: LastChanges): Need {
  if (current?.recipe !== RECIPE) return 'everything';
  const read = Date.parse(current.readTime);
  const content = Date.parse(changes.content ?? '');
  if (content >= read) return 'everything';
  if (content > read - OVERLAP_MS) return 'closer look';
  return Date.parse(changes.availability ?? '') > read - OVERLAP_MS ? 'availability' : 'nothing';
}

/** From when on a change may be missing in the present release. */
export function missingSince(current: CurrentRelease): Instant {
  return new Date(Date.parse(current.readTime) - OVERLAP_MS).toISOString();
}
