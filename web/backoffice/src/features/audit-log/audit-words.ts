import type { AuditView } from '../../../../../contracts/identity/audit.ts';
import type { AuditAction } from '../../../../../contracts/identity/documents.ts';

/** What each action is called in a list of actions, and in a sentence: who it was, the words, to whom. */
export const ACTION_WORDS: Readonly<Record<AuditAction, { readonly name: string; readonly did: string }>> = {
  'owner.made': { name: 'Owner made', did: 'made an owner of' },
  'staff.role_set': { name: 'Role given', did: 'gave a role to' },
  'staff.removed': { name: 'Removed from the staff', did: 'ended the role of' },
  'apiKey.created': { name: 'API key made', did: 'made the API key' },
  'apiKey.revoked': { name: 'API key revoked', did: 'revoked the API key' },
  'customer.viewed': { name: 'Customer looked at', did: 'looked at the personal data of customer' },
  'deadLetter.replayed': { name: 'Dead letter replayed', did: 'replayed the dead letter' },
};

/** Who did it, by the best name there is. */
export function actorNameOf({ actor, actorName }: Pick<AuditView, 'actor' | 'actorName'>): string {
  if (actorName !== undefined) return actorName;
  if (actor.kind === 'apiKey') return `API key ${actor.id}`;
  return actor.kind === 'system' ? `The shop itself (${actor.id})` : actor.id;
}

/** To whom or what it was done: a person's name of today, or what an API key was called, or else an id. */
export function targetNameOf({
  target,
  targetName,
  before,
  after,
}: Pick<AuditView, 'target' | 'targetName' | 'before' | 'after'>): string {
  if (targetName !== undefined) return targetName;
  const named = target.kind === 'apiKey' ? (after?.['name'] ?? before?.['name']) : undefined;
  return typeof named === 'string' ? `“${named}”` : target.id;
}
