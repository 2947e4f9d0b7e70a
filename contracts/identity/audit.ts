import * as z from 'zod/mini';
import { Cursor, Instant, PageSize, Uid } from '../ids.ts';
import { AuditAction, AuditEntry } from './documents.ts';

/** A line of the audit log. */
export const AuditView = z.object({ id: z.string(), ...AuditEntry.schema.shape });
export type AuditView = z.infer<typeof AuditView>;

/** Which lines of the audit log: newest first, from and up to an instant (both inclusive), and by one of who did it, what was done, and to whom. */
export const AuditQuery = z
  .strictObject({
    actorId: z.optional(Uid),
    action: z.optional(AuditAction),
    targetId: z.optional(Uid),
    from: z.optional(Instant),
    to: z.optional(Instant),
    limit: PageSize,
    cursor: z.optional(Cursor),
  })
  .check(
    z.refine(
      ({ actorId, action, targetId }) => [actorId, action, targetId].filter((filter) => filter !== undefined).length <= 1,
      'Filter by one of actorId, action and targetId',
    ),
  );
export type AuditQuery = z.infer<typeof AuditQuery>;
