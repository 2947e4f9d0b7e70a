import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';

/** An administrator's view of a project's database at the emulator. */
export interface Database {
  readonly db: Firestore;
  close(): Promise<void>;
}

/** Opens the database of a test's own project. */
export function openDatabase(projectId: string): Database {
  const app = initializeApp({ projectId }, projectId);
  return { db: getFirestore(app), close: () => deleteApp(app) };
}
