const REASONS: Readonly<Record<string, string>> = {
  'auth/invalid-credential': 'The e-mail address or the password is not right.',
  'auth/wrong-password': 'The e-mail address or the password is not right.',
  'auth/user-not-found': 'The e-mail address or the password is not right.',
  'auth/invalid-email': 'This is not an e-mail address.',
  'auth/user-disabled': 'This account was disabled. Ask an owner of the shop.',
  'auth/too-many-requests': 'Too many attempts. Wait a few minutes and try again.',
  'auth/network-request-failed': 'There is no way to the shop. Check your network and try again.',
};

/** Says in a sentence why a sign-in failed, and what to do; an unknown address and a wrong password sound alike. */
export function whySignInFailed(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? 'You could not be signed in. Try again in a moment.';
}
