import { randomUUID } from 'node:crypto';
import type { Role } from '../../../contracts/permissions.ts';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Makes a person with a role at the Auth emulator and answers their ID token, unsigned as the emulator's tokens are. */
export async function signIn(projectId: string, role: Role): Promise<string> {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  if (!host) throw new Error('FIREBASE_AUTH_EMULATOR_HOST is not set: run the tests with "npm test", which starts the emulators');
  const localId = randomUUID();
  const email = `${role}-${localId}@example.com`;
  const answer = await fetch(`http://${host}/identitytoolkit.googleapis.com/v1/projects/${projectId}/accounts`, {
    method: 'POST',
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    body: JSON.stringify({ localId, email, emailVerified: true }),
  });
  if (!answer.ok) throw new Error(`Nobody could be made at the Auth emulator: ${answer.status} ${await answer.text()}`);

  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: `https://securetoken.google.com/${projectId}`,
    aud: projectId,
    sub: localId,
    user_id: localId,
    auth_time: now,
    iat: now,
    exp: now + 3600,
    email,
    email_verified: true,
    role,
    firebase: { sign_in_provider: 'password', identities: { email: [email] } },
  };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}
