import type { FirebaseApp } from 'firebase/app';
import type { Auth } from 'firebase/auth';
import type { Firestore } from 'firebase/firestore';
import type * as authSdk from './auth.ts';
import type * as storeSdk from './store.ts';
import type { Platform } from '../platform/platform.ts';
import { loaded } from '../platform/loaded.ts';
import { once } from '../platform/once.ts';

/** Firebase Auth, with the functions that the SDK calls on it. */
export type Signing = { readonly auth: Auth; readonly sdk: typeof authSdk };

/** Firestore, with the functions that the SDK calls on it. */
export type Store = { readonly db: Firestore; readonly sdk: typeof storeSdk };

/** The way to Firebase; each part is loaded when it is first asked for. */
export interface Connection {
  /** Resolves when it is known who is signed in. */
  readonly auth: () => Promise<Signing>;
  readonly store: () => Promise<Store>;
}

/** Connects to Firebase, later. */
export function connect(app: FirebaseApp | (() => Promise<FirebaseApp>), platform: Platform): Connection {
  const found = once(async () => (typeof app === 'function' ? app() : app));
  const emulators = once(platform.emulators);
  const open = <T>(part: Promise<T>) => Promise.all([loaded(part), found(), emulators()]);
  return {
    auth: once(async () => {
      const [sdk, where, emulated] = await open(import('./auth.ts'));
      const auth = await sdk.openAuth(where, emulated?.auth);
      await auth.authStateReady();
      return { auth, sdk };
    }),
    store: once(async () => {
      const [sdk, where, emulated] = await open(import('./store.ts'));
      return { db: sdk.openFirestore(where, platform.persistent, emulated?.firestore), sdk };
    }),
  };
}
