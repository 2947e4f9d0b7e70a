import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';

/** A project's database on the emulator. */
export interface Project {
  readonly db: Firestore;
  close(): Promise<void>;
}

/** Opens a project's database on the Firestore emulator after deleting all that a run before left in it. */
export async function emptyProject(projectId: string): Promise<Project> {
  const host = process.env['FIRESTORE_EMULATOR_HOST'];
  if (!host) throw new Error('FIRESTORE_EMULATOR_HOST is not set: run the tests with "npm test", which starts the emulators');
  await fetch(`http://${host}/emulator/v1/projects/${projectId}/databases/(default)/documents`, { method: 'DELETE' });
  const app = initializeApp({ projectId }, projectId);
  return { db: getFirestore(app), close: () => deleteApp(app) };
}
