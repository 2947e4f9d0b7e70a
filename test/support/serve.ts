import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildCodebases } from '../../tools/build.ts';
import { localValues } from '../../tools/build/local-values.ts';
import { accepts, freePorts } from '../../tools/emulators/ports.ts';
import { root } from '../../tools/root.ts';

/** What to serve; `service` and `target` name the codebase and its exported function. */
export interface ServeOptions {
  readonly service: string;
  readonly target: string;
  /** `http` for HTTP functions, tasks and the clock's timer; `cloudevent` for Firestore and Pub/Sub handlers. */
  readonly signature?: 'http' | 'cloudevent';
  readonly projectId: string;
  /** Emulator hosts and parameters; wins over the service's own development values. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A function being served; `logs()` is all it has printed so far. */
export interface ServedFunction {
  readonly url: string;
  readonly pid: number;
  logs(): string;
  stop(): Promise<void>;
}

const framework = join(root, 'node_modules/@google-cloud/functions-framework/build/src/main.js');
const startTimeoutMs = 20_000;

const running = new Set<ChildProcess>();

// A test runner that is ended in the middle must not leave servers behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Serves one function of a built codebase as production does: one process, many requests at once. */
export async function serveFunction(options: ServeOptions): Promise<ServedFunction> {
  await builtOnce(options.service);
  const [port = 0] = await freePorts(1);
  const child = spawn(process.execPath, ['--enable-source-maps', framework], {
    cwd: join(root, 'dist', options.service),
    env: functionEnv(options, port),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  running.add(child);
  child.once('exit', () => running.delete(child));

  await listening(child, port, () => output);
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, logs: () => output, stop: () => stop(child) };
}

const builds = new Map<string, Promise<unknown>>();

// A suite that was started by the runner finds everything built; a test file run alone builds what it serves.
function builtOnce(service: string): Promise<unknown> {
  if (process.env['CARTWRIGHT_BUILT'] === '1') return Promise.resolve();
  const building = builds.get(service) ?? buildCodebases([service]);
  builds.set(service, building);
  return building;
}

function functionEnv({ service, target, signature = 'http', projectId, env }: ServeOptions, port: number) {
  const inherited = [
    'PATH',
    'HOME',
    'FIRESTORE_EMULATOR_HOST',
    'PUBSUB_EMULATOR_HOST',
    'FIREBASE_AUTH_EMULATOR_HOST',
    'CARTWRIGHT_QUERY_LOG',
    'NODE_COMPILE_CACHE',
  ];
  return {
    ...Object.fromEntries(inherited.map((name) => [name, process.env[name]])),
    ...localValues(root, service),
    TZ: 'UTC',
    FUNCTION_TARGET: target,
    FUNCTION_SIGNATURE_TYPE: signature,
    K_SERVICE: target,
    K_REVISION: '1',
    PORT: String(port),
    GCLOUD_PROJECT: projectId,
    FIREBASE_CONFIG: JSON.stringify({ projectId }),
    METADATA_SERVER_DETECTION: 'none',
    ...env,
  };
}

async function listening(child: ChildProcess, port: number, logs: () => string): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`The function ended with code ${child.exitCode}:\n${logs()}`);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The function did not start within ${startTimeoutMs} ms:\n${logs()}`);
    }
    await setTimeout(25);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = new AbortController();
  await Promise.race([ended, setTimeout(2_000, undefined, { signal: patience.signal })]);
  patience.abort();
  child.kill('SIGKILL');
  await ended;
}
