import type { App } from 'firebase-admin/app';
import type { AppCheck } from 'firebase-admin/app-check';
import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import type { Functions } from 'firebase-admin/functions';
import { once } from './once.ts';
import { isDemoProject, projectId } from './params.ts';

const app = once(async (): Promise<App> => {
  const { initializeApp } = await import('firebase-admin/app');
  return initializeApp({ projectId: projectId() }, 'cartwright');
});

/** The Firestore client, made on first use; in demo projects it is metered (see store/meter.ts). */
export const firestore = once(async (): Promise<Firestore> => {
  const { initializeFirestore } = await import('firebase-admin/firestore');
  const db = initializeFirestore(await app(), { preferRest: !isDemoProject() });
  if (!isDemoProject()) return db;
  const { meter } = await import('./store/meter.ts');
  return meter(db);
});

/** The Firebase Auth admin client, made on first use. */
export const auth = once(async (): Promise<Auth> => {
  const { getAuth } = await import('firebase-admin/auth');
  return getAuth(await app());
});

/** The task queues' client, made on first use. */
export const taskQueues = once(async (): Promise<Functions> => {
  const { getFunctions } = await import('firebase-admin/functions');
  return getFunctions(await app());
});

/** The App Check admin client, made on first use. */
export const appCheck = once(async (): Promise<AppCheck> => {
  const { getAppCheck } = await import('firebase-admin/app-check');
  return getAppCheck(await app());
});
