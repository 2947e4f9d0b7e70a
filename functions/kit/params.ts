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
