import type { ReleaseView } from '../../../contracts/catalog/published/release-view.ts';

/** The sweeper behind the release timers: publishes what no timer has. A run that finds no change costs half a dozen reads. */
export const publishForgotten =
  (publish: () => Promise<ReleaseView>) => async (): Promise<{ readonly released: number; readonly filesWritten: number }> => {
    const { changed, filesWritten } = await publish();
    return { released: changed === 'everything' || changed === 'availability' ? 1 : 0, filesWritten };
  };
