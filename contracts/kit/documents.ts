import * as z from 'zod/mini';
import { CloudEvent } from '../event.ts';
import { Instant, Uid } from '../ids.ts';
import { Permission } from '../permissions.ts';
import { defineDocument } from '../document.ts';

/** A person's data key, wrapped by the key-encryption key named in `kek`; destroying this document makes all that was sealed for the person unreadable. */
export const DataKey = defineDocument(
  'dataKeys',
  1,
  z.object({ subject: Uid, kek: z.string(), wrapped: z.string(), createdAt: Instant }),
);

/** What a consumer has handled: its id is `<consumer>:<event id>`; `purgeAt` lets Firestore's TTL remove it. */
export const InboxEntry = defineDocument(
  'inbox',
  1,
  z.object({ consumer: z.string(), event: z.string(), at: Instant, purgeAt: z.unknown() }),
);

/**
 * An event that a consumer could not handle for good: why, and whether it was replayed. Only one that was replayed has `purgeAt`, by which Firestore's TTL
 * removes it in the end.
 */
export const DeadLetter = defineDocument(
  'deadLetters',
  1,
  z.object({
    consumer: z.string(),
    topic: z.string(),
    event: CloudEvent,
    reason: z.enum(['rejected', 'invalid', 'too_old']),
    error: z.string(),
    at: Instant,
    status: z.enum(['parked', 'replayed']),
    replayedAt: z.optional(Instant),
    purgeAt: z.optional(z.unknown()),
  }),
);

/**
 * Where a long sweep stands; the document's id is its name. `span` is when the hour or day began whose round it is, `after` how far that has come, and
 * `endedAt` is there once it is through.
 */
export const SweepRound = defineDocument(
  'sweepRounds',
  1,
  z.object({ span: Instant, after: z.optional(z.string()), endedAt: z.optional(Instant) }),
);
export type SweepRound = z.infer<typeof SweepRound.schema>;

/** An API key as it is stored: never its secret, only the secret's SHA-256 in hex. */
export const ApiKey = defineDocument(
  'apiKeys',
  1,
  z.object({
    name: z.string(),
    scopes: z.array(Permission),
    secretHash: z.string(),
    createdAt: Instant,
    createdBy: z.string(),
    expiresAt: z.optional(Instant),
    revokedAt: z.optional(Instant),
    lastUsedAt: z.optional(Instant),
    version: z.int(),
  }),
);
export type ApiKey = z.infer<typeof ApiKey.schema>;
