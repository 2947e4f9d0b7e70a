import type { FirebaseApp } from 'firebase/app';
import { connectFirestoreEmulator, type Firestore, getFirestore } from 'firebase/firestore';

// Named one by one, so that a bundler leaves the rest of Firestore out of the part that this file is loaded as.
export { collection, doc, getDoc, limit, onSnapshot, orderBy, query, where } from 'firebase/firestore';

/** The app's Firestore, which keeps nothing on the device; at the emulator, `host:port`, if there is one. */
export function openFirestore(app: FirebaseApp, emulator: string | undefined): Firestore {
  const db = getFirestore(app);
  const [, host, port] = /^(.+):(\d+)$/.exec(emulator ?? '') ?? [];
  if (host !== undefined) connectFirestoreEmulator(db, host, Number(port));
  return db;
}
