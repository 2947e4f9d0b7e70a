import { startSandbox } from '../../../tools/sandbox/start-sandbox.ts';
import { SECRETS } from '../shop/secrets.ts';

/** A payment provider of a test's own, and the variables by which functions reach it. */
export interface RunningProvider {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts the sandbox provider on a free port. */
export async function startProvider(): Promise<RunningProvider> {
  const { url, stop } = await startSandbox({ port: 0, ...SECRETS });
  const env = { SANDBOX_URL: url, SANDBOX_SECRET_KEY: SECRETS.secretKey, SANDBOX_WEBHOOK_SECRET: SECRETS.webhookSecret };
  return { url, env, stop };
}
