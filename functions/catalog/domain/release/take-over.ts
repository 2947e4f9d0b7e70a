import { type FileHash, filesOf } from '../../../../contracts/catalog/published/manifest.ts';
import type { CurrentRelease, NextRelease } from './current-release.ts';

/** What showing a release means: the document to write, the files that come into use and those that nobody names any more. */
export type TakeOver = {
  readonly current: CurrentRelease;
  readonly begun: readonly FileHash[];
  readonly ended: readonly FileHash[];
};

/** Tells whether the present release was read from the database as late as another, or later: the newer read wins, whoever comes last. */
export function isAsLateAs(present: CurrentRelease, next: NextRelease): boolean {
  return present.readTime >= next.readTime;
}

/** Lets a release take over from the present one, or be the first. */
export function takeOver(present: CurrentRelease | undefined, next: NextRelease): TakeOver {
  const before = new Set(present ? filesOf(present.manifest) : []);
  const after = new Set(filesOf(next.manifest));
  return {
    current: { kind: 'current', ...next, version: (present?.version ?? 0) + 1 },
    begun: [...after.difference(before)],
    ended: [...before.difference(after)],
  };
}
