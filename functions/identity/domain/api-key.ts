import type { ActorRef } from '../../../contracts/actor.ts';
import { newEvent } from '../../../contracts/event.ts';
import type { ApiKeyInput, ApiKeyView } from '../../../contracts/identity/api-key.ts';
import type { StaffMember } from '../../../contracts/identity/documents.ts';
import { apiKeyCreated, apiKeyRevoked } from '../../../contracts/identity/events.ts';
import type { Instant } from '../../../contracts/ids.ts';
import type { ApiKey } from '../../../contracts/kit/documents.ts';
import { allows } from '../../../contracts/permissions.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { DecidedEvent } from './decided-event.ts';
import { isSameValue } from './same-value.ts';
import { type AuditLine, staffRoleOf } from './staff-role.ts';

/** What is known when a key is to be made: one that an earlier request made under the same id, and the staff document of who asks. */
export type KeyFacts = { readonly found: ApiKey | undefined; readonly maker: StaffMember | undefined };

/** A key to be made: what it is to be, its id and its secret's hash, by whom and when. */
export type KeyRequest = {
  readonly id: string;
  readonly secretHash: string;
  readonly input: ApiKeyInput;
  readonly by: ActorRef;
  readonly now: Instant;
};

/** What was decided of a key; the store counts the version. */
export type KeyDecision = { readonly key: ApiKey; readonly events: readonly DecidedEvent[]; readonly audit: AuditLine };

/**
 * Decides a new key; undefined when this very request has made it (its outcome was not learnt the first time).
 * Refuses `api_key_already_shown` and `idempotency_key_reused` to a repeat, `forbidden` to whoever is no person or asks for more than they hold
 * by their staff document, `invalid_input` for an end that has passed.
 */
export function makeKey({ found, maker }: KeyFacts, request: KeyRequest): KeyDecision | undefined {
  if (found?.secretHash === request.secretHash) return undefined;
  if (found) throw repeated(found, request);
  checkMaker(maker, request);
  const { id, secretHash, input, by, now } = request;
  const { name, scopes, expiresAt } = input;
  return {
    key: { name, scopes, secretHash, createdAt: now, createdBy: by.id, expiresAt, version: 0 },
    events: [newEvent(apiKeyCreated, { keyId: id, scopes, expiresAt })],
    audit: {
      at: now,
      actor: by,
      action: 'apiKey.created',
      target: { kind: 'apiKey', id },
      before: null,
      after: { name, scopes, ...(expiresAt === undefined ? {} : { expiresAt }) },
    },
  };
}

/** Decides to revoke a key; undefined when it is revoked already. */
export function revokeKey(id: string, key: ApiKey, by: ActorRef, now: Instant): KeyDecision | undefined {
  if (key.revokedAt !== undefined) return undefined;
  const about = { name: key.name, scopes: key.scopes };
  return {
    key: { ...key, revokedAt: now },
    events: [newEvent(apiKeyRevoked, { keyId: id })],
    audit: {
      at: now,
      actor: by,
      action: 'apiKey.revoked',
      target: { kind: 'apiKey', id },
      before: about,
      after: { ...about, revokedAt: now },
    },
  };
}

/** A key as staff may see it, at a moment: without the hash of its secret. */
export function viewOf(id: string, stored: ApiKey, now: Instant): ApiKeyView {
  const { secretHash: _, version: __, ...seen } = stored;
  const expired = stored.expiresAt !== undefined && stored.expiresAt <= now;
  const open = expired ? 'expired' : 'active';
  return { id, ...seen, status: stored.revokedAt === undefined ? open : 'revoked' };
}

function repeated(found: ApiKey, { id, input }: KeyRequest): Rejection {
  const { name, scopes, expiresAt } = found;
  if (!isSameValue({ name, scopes, expiresAt }, input)) {
    return new Rejection('idempotency_key_reused', 'This Idempotency-Key made another API key before. Use a fresh one.');
  }
  const message = 'This request made the API key before and showed it then. If it was lost, revoke it and make another.';
  return new Rejection('api_key_already_shown', message, { keyId: id });
}

function checkMaker(maker: StaffMember | undefined, { input, by, now }: KeyRequest): void {
  if (by.kind !== 'user') throw new Rejection('forbidden', 'API keys are made by people, not by API keys.');
  const role = staffRoleOf(maker);
  const missing = (['apiKeys.write', ...input.scopes] as const).filter((scope) => role === null || !allows(role, scope));
  if (missing.length > 0) {
    throw new Rejection('forbidden', `You cannot give what you do not hold: ${missing.join(', ')}.`, { permissions: missing });
  }
  if (input.expiresAt === undefined || input.expiresAt > now) return;
  const message = 'The end of a key lies in the future';
  throw new Rejection('invalid_input', `${message}.`, { errors: [{ pointer: '/body/expiresAt', message }] });
}
