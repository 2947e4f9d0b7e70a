import type { Firestore } from 'firebase-admin/firestore';
import type { CheckoutRequest, CheckoutResult } from '../../../contracts/orders/endpoints.ts';
import { startSandbox } from '../../../tools/sandbox/start-sandbox.ts';
import { ask, type Answer } from '../http.ts';
import { startPlatform, type Members, type Platform } from '../platform/start-platform.ts';
import { openDatabase } from './database.ts';

/** The secrets that a test's shop and its payment provider share. */
export const SECRETS = { secretKey: 'sk_test_cartwright', webhookSecret: 'whsec_test_cartwright' };

/** A shop that sells: its functions, its payment provider and its database. */
export interface Selling {
  readonly projectId: string;
  readonly platform: Platform;
  readonly provider: string;
  readonly db: Firestore;
  checkOut(token: string, key: string, body: CheckoutRequest): Promise<Answer<CheckoutResult & Problem>>;
  stop(): Promise<void>;
}

/** What of a problem+json tests look at. */
export interface Problem {
  readonly code?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Starts what sells with a provider of its own; `services` is what of the services has to run. */
export async function startSelling(projectId: string, services: Readonly<Record<string, Members>>): Promise<Selling> {
  const provider = await startSandbox({ port: 0, ...SECRETS });
  const env = (url: string) => ({
    SANDBOX_URL: provider.url,
    SANDBOX_SECRET_KEY: SECRETS.secretKey,
    SANDBOX_WEBHOOK_SECRET: SECRETS.webhookSecret,
    PUBLIC_URL: url,
  });
  const platform = await startPlatform({ projectId, services, env });
  const database = openDatabase(projectId);
  return {
    projectId,
    platform,
    provider: provider.url,
    db: database.db,
    checkOut: (token, key, body) => ask(`${platform.hosting}/v1/checkout`, { method: 'POST', token, key, body }),
    stop: async () => {
      await platform.stop();
      await provider.stop();
      await database.close();
    },
  };
}
