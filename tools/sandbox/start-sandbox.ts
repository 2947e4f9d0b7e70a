import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { createDesk, type Desk } from './desk.ts';
import { createApp } from './http/app.ts';
import { openState, type State } from './state/open-state.ts';
import type { Settings } from './state/records.ts';
import { createCourier } from './webhooks/courier.ts';

export type SandboxOptions = {
  /** 0 takes a free port. */
  readonly port: number;
  /** Where the state is kept; without it the sandbox forgets everything when it stops. */
  readonly dataFile?: string;
  readonly secretKey: string;
  readonly webhookSecret: string;
  readonly clock?: () => Date;
  readonly log?: (line: string) => void;
  /** The waits between attempts to deliver a webhook; by default a second at first and an hour at last. */
  readonly retryDelaysMs?: readonly number[];
  readonly webhookTimeoutMs?: number;
};

export type RunningSandbox = { readonly url: string; readonly stop: () => Promise<void> };

const RETRY_DELAYS_MS = [1, 2, 5, 10, 30, 60, 300, 900, 3600].map((seconds) => seconds * 1000);
const TICK_MS = 200;

/** Starts the sandbox payment provider on the loopback interface and resolves when it listens. */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const { clock = () => new Date(), log = () => undefined } = options;
  const state = openSettledState(options);
  const newId = (prefix: string): string => `${prefix}_${randomBytes(16).toString('hex')}`;
  const courier = createCourier({
    state,
    clock,
    newId,
    log,
    random: Math.random,
    retryDelaysMs: options.retryDelaysMs ?? RETRY_DELAYS_MS,
    timeoutMs: options.webhookTimeoutMs ?? 10_000,
  });
  let url = '';
  const desk = createDesk({ state, courier, clock, newId, baseUrl: () => url });
  const app = createApp(desk, { secretKey: options.secretKey, log });
  const server = createAdaptorServer({ fetch: app.fetch });
  url = `http://127.0.0.1:${await listen(server, options.port)}`;

  const ticking = startTicking(desk, log);
  courier.dispatch([...state.deliveries.values()]);
  const stop = async (): Promise<void> => {
    clearInterval(ticking);
    await close(server);
    await courier.stop();
    state.close();
  };
  return { url, stop };
}

function openSettledState({ dataFile, webhookSecret }: SandboxOptions): State {
  const initial: Settings = {
    duplicates: 0,
    shuffle: false,
    delayMs: 0,
    holdWebhooks: false,
    dropNextResponses: 0,
    failNext: null,
    settleAfterMs: 20_000,
    configuredSecret: webhookSecret,
    webhookSecrets: [{ secret: webhookSecret, until: null }],
  };
  const state = openState(dataFile, initial);
  if (state.settings().configuredSecret !== webhookSecret) {
    const { configuredSecret, webhookSecrets } = initial;
    state.write({ settings: { ...state.settings(), configuredSecret, webhookSecrets } });
  }
  return state;
}

function startTicking(desk: Desk, log: (line: string) => void): NodeJS.Timeout {
  return setInterval(() => {
    try {
      desk.tick();
    } catch (error) {
      log(`defect: ${String(error)}`);
    }
  }, TICK_MS);
}

function listen(server: ServerType, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address: string | AddressInfo | null = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The sandbox has no port.'));
      else resolve(address.port);
    });
  });
}

function close(server: ServerType): Promise<void> {
  if ('closeAllConnections' in server) server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
