import * as z from 'zod/mini';
import { Cursor, Instant, PageSize, Uid } from '../ids.ts';
import { DeadLetterId } from '../kit/dead-letter.ts';
import { AuditAction, AuditEntry } from './documents.ts';

/** A line of the audit log. The names are for people: the e-mail address (or name) that Firebase Auth has today of who did it, and of whom of the staff it was done to. */
export const AuditView = z.object({
  id: z.string(),
  ...AuditEntry.schema.shape,
  actorName: z.optional(z.string()),
  targetName: z.optional(z.string()),
});
export type AuditView = z.infer<typeof AuditView>;

/** Which lines of the audit log: newest first, from and up to an instant (both inclusive), and by who did it, what was done, and to whom. */
export const AuditQuery = z.strictObject({
  actorId: z.optional(Uid),
  action: z.optional(AuditAction),
  targetId: z.optional(z.union([Uid, DeadLetterId])),
  from: z.optional(Instant),
  to: z.optional(Instant),
  limit: PageSize,
  cursor: z.optional(Cursor),
});
export type AuditQuery = z.infer<typeof AuditQuery>;
