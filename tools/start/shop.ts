import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCodebases, stopBundler, watchCodebases } from '../build.ts';
import { localValues } from '../build/local-values.ts';
import { buildPages } from '../build/pages/build-pages.ts';
import { watchPages } from '../build/pages/watch-pages.ts';
import { startClock } from '../clock/local-clock.ts';
import { type Emulators, startEmulators } from '../emulators.ts';
import { fixedPorts, readConfig } from '../emulators/config.ts';
import { assertPortsFree } from '../emulators/ports.ts';
import { root } from '../root.ts';
import { type RunningSandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { shownLine } from './function-log.ts';
import type { StartOptions } from './options.ts';
import { makeSampleData } from './sample-shop.ts';

/** A running shop. */
export interface Shop {
  readonly emulators: Emulators;
  readonly sandboxUrl: string;
  /** Resolves when the emulators end although nobody asked them to. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Where a start tells what happens. */
export interface Teller {
  /** One more part stands. */
  step(text: string): void;
  /** What a part says while it runs. */
  line(text: string): void;
}

/** The port of the sandbox payment provider. */
export const sandboxPort = 5080;

/** Builds and starts everything a shop consists of; tells each step. */
export async function startShop(options: StartOptions, tell: Teller): Promise<Shop> {
  if (options.fresh) rmSync(options.data, { recursive: true, force: true });
  if (options.ports === 'fixed') await assertPortsFree({ ...fixedPorts(readConfig()), 'sandbox payments': sandboxPort });
  const dataDir = join(options.data, 'firebase');
  await Promise.all([build(options, tell), makeSampleData(dataDir, (line) => tell.step(line))]);

  const sandbox = await startSandboxPayments(options, tell);
  tell.step(`sandbox payments answer at ${sandbox.url}`);
  let emulators: Emulators | undefined;
  try {
    emulators = await startEmulators({
      ports: options.ports,
      dataDir,
      redelivers: true,
      parameters: ({ hosting }) => ({ SANDBOX_URL: sandbox.url, PUBLIC_URL: `http://127.0.0.1:${hosting}` }),
      onLine: (line) => {
        const shown = shownLine(line);
        if (shown !== undefined) tell.line(shown);
      },
    });
    tell.step('emulators answer');
    return await around(emulators, sandbox, options, tell);
  } catch (error) {
    await emulators?.stop();
    await sandbox.stop();
    throw error;
  }
}

/** Services and pages at once: the ones are bundled in this process, the others in one of their own. */
async function build({ watch }: StartOptions, tell: Teller): Promise<void> {
  const pages = buildPages();
  const [services] = await Promise.all([buildCodebases(), pages]);
  if (!watch) await stopBundler();
  tell.step(`services built: ${services.map(({ service }) => service).join(', ')}`);
  tell.step(`pages ${await pages}: storefront, back office`);
}

/** Builds again what a change touches; answers how to end that. */
async function watchSources(tell: Teller): Promise<() => Promise<void>> {
  const stopCodebases = await watchCodebases(({ service }) => tell.step(`${service} built again`));
  const stopPages = watchPages(
    () => tell.step('pages built again'),
    (error) => tell.line(error instanceof Error ? error.message : String(error)),
  );
  return async () => {
    await stopPages();
    await stopCodebases();
  };
}

async function around(emulators: Emulators, sandbox: RunningSandbox, options: StartOptions, tell: Teller): Promise<Shop> {
  const stopWatching = options.watch ? await watchSources(tell) : undefined;
  const { projectId, ports } = emulators;
  const stopClock = startClock({
    projectId,
    functionsPort: ports.functions,
    speed: options.clockSpeed,
    log: (line) => tell.line(line),
  });
  const pace = options.clockSpeed === 1 ? '' : `, ${options.clockSpeed} times as fast`;
  tell.step(`local clock ticks for what the services do by themselves${pace}`);

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

function startSandboxPayments(options: StartOptions, tell: Teller): Promise<RunningSandbox> {
  const values = localValues(root, 'payments');
  return startSandbox({
    port: options.ports === 'fixed' ? sandboxPort : 0,
    dataFile: join(options.data, 'sandbox-payments.jsonl'),
    secretKey: values['SANDBOX_SECRET_KEY'] ?? 'sk_sandbox_demo',
    webhookSecret: values['SANDBOX_WEBHOOK_SECRET'] ?? 'whsec_sandbox_demo',
    log: (line) => tell.line(`sandbox: ${line}`),
  });
}
