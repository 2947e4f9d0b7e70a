import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCodebases, watchCodebases } from '../build.ts';
import { localValues } from '../build/local-values.ts';
import { builtTimers, startClock } from '../clock/local-clock.ts';
import { type Emulators, startEmulators } from '../emulators.ts';
import { fixedPorts, readConfig } from '../emulators/config.ts';
import { assertPortsFree } from '../emulators/ports.ts';
import { root } from '../root.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { shownLine } from './function-log.ts';
import type { StartOptions } from './options.ts';

/** A running shop. */
export interface Shop {
  readonly emulators: Emulators;
  readonly sandboxUrl: string;
  /** Resolves when the emulators end although nobody asked them to. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** The port of the sandbox payment provider. */
export const sandboxPort = 5080;

const data = join(root, '.cartwright', 'data');

/** Builds and starts everything a shop consists of; tells each step through `log`. */
export async function startShop(options: StartOptions, log: (line: string) => void): Promise<Shop> {
  if (options.fresh) rmSync(data, { recursive: true, force: true });
  await assertPortsFree({ ...fixedPorts(readConfig()), 'sandbox payments': sandboxPort });
  const built = await buildCodebases();
  log(`✔ ${built.length} services built: ${built.map(({ service }) => service).join(', ')}`);

  const emulators = await startEmulators({
    ports: 'fixed',
    dataDir: join(data, 'firebase'),
    onLine: (line) => {
      const shown = shownLine(line);
      if (shown !== undefined) log(`  ${shown}`);
    },
  });
  log('✔ emulators answer');
  try {
    return await around(emulators, options, log);
  } catch (error) {
    await emulators.stop();
    throw error;
  }
}

async function around(emulators: Emulators, options: StartOptions, log: (line: string) => void): Promise<Shop> {
  const sandbox = await startSandboxPayments(log);
  log(`✔ sandbox payments answer at ${sandbox.url}`);
  const stopWatching = options.watch ? await watchCodebases(({ service }) => log(`✔ ${service} built again`)) : undefined;
  const { projectId, ports } = emulators;
  const stopClock = startClock({ projectId, functionsPort: ports.functions, speed: options.clockSpeed, log });
  log(
    `✔ local clock fires ${builtTimers().length} scheduled functions${options.clockSpeed === 1 ? '' : `, ${options.clockSpeed} times as fast`}`,
  );

  const stopOwn = async () => {
    stopClock();
    await stopWatching?.();
    await sandbox.stop();
  };
  return {
    emulators,
    sandboxUrl: sandbox.url,
    ended: emulators.ended,
    stop: async () => {
      await stopOwn();
      await emulators.stop();
    },
    kill: async () => {
      await emulators.kill();
      await stopOwn();
    },
  };
}

function startSandboxPayments(log: (line: string) => void) {
  const values = localValues(root, 'payments');
  return startSandbox({
    port: sandboxPort,
    dataFile: join(data, 'sandbox-payments.jsonl'),
    secretKey: values['SANDBOX_SECRET_KEY'] ?? 'sk_sandbox_demo',
    webhookSecret: values['SANDBOX_WEBHOOK_SECRET'] ?? 'whsec_sandbox_demo',
    log: (line) => log(`  sandbox: ${line}`),
  });
}
