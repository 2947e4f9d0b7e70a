import type { FirebaseApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  type Firestore,
  getFirestore,
  initializeFirestore,
  persistentLocalCache,
  persistentMultipleTabManager,
} from 'firebase/firestore';

// Named one by one, so that a bundler leaves the rest of Firestore out of the part that this file is loaded as.
export { collection, deleteField, doc, onSnapshot, orderBy, query, setDoc } from 'firebase/firestore';

/** The app's Firestore: its own if it made one, else one that keeps what it saw on the device, for all tabs together. */
export function openFirestore(app: FirebaseApp, persistent: boolean, emulator: string | undefined): Firestore {
  try {
    const db = initializeFirestore(
      app,
      persistent ? { localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }) } : {},
    );
    const [, host, port] = /^(.+):(\d+)$/.exec(emulator ?? '') ?? [];
    if (host !== undefined) connectFirestoreEmulator(db, host, Number(port));
    return db;
  } catch {
    return getFirestore(app);
  }
}
