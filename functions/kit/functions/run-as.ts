import { requiresRole } from 'firebase-functions/options';

/** What every service does: its documents, its topic, looking up whether a sign-in still holds, and being called by triggers and timers. */
const EVERY_SERVICE = [
  'roles/datastore.user',
  'roles/pubsub.publisher',
  'roles/firebaseauth.viewer',
  'roles/eventarc.eventReceiver',
  'roles/run.invoker',
] as const;

/** What only some do: `tasks` arms timers, `sealing` unwraps people's data keys, `accounts` changes accounts and their claims. */
const BEYOND = {
  tasks: 'roles/cloudtasks.enqueuer',
  sealing: 'roles/cloudkms.cryptoKeyEncrypterDecrypter',
  accounts: 'roles/firebaseauth.admin',
} as const;

/** Gives a codebase a service account of its own with these roles and no others: the Firebase CLI makes it when it deploys. */
export function runAs(...needs: readonly (keyof typeof BEYOND)[]): void {
  for (const role of EVERY_SERVICE) requiresRole(role);
  for (const need of needs) requiresRole(BEYOND[need]);
}
