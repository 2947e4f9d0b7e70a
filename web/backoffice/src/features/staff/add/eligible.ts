import type { AccountView } from '../../../../../../contracts/identity/staff.ts';

/** Why an account cannot have a role in the staff, and what its owner can do about it; undefined when it can. */
export function whyNotEligible({ anonymous, disabled, emailVerified }: AccountView): string | undefined {
  if (anonymous) return 'This is a guest without an account. They have to sign up first.';
  if (disabled) return 'This account is disabled. Enable it in the Firebase console first.';
  if (!emailVerified)
    return 'Their e-mail address is not verified yet. They have to follow the link that was sent to them when they signed up.';
  return undefined;
}
