import type { DeadLetterView } from '../../../../../contracts/kit/dead-letter.ts';

/** What replaying many letters needs of the shop. */
export interface ReplayPort {
  /** A page of the letters that wait. */
  readonly list: (
    cursor: string | undefined,
  ) => Promise<{ readonly items: readonly DeadLetterView[]; readonly nextCursor?: string | undefined }>;
  readonly replay: (id: string) => Promise<DeadLetterView>;
}

/** How far it is. `total` is known when all pages have been seen; `failed` could not be brought to their consumers. */
export interface ReplayProgress {
  readonly total: number;
  readonly done: number;
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
}

/** How many are replayed in one go; the rest waits for the next. */
export const MOST_AT_ONCE = 500;

/**
 * Replays every letter that waits now, one after the other, telling how far it is. All are looked up first: one that fails again is parked anew and
 * would come back for ever. Ends early when told to; a failure of one does not stop the rest.
 */
export async function replayAll(
  port: ReplayPort,
  tell: (progress: ReplayProgress) => void,
  isOver: () => boolean,
): Promise<ReplayProgress> {
  const ids = await waiting(port, isOver);
  let progress: ReplayProgress = { total: ids.length, done: 0, failed: [] };
  tell(progress);
  for (const id of ids) {
    if (isOver()) break;
    try {
      await port.replay(id);
    } catch (error) {
      progress = { ...progress, failed: [...progress.failed, { id, error }] };
    }
    progress = { ...progress, done: progress.done + 1 };
    tell(progress);
  }
  return progress;
}

async function waiting({ list }: ReplayPort, isOver: () => boolean): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await list(cursor);
    ids.push(...items.map(({ id }) => id));
    cursor = nextCursor;
  } while (cursor !== undefined && ids.length < MOST_AT_ONCE && !isOver());
  return ids.slice(0, MOST_AT_ONCE);
}
