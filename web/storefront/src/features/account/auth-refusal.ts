import { isShopError } from '../../../../../sdk/shop-error.ts';
import type { AccountMessages } from './messages/en.ts';

/** Why somebody was not signed in or up. */
export type AuthRefusal = keyof AccountMessages['refused'];

const REFUSALS: Readonly<Record<string, AuthRefusal>> = {
  'auth/invalid-credential': 'wrongPassword',
  'auth/invalid-login-credentials': 'wrongPassword',
  'auth/wrong-password': 'wrongPassword',
  // Says no more than a wrong password does: who has an account is nobody's business.
  'auth/user-not-found': 'wrongPassword',
  'auth/email-already-in-use': 'emailTaken',
  'auth/credential-already-in-use': 'emailTaken',
  'auth/invalid-email': 'badEmail',
  'auth/missing-email': 'badEmail',
  'auth/weak-password': 'weakPassword',
  'auth/password-does-not-meet-requirements': 'weakPassword',
  'auth/user-disabled': 'disabled',
  'auth/too-many-requests': 'tooMany',
  'auth/network-request-failed': 'network',
  'auth/popup-closed-by-user': 'popup',
  'auth/cancelled-popup-request': 'popup',
  'auth/user-cancelled': 'popup',
  'auth/popup-blocked': 'popupBlocked',
  'auth/account-exists-with-different-credential': 'otherWay',
  'auth/operation-not-allowed': 'otherWay',
  'auth/requires-recent-login': 'again',
  'auth/user-token-expired': 'again',
};

/** Why somebody was not signed in or up, by the error that Firebase or the shop answered. */
export function authRefusalOf(error: unknown): AuthRefusal {
  if (isShopError(error, 'network')) return 'network';
  if (isShopError(error, 'account_disabled')) return 'disabled';
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return (typeof code === 'string' ? REFUSALS[code] : undefined) ?? 'unknown';
}
