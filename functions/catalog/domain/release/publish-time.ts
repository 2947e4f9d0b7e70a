import type { Instant } from '../../../../contracts/ids.ts';

/** How long changes are gathered before they are published together. */
export const GATHER_MS = 5_000;

/** The release that a change goes into: the same for all changes of some seconds, and due when those are over, so that it shows each of them. */
export function releaseDueAfter(change: Instant): { readonly id: string; readonly dueAt: Instant } {
  const window = Math.floor(Date.parse(change) / GATHER_MS) + 1;
  return { id: `release-${window}`, dueAt: new Date(window * GATHER_MS).toISOString() };
}
