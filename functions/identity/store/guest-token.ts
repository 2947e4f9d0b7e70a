import * as z from 'zod/mini';
import type { Auth } from 'firebase-admin/auth';
import type { GuestToken } from '../ports.ts';

const Claims = z.object({
  sub: z.string().check(z.regex(/^[A-Za-z0-9]{1,128}$/)),
  firebase: z.object({ sign_in_provider: z.string() }),
});

const NO_GOOD = new Set([
  'auth/id-token-expired',
  'auth/id-token-revoked',
  'auth/user-disabled',
  'auth/argument-error',
  'auth/invalid-id-token',
]);

/** Told only of tokens whose signature and time are good. */
const ACCOUNT_GONE = 'auth/user-not-found';

/**
 * Reads a guest's ID token. One whose account is gone still tells whose it was, so that a merge can be repeated after the guest's account went;
 * whether there is an account is for the caller to find out.
 */
export function guestTokenReader(auth: () => Promise<Auth>): (token: string) => Promise<GuestToken | undefined> {
  return async (token) => {
    const claims = Claims.safeParse(payloadOf(token));
    if (!claims.success) return undefined;
    try {
      await (await auth()).verifyIdToken(token, true);
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
      if (NO_GOOD.has(code)) return undefined;
      if (code !== ACCOUNT_GONE) throw error;
    }
    return { uid: claims.data.sub, anonymous: claims.data.firebase.sign_in_provider === 'anonymous' };
  };
}

function payloadOf(token: string): unknown {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return payload;
  } catch {
    return undefined;
  }
}
