import type { TypedEvent } from '../../../contracts/event.ts';
import type { stockAvailabilityChanged } from '../../../contracts/inventory/events.ts';
import { releaseDueAfter } from '../domain/release/publish-time.ts';
import type { Availabilities, ReleasePorts } from '../ports.ts';

/** What shoppers are told of a SKU changed: it is noted unless something later is known, and a release is due. A repeat notes nothing new. */
export const onAvailabilityChanged =
  ({
    clock,
    armRelease,
    availabilities,
  }: Pick<ReleasePorts, 'clock' | 'armRelease'> & { readonly availabilities: Availabilities }) =>
  async ({ sequence, data }: TypedEvent<typeof stockAvailabilityChanged>): Promise<void> => {
    const now = clock();
    const { sku, availability, availableAt } = data;
    await availabilities.note({ sku, availability, ...(availableAt ? { availableAt } : {}), sequence, changedAt: now });

    const { id, dueAt } = releaseDueAfter(now);
    await armRelease(id, dueAt);
  };
