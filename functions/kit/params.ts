import { defineString } from 'firebase-functions/params';

/** Where every function runs, beside the database. */
export const REGION = 'us-central1';

/** The Firebase project this process belongs to; throws when the environment names none. */
export function projectId(): string {
  const id = process.env['GCLOUD_PROJECT'] ?? process.env['GOOGLE_CLOUD_PROJECT'];
  if (!id) throw new Error('No project: set GCLOUD_PROJECT (Cloud Functions and the emulators do it themselves)');
  return id;
}

/** Tells whether this is a project that exists on emulators only; such an id can never fall through to a real one. */
export function isDemoProject(): boolean {
  return projectId().startsWith('demo-');
}

// Parameters stand here because the Firebase CLI finds only those that a menu loads; their value is empty where nobody set one.

/**
 * How much App Check is asked of callers: `off` (also when empty), `verify` (a valid token), or `consume` (a valid token that was never
 * used before, for clients that ask for limited-use tokens).
 */
export const APP_CHECK = defineString('APP_CHECK', {
  default: 'off',
  label: 'App Check',
  description: 'Ask callers for an App Check token: "off", "verify", or "consume" (each token once).',
});

/** The Cloud KMS key that wraps people's data keys; demo projects need none, and leave it empty. */
export const KMS_KEY = defineString('KMS_KEY', {
  default: '',
  label: 'Cloud KMS key',
  description: 'projects/…/locations/…/keyRings/…/cryptoKeys/…: a symmetric key that wraps the data key of each customer.',
});
