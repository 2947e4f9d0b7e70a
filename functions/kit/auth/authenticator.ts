import type { Actor } from '../../../contracts/actor.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { checkApp, type VerifyAppCheck } from './app-check.ts';
import { userOf, type VerifyIdToken } from './id-token.ts';

/** Finds out who calls; `anonymous` when the request carries no credential, a Rejection when it carries a bad one. */
export type Authenticate = (request: Request) => Promise<Actor>;

/** What authentication rests on; without `verifyAppCheck`, App Check is off. */
export type AuthenticatePorts = {
  readonly verifyIdToken: VerifyIdToken;
  readonly verifyApiKey: (text: string) => Promise<Actor>;
  readonly verifyAppCheck?: VerifyAppCheck;
};

/**
 * Authenticates by `Authorization: Bearer <ID token or API key>` or by `X-Api-Key: <API key>`, never by both.
 * App Check is asked of people and of nobody, not of API keys: a machine holds a secret of its own.
 */
export function authenticator(ports: AuthenticatePorts): Authenticate {
  return async ({ headers }) => {
    const bearer = bearerOf(headers);
    const key = headers.get('x-api-key');
    if (bearer !== undefined && key !== null) {
      throw new Rejection('unauthenticated', 'Send one credential: either Authorization or X-Api-Key.');
    }
    if (key !== null) return ports.verifyApiKey(key);
    if (bearer?.startsWith('cw_')) return ports.verifyApiKey(bearer);
    if (ports.verifyAppCheck) await checkApp(headers, ports.verifyAppCheck);
    return bearer === undefined ? { kind: 'anonymous', id: 'anonymous' } : userOf(bearer, ports.verifyIdToken);
  };
}

function bearerOf(headers: Headers): string | undefined {
  const header = headers.get('authorization');
  if (header === null) return undefined;
  const token = /^Bearer +([\x21-\x7e]+)$/i.exec(header.trim())?.[1];
  if (token === undefined) throw new Rejection('unauthenticated', 'Authorization takes the form "Bearer <ID token or API key>".');
  return token;
}
