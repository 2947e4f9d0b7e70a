import { expect } from 'chai';
import type { Connection } from '../firebase/connection.ts';
import { openSession } from './session.ts';

/** Firebase Auth as far as a session needs it; an anonymous sign-in waits until the test lets it through. */
function played() {
  const through = Promise.withResolvers<void>();
  const auth: { currentUser: { uid: string } | null } = { currentUser: null };
  const sdk = {
    onIdTokenChanged: () => () => undefined,
    signInAnonymously: async () => {
      await through.promise;
      auth.currentUser = { uid: 'guest' };
      return { user: auth.currentUser };
    },
  };
  const connection = { auth: () => Promise.resolve({ auth, sdk }) } as unknown as Connection;
  return { auth, session: openSession(connection), letThrough: through.resolve };
}

describe('a session', () => {
  it('lets nobody sign in or up before a guest who is just being made is there, so that the cart stays theirs', async () => {
    const { auth, session, letThrough } = played();
    const guest = session.ensure();
    const found = session.inTurn(() => Promise.resolve(auth.currentUser?.uid));
    letThrough();

    expect((await guest).uid).to.equal('guest');
    expect(await found).to.equal('guest');
  });

  it('goes on with the next after one that failed', async () => {
    const { session } = played();
    const failed = session.inTurn(() => Promise.reject(new Error('no')));
    const next = session.inTurn(() => Promise.resolve('next'));

    expect(await failed.catch((error: unknown) => String(error))).to.equal('Error: no');
    expect(await next).to.equal('next');
  });
});
