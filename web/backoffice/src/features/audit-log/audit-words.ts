import type { AuditAction, AuditTarget } from '../../../../../contracts/identity/documents.ts';

/** What each action is called in a list of actions, and in a sentence: who it was, the words, to whom. */
export const ACTION_WORDS: Readonly<Record<AuditAction, { readonly name: string; readonly did: string }>> = {
  'owner.made': { name: 'Owner made', did: 'made an owner of' },
  'staff.role_set': { name: 'Role given', did: 'gave a role to' },
  'staff.removed': { name: 'Removed from the staff', did: 'removed from the staff' },
  'apiKey.created': { name: 'API key made', did: 'made the API key' },
  'apiKey.revoked': { name: 'API key revoked', did: 'revoked the API key' },
  'customer.viewed': { name: 'Customer looked at', did: 'looked at the personal data of' },
  'deadLetter.replayed': { name: 'Dead letter replayed', did: 'replayed the dead letter' },
};

/** What kind of thing it was done to. */
export const TARGET_WORDS: Readonly<Record<AuditTarget['kind'], string>> = {
  staff: 'Staff',
  apiKey: 'API key',
  customer: 'Customer',
  deadLetter: 'Dead letter',
};
