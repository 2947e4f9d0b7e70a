import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';

/** An administrator's view of a project's database at the emulator. */
export interface Database {
  readonly db: Firestore;
  close(): Promise<void>;
}

/** Opens the database of a test's own project, emptied of what an earlier run may have left. */
export async function openDatabase(projectId: string): Promise<Database> {
  const emulator = `http://${process.env['FIRESTORE_EMULATOR_HOST'] ?? ''}/emulator/v1/projects/${projectId}`;
  await fetch(`${emulator}/databases/(default)/documents`, { method: 'DELETE' });
  const app = initializeApp({ projectId }, projectId);
  return { db: getFirestore(app), close: () => deleteApp(app) };
}
