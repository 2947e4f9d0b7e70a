import * as z from 'zod/mini';
import { ToolFailure } from '../../failure.ts';

/** Somebody who has signed in: their id, and an ID token of an hour. */
export type SignedIn = { readonly uid: string; readonly token: string };

const Answer = z.object({ localId: z.string(), idToken: z.string() });
const Refusal = z.object({ error: z.object({ message: z.string() }) });

/** Makes an account at the Auth emulator, with these claims and a verified address. */
export async function signUp(host: string, email: string, password: string, claims: object | undefined): Promise<void> {
  const made = await ask(host, 'signUp', { email, password, returnSecureToken: true });
  const refusal = Refusal.safeParse(made).data?.error.message;
  if (refusal !== undefined) {
    throw new ToolFailure(
      `The Auth emulator made no account for ${email}: ${refusal}`,
      'Begin anew with "npm start -- --fresh".',
    );
  }
  const { localId } = Answer.parse(made);
  await ask(host, 'update', { localId, emailVerified: true, ...(claims ? { customAttributes: JSON.stringify(claims) } : {}) });
}

/** Signs somebody in at the Auth emulator. */
export async function signIn(host: string, email: string, password: string): Promise<SignedIn> {
  const { localId, idToken } = Answer.parse(await ask(host, 'signInWithPassword', { email, password, returnSecureToken: true }));
  return { uid: localId, token: idToken };
}

/** Asks the Auth emulator, as its owner where a client may not. */
async function ask(host: string, action: 'signUp' | 'update' | 'signInWithPassword', body: object): Promise<unknown> {
  const answer = await fetch(`http://${host}/identitytoolkit.googleapis.com/v1/accounts:${action}?key=demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(action === 'update' ? { authorization: 'Bearer owner' } : {}) },
    body: JSON.stringify(body),
  });
  return answer.json();
}
