import type { FirebaseApp } from 'firebase/app';
import { type Auth, getAuth } from 'firebase/auth';

/** The Auth that the app itself has made. */
export function ownAuth(app: FirebaseApp): Auth {
  return getAuth(app);
}
