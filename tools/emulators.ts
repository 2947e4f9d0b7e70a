import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installLocalSecrets } from './build/local-values.ts';
import { listServices } from './build/services.ts';
import * as config from './emulators/config.ts';
import { findProgram, type JavaEmulator, programEnv } from './emulators/jars.ts';
import { findJdk, pathWithJdk } from './emulators/jdk.ts';
import { type ParametersAt, writeFixedConfig, writeOwnConfig } from './emulators/own-config.ts';
import { assertPortsFree } from './emulators/ports.ts';
import { startSuite } from './emulators/suite-process.ts';
import { demoProject, root } from './root.ts';

/** How to start the suite. */
export interface EmulatorOptions {
  /** Default: all. Functions, Hosting, Eventarc and Tasks need a build first. */
  readonly only?: readonly config.EmulatorName[];
  /** `fixed`: those of firebase.json, refused when one is taken; `free` (default): any that nobody listens on. */
  readonly ports?: 'fixed' | 'free';
  /** A `demo-` project id; default `demo-cartwright`. */
  readonly projectId?: string;
  /** Where to load data from, if it exists, and where to save it at the end. */
  readonly dataDir?: string;
  /** Values of the services' parameters beside those for development; on fixed ports they are those in `functions/<service>` alone. */
  readonly parameters?: ParametersAt;
  /** Whether an event whose function failed is brought again, as the platform does; default no: a test brings events itself. */
  readonly redelivers?: boolean;
  /** Called with each line that the suite prints; all of it also goes to `.cartwright/logs/`, `shop` for fixed ports and `tests` for free ones. */
  readonly onLine?: (line: string) => void;
}

/** A running suite. */
export interface Emulators {
  /** FIRESTORE_EMULATOR_HOST and its like, for processes that talk to the suite. */
  readonly env: Readonly<Record<string, string>>;
  readonly ports: config.Ports;
  readonly projectId: string;
  /** Resolves when the suite has ended, asked to or not. */
  readonly ended: Promise<void>;
  /** Saves the data if asked to, ends every process of the suite and resolves when all are gone. */
  stop(): Promise<void>;
  /** Ends every process at once, saving nothing. */
  kill(): Promise<void>;
}

/** Starts the emulators and resolves when they answer; a ToolFailure says what is missing and what to do about it. */
export async function startEmulators(options: EmulatorOptions = {}): Promise<Emulators> {
  const { only = config.allEmulators, projectId = demoProject, parameters = () => ({}) } = options;
  const { path, ports, remove } = options.ports === 'fixed' ? writeFixedConfig() : await writeOwnConfig(projectId, parameters);
  if (options.ports === 'fixed') await assertPortsFree(config.portsOf(only, ports));
  if (only.includes('functions')) for (const service of listServices(root)) installLocalSecrets(root, service);

  // The CLI keeps one note per project in the system's temporary folder on how to reach its suite; two suites of one
  // project would overwrite each other's, and the first could not save its data any more.
  const temporary = mkdtempSync(join(tmpdir(), 'cw-'));
  const cleanUp = () => {
    rmSync(temporary, { recursive: true, force: true });
    remove();
  };
  try {
    const suite = await startSuite({
      args: ['emulators:start', '--config', path, '--project', projectId, '--only', only.join(','), ...dataArgs(options)],
      env: { ...(await suiteEnv(only)), ...ownEnv(options), TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      logDir: join(root, '.cartwright', 'logs', options.ports === 'fixed' ? 'shop' : 'tests'),
      onLine: options.onLine ?? (() => undefined),
    });
    return {
      ...suite,
      env: config.emulatorEnv(only, ports, projectId),
      ports,
      projectId,
      ended: suite.ended.finally(cleanUp),
    };
  } catch (error) {
    cleanUp();
    throw error;
  }
}

function dataArgs({ dataDir }: EmulatorOptions): string[] {
  if (dataDir === undefined) return [];
  mkdirSync(dirname(dataDir), { recursive: true });
  const load = existsSync(join(dataDir, 'firebase-export-metadata.json')) ? ['--import', dataDir] : [];
  return [...load, '--export-on-exit', dataDir];
}

function ownEnv({ redelivers = false }: EmulatorOptions): NodeJS.ProcessEnv {
  return redelivers ? { REDELIVERS: 'yes' } : {};
}

async function suiteEnv(only: readonly config.EmulatorName[]): Promise<NodeJS.ProcessEnv> {
  const java = only.filter((name): name is JavaEmulator => name === 'firestore' || name === 'pubsub');
  const programs = await Promise.all(java.map((name) => programEnv(findProgram(name))));
  const jdk = java.length > 0 ? await findJdk() : undefined;
  const path = process.env['PATH'] ?? '';

  return {
    ...process.env,
    ...(jdk && { JAVA_HOME: jdk.home, PATH: pathWithJdk(jdk, path) }),
    ...Object.fromEntries(programs.flatMap((program) => Object.entries(program))),
    // Short-lived Java starts faster without the optimising compiler; functions tell what they are from functions.yaml.
    JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
    NODE_OPTIONS: '--enable-source-maps',
    METADATA_SERVER_DETECTION: 'none',
    // The CLI and each worker load megabytes of code; compiled once, they start faster the next time.
    NODE_COMPILE_CACHE: join(root, '.cartwright', 'cache', 'node'),
    FUNCTIONS_DISCOVERY_TIMEOUT: '60',
    NO_UPDATE_NOTIFIER: '1',
  };
}
