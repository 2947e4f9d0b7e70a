import type { User } from 'firebase/auth';
import type { Role } from '../../contracts/permissions.ts';

/** Who is signed in: a guest without a name, a customer, or one of the staff (then `role` says which). */
export type Person = {
  readonly uid: string;
  readonly kind: 'guest' | 'customer' | 'staff';
  readonly role: Role;
  readonly email: string | undefined;
  readonly emailVerified: boolean;
  /** As a provider told it; the name that the shop keeps is in the profile. */
  readonly displayName: string | undefined;
};

/** Whether somebody is signed in; `loading` until Firebase has looked. */
export type AccountState =
  | { readonly status: 'loading' }
  | { readonly status: 'signed_out' }
  | { readonly status: 'signed_in'; readonly person: Person };

/** What is known of somebody by their sign-in and the role in their ID token; without a network the last one counts. */
export async function personOf(user: User): Promise<Person> {
  const claims = await user.getIdTokenResult().then(
    (token) => token.claims,
    () => undefined,
  );
  const claim = user.isAnonymous ? 'guest' : claims?.['role'];
  const role = isRole(claim) ? claim : 'customer';
  return {
    uid: user.uid,
    kind: role === 'guest' || role === 'customer' ? role : 'staff',
    role,
    email: user.email ?? undefined,
    emailVerified: user.emailVerified,
    displayName: user.displayName ?? undefined,
  };
}

// Only the shop's own server can set this claim.
function isRole(claim: unknown): claim is Role {
  return typeof claim === 'string';
}

/** The account's state for a user, or for nobody. */
export async function stateOf(user: User | null): Promise<AccountState> {
  return user ? { status: 'signed_in', person: await personOf(user) } : { status: 'signed_out' };
}
