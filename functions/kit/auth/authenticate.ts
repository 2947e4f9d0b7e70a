import { systemClock } from '../clock.ts';
import { auth } from '../firebase.ts';
import { isDemoProject } from '../params.ts';
import { apiKeyStore } from './api-key-store.ts';
import { apiKeyVerifier } from './api-key-verifier.ts';
import { appCheckVerifier } from './app-check-firebase.ts';
import { type Authenticate, authenticator } from './authenticator.ts';

let made: Authenticate | undefined;

/**
 * Authenticates against this project's Firebase Auth and its `apiKeys`: revoked, disabled and expired credentials are refused.
 * Each ID token costs a request to Firebase Auth, which is what finds a revocation at once.
 */
export const authenticate: Authenticate = (request) => {
  made ??= fromFirebase();
  return made(request);
};

function fromFirebase(): Authenticate {
  const verifyAppCheck = appCheckVerifier();
  return authenticator({
    verifyIdToken: async (token) => (await auth()).verifyIdToken(token, true),
    verifyApiKey: apiKeyVerifier({
      store: apiKeyStore,
      clock: systemClock,
      environment: isDemoProject() ? 'test' : 'live',
    }),
    ...(verifyAppCheck ? { verifyAppCheck } : {}),
  });
}
