import type { Auth, AuthCredential, UserCredential } from 'firebase/auth';
import type { AddressInput, Me, ProfilePatch, SavedAddress } from '../../contracts/identity/profile.ts';
import type { Observable } from '../platform/observable.ts';
import type { AccountState, Person } from './person.ts';

/** An address and a password of at least six characters. */
export type EmailAndPassword = { readonly email: string; readonly password: string };

/**
 * Who somebody is. A guest who signs up keeps uid, cart and orders; one who signs in to an account of before gives them to it.
 * What Firebase refuses (a wrong password) fails with Firebase's own error, whose `code` starts with `auth/`; the rest with ShopError.
 */
export interface Account extends Observable<AccountState> {
  /** Makes an account, of the guest if there is one. Fails with `auth/email-already-in-use`. */
  readonly signUp: (how: EmailAndPassword & { readonly displayName?: string }) => Promise<Person>;
  readonly signIn: (how: EmailAndPassword) => Promise<Person>;
  /** Signs in by a credential of a provider (Google, Apple), or makes an account with it, of the guest if there is one. */
  readonly withCredential: (credential: AuthCredential) => Promise<Person>;
  /** Signs in by whatever Firebase can, such as `(auth) => signInWithPopup(auth, new GoogleAuthProvider(), browserPopupRedirectResolver)`; the guest's things come along. */
  readonly signInBy: (run: (auth: Auth) => Promise<UserCredential>) => Promise<Person>;
  /** Makes sure that somebody is signed in, if only as a guest. */
  readonly ensure: () => Promise<Person>;
  readonly signOut: () => Promise<void>;
  readonly sendPasswordReset: (email: string) => Promise<void>;
  /** Gets a new ID token, and with it a role that was given or taken meanwhile. */
  readonly refresh: () => Promise<AccountState>;
  /** The profile; its `version` is what changes must name. */
  readonly profile: () => Promise<Me>;
  /** Changes the profile: what is not named stays, null takes away. Fails with `precondition_failed` when it has changed since `version`. */
  readonly updateProfile: (patch: ProfilePatch, version: number) => Promise<Me>;
  /** The addresses that are kept, and the version that changes must name. */
  readonly addresses: () => Promise<{ readonly items: readonly SavedAddress[]; readonly version: number }>;
  readonly addAddress: (input: AddressInput) => Promise<SavedAddress>;
  readonly replaceAddress: (addressId: string, input: AddressInput, version: number) => Promise<SavedAddress>;
  readonly removeAddress: (addressId: string) => Promise<void>;
}
