import type { Ports } from '../emulators/config.ts';
import { targetEnv, type Told } from '../emulators/target-env.ts';

/** Where a shopper's client reaches a shop on emulators. */
export interface Places {
  readonly projectId: string;
  /** The address of the shop: its catalogue and its API. */
  readonly shop: string;
  /** Hosts with their ports. */
  readonly auth: string;
  readonly firestore: string;
}

/** The shop of `npm start`, or another one that the environment names: SHOP_URL beside the variables of the emulators. */
export function placesOf(env: Told['env'], ports: Pick<Ports, 'auth' | 'firestore' | 'hosting'>): Places {
  const led = targetEnv(['auth', 'firestore'], { project: undefined, env, ports });
  return {
    projectId: led['GCLOUD_PROJECT'] ?? '',
    shop: (env['SHOP_URL'] ?? `http://127.0.0.1:${ports.hosting}`).replace(/\/$/, ''),
    auth: led['FIREBASE_AUTH_EMULATOR_HOST'] ?? '',
    firestore: led['FIRESTORE_EMULATOR_HOST'] ?? '',
  };
}
