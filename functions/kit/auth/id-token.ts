import * as z from 'zod/mini';
import type { Actor } from '../../../contracts/actor.ts';
import { Role } from '../../../contracts/permissions.ts';
import { Rejection, type RejectionCode } from '../../../contracts/rejection.ts';

/** Checks a Firebase ID token's signature, time and revocation, as firebase-admin's `verifyIdToken(token, true)` does, throwing its errors. */
export type VerifyIdToken = (token: string) => Promise<unknown>;

const Claims = z.object({
  uid: z.string(),
  email: z.optional(z.string()),
  email_verified: z.optional(z.boolean()),
  role: z.optional(z.unknown()),
  firebase: z.object({ sign_in_provider: z.string() }),
});

const Header = z.object({ alg: z.string() });
const Payload = z.object({ sub: z.string() });

const REFUSALS: Readonly<Record<string, readonly [RejectionCode, string]>> = {
  'auth/id-token-expired': ['token_expired', 'The ID token has expired: get a fresh one and repeat the request.'],
  'auth/id-token-revoked': ['token_revoked', 'The sign-in was revoked: sign in again.'],
  'auth/user-disabled': ['account_disabled', 'The account is disabled.'],
  'auth/user-not-found': ['unauthenticated', 'The account of this ID token is no longer there.'],
  'auth/argument-error': ['unauthenticated', 'This is no ID token of this project.'],
  'auth/invalid-id-token': ['unauthenticated', 'This is no ID token of this project.'],
};

/** The user whom an ID token names; a Rejection for a token that is no good. Whatever else fails (a network, a quota) is thrown as it came. */
export async function userOf(token: string, verify: VerifyIdToken): Promise<Actor> {
  if (!looksLikeIdToken(token)) throw noIdToken();
  const decoded = await verify(token).catch((error: unknown) => {
    const refusal = REFUSALS[codeOf(error)];
    throw refusal ? new Rejection(...refusal) : error;
  });
  const claims = Claims.safeParse(decoded);
  if (!claims.success) throw noIdToken();
  const { uid, email, email_verified, role, firebase } = claims.data;
  const anonymous = firebase.sign_in_provider === 'anonymous';
  return {
    kind: 'user',
    id: uid,
    role: roleOf(role, anonymous),
    ...(email === undefined ? {} : { email }),
    emailVerified: email_verified === true,
    anonymous,
  };
}

/** firebase-admin fails with a TypeError on a token whose payload is JSON but no object: such a one is refused here. */
function looksLikeIdToken(token: string): boolean {
  const [header = '', payload = '', ...signature] = token.split('.');
  return signature.length === 1 && Header.safeParse(jsonIn(header)).success && Payload.safeParse(jsonIn(payload)).success;
}

function jsonIn(part: string): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return value;
  } catch {
    return undefined;
  }
}

function noIdToken(): Rejection {
  return new Rejection('unauthenticated', 'This is no ID token of this project.');
}

/** An anonymous sign-in is a guest whatever it claims; a claim that is missing, or that this code does not know, gives no more than a customer has. */
function roleOf(claim: unknown, anonymous: boolean): Role {
  if (anonymous) return 'guest';
  const role = Role.safeParse(claim);
  return role.success && role.data !== 'guest' ? role.data : 'customer';
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
