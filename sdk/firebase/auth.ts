import type { FirebaseApp } from 'firebase/app';
import {
  type Auth,
  browserLocalPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
} from 'firebase/auth';

// Named one by one, so that a bundler leaves the rest of Firebase Auth out of the part that this file is loaded as.
export {
  createUserWithEmailAndPassword,
  EmailAuthProvider,
  linkWithCredential,
  onIdTokenChanged,
  sendPasswordResetEmail,
  signInAnonymously,
  signInWithCredential,
  signInWithEmailAndPassword,
  signOut,
} from 'firebase/auth';

/** The app's Auth: its own if it made one (as React Native does, for its storage), else one without pop-ups, which are a quarter of its size. */
export async function openAuth(app: FirebaseApp, emulator: string | undefined): Promise<Auth> {
  const auth = await initialized(app);
  if (emulator !== undefined && !auth.emulatorConfig) connectAuthEmulator(auth, emulator, { disableWarnings: true });
  return auth;
}

async function initialized(app: FirebaseApp): Promise<Auth> {
  try {
    return initializeAuth(app, { persistence: [indexedDBLocalPersistence, browserLocalPersistence] });
  } catch {
    return (await import('./own-auth.ts')).ownAuth(app);
  }
}
