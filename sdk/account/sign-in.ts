import type { AuthCredential, User, UserCredential } from 'firebase/auth';
import type { register, updateMe } from '../../contracts/identity/endpoints.ts';
import type { Connection, Signing } from '../firebase/connection.ts';
import { passes } from '../platform/retry.ts';
import type { Request } from '../request.ts';
import type { Account } from './account.ts';
import type { GuestMerge } from './guest-merge.ts';
import { type Person, personOf } from './person.ts';
import { firebaseCode, type Session } from './session.ts';

/** What signing in needs. */
export type SigningNeeds = {
  readonly connection: Connection;
  readonly request: Request;
  readonly merge: GuestMerge;
  readonly session: Pick<Session, 'inTurn'>;
  /** Lets the last changes of whoever is signed in arrive. */
  readonly beforeLeaving: () => Promise<void>;
};

const TAKEN = ['auth/credential-already-in-use', 'auth/email-already-in-use', 'auth/account-exists-with-different-credential'];

/** The ways to sign in and up. */
export function signingBy(needs: SigningNeeds): Pick<Account, 'signUp' | 'signIn' | 'withCredential' | 'signInBy'> {
  const { connection, request, session } = needs;
  const enterBy = (run: (signing: Signing) => Promise<UserCredential>) => session.inTurn(() => enter(needs, run));
  return {
    signInBy: (run) => enterBy(({ auth }) => run(auth)),
    signIn: ({ email, password }) => enterBy(({ auth, sdk }) => sdk.signInWithEmailAndPassword(auth, email, password)),
    withCredential: (credential) =>
      session.inTurn(async () => {
        const signing = await connection.auth();
        try {
          const guest = guestIn(signing);
          if (guest) return await personOf(await link(request, signing, guest, credential));
        } catch (error) {
          if (!TAKEN.includes(firebaseCode(error))) throw error;
        }
        return enter(needs, ({ auth, sdk }) => sdk.signInWithCredential(auth, credential));
      }),
    signUp: ({ email, password, displayName }) =>
      session.inTurn(async () => {
        const signing = await connection.auth();
        const { auth, sdk } = signing;
        const guest = guestIn(signing);
        const user = guest
          ? await link(request, signing, guest, sdk.EmailAuthProvider.credential(email, password))
          : (await sdk.createUserWithEmailAndPassword(auth, email, password)).user;
        if (displayName !== undefined) await settle(() => nameIn(request, displayName));
        return personOf(user);
      }),
  };
}

/** Signs in to an account of before; a guest's things come along. */
async function enter(
  { connection, merge, beforeLeaving }: SigningNeeds,
  run: (signing: Signing) => Promise<UserCredential>,
): Promise<Person> {
  const signing = await connection.auth();
  const guest = guestIn(signing);
  if (guest) {
    await beforeLeaving();
    await merge.prepare(guest);
  }
  const { user } = await run(signing).catch(async (error: unknown) => {
    await merge.forget();
    throw error;
  });
  if (user.uid === guest?.uid) await merge.forget();
  else await merge.finish();
  return personOf(user);
}

/** Makes an account of the guest who is signed in. */
async function link(request: Request, { sdk }: Signing, guest: User, credential: AuthCredential): Promise<User> {
  const { user } = await sdk.linkWithCredential(guest, credential);
  // The token still says that this is a guest, and no sign-up has given the account its role.
  await user.getIdToken(true);
  await settle(async () => {
    const { body } = await request<typeof register>({ method: 'POST', path: '/v1/me' });
    if (body.refreshToken) await user.getIdToken(true);
  });
  return user;
}

function guestIn({ auth }: Signing): User | undefined {
  return auth.currentUser?.isAnonymous ? auth.currentUser : undefined;
}

async function nameIn(request: Request, displayName: string): Promise<void> {
  const { body } = await request<typeof register>({ method: 'POST', path: '/v1/me' });
  await request<typeof updateMe>({ method: 'PATCH', path: '/v1/me', ifMatch: body.version, body: { displayName } });
}

/** The account is there; what the shop could not be told now, it makes up for when the profile is first asked for. */
async function settle(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!passes(error)) throw error;
  });
}
