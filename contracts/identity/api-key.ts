import * as z from 'zod/mini';
import { Id, Instant, line } from '../ids.ts';
import { Permission } from '../permissions.ts';

/** What an API key is to be: a name for people, what it may do, and until when; without an end it is good until it is revoked. */
export const ApiKeyInput = z.strictObject({
  name: line(80),
  scopes: z.array(Permission).check(
    z.minLength(1),
    z.maxLength(100),
    z.refine((scopes) => new Set(scopes).size === scopes.length, 'A scope is named twice'),
  ),
  expiresAt: z.optional(Instant),
});
export type ApiKeyInput = z.infer<typeof ApiKeyInput>;

/** An API key as staff see it; its secret is nowhere. `lastUsedAt` is noted at most once an hour. */
export const ApiKeyView = z.object({
  id: Id,
  name: z.string(),
  scopes: z.array(Permission),
  status: z.enum(['active', 'expired', 'revoked']),
  createdAt: Instant,
  createdBy: z.string(),
  expiresAt: z.optional(Instant),
  revokedAt: z.optional(Instant),
  lastUsedAt: z.optional(Instant),
});
export type ApiKeyView = z.infer<typeof ApiKeyView>;

/** A new API key with its text, which is shown this once. */
export const NewApiKey = z.object({ ...ApiKeyView.shape, key: z.string() });
export type NewApiKey = z.infer<typeof NewApiKey>;
