import { releaseDueAfter } from '../domain/release/publish-time.ts';
import type { ReleasePorts } from '../ports.ts';

/** Something in the catalogue changed: a release is due in some seconds, one for all changes until then. The same event again arms the same timer or a later one. */
export const onCatalogChanged =
  ({ clock, armRelease }: Pick<ReleasePorts, 'clock' | 'armRelease'>) =>
  async (): Promise<void> => {
    const { id, dueAt } = releaseDueAfter(clock());
    await armRelease(id, dueAt);
  };
