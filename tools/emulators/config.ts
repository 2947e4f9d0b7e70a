import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { WithHeaders } from './page-sources.ts';

/** An emulator of the suite, as firebase.json names it. */
export type EmulatorName = 'auth' | 'functions' | 'firestore' | 'pubsub' | 'eventarc' | 'tasks' | 'hosting';

/** A port that the suite listens on: an emulator's own, the hub's, the log's or Firestore's for websockets. */
export type PortName = EmulatorName | 'hub' | 'logging' | 'websocket';

/** Which port each part of the suite listens on. */
export type Ports = Readonly<Record<PortName, number>>;

/** All emulators that the shop needs. */
export const allEmulators: readonly EmulatorName[] = ['auth', 'functions', 'firestore', 'pubsub', 'eventarc', 'tasks', 'hosting'];

/** All ports, in the order in which they are listed for a reader. */
export const portNames: readonly PortName[] = [...allEmulators, 'hub', 'logging', 'websocket'];

interface EmulatorEntry {
  readonly host?: string;
  readonly port?: number;
  readonly websocketPort?: number;
  readonly enabled?: boolean;
}

interface FirebaseConfig extends WithHeaders {
  readonly functions: ReadonlyArray<{ readonly codebase: string; readonly configDir?: string }>;
  readonly emulators: Readonly<Record<string, EmulatorEntry | boolean>>;
  readonly [section: string]: unknown;
}

/** firebase.json as it stands in the repository, or another file of its kind. */
export function readConfig(path = join(root, 'firebase.json')): FirebaseConfig {
  return JSON.parse(readFileSync(path, 'utf8')) as FirebaseConfig;
}

/** The ports that firebase.json fixes; throws when one is missing there. */
export function fixedPorts({ emulators }: FirebaseConfig): Ports {
  const entry = (name: string) => {
    const value = emulators[name];
    return typeof value === 'object' ? value : {};
  };
  const port = (name: PortName) => {
    const found = name === 'websocket' ? entry('firestore').websocketPort : entry(name).port;
    if (found === undefined) throw new Error(`firebase.json gives the ${name} emulator no port.`);
    return found;
  };
  return Object.fromEntries(portNames.map((name) => [name, port(name)])) as Record<PortName, number>;
}

/** The ports that these emulators and the suite itself listen on, by name. */
export function portsOf(names: readonly EmulatorName[], ports: Ports): Partial<Record<PortName, number>> {
  const extra: readonly PortName[] = names.includes('firestore') ? ['hub', 'logging', 'websocket'] : ['hub', 'logging'];
  return Object.fromEntries([...names, ...extra].map((name) => [name, ports[name]]));
}

/** The same configuration on other ports, open to any `demo-` project id: each test file has a project of its own. */
export function configOnPorts(config: FirebaseConfig, ports: Ports): FirebaseConfig {
  const { websocket, ...own } = ports;
  const listen = Object.entries(own).map(([name, port]) => [name, { host: '127.0.0.1', port }] as const);
  const emulators: FirebaseConfig['emulators'] = {
    ...Object.fromEntries(listen),
    firestore: { host: '127.0.0.1', port: ports.firestore, websocketPort: websocket },
    ui: { enabled: false },
    singleProjectMode: false,
  };
  return { ...config, emulators };
}

/** The same configuration with each service's parameters in a folder of its name below another one, relative to the root. */
export function withParameters(config: FirebaseConfig, folder: string): FirebaseConfig {
  return { ...config, functions: config.functions.map((one) => ({ ...one, configDir: `${folder}/${one.codebase}` })) };
}

/** The environment that leads the SDKs to the started emulators instead of production. */
export function emulatorEnv(names: readonly EmulatorName[], ports: Ports, projectId: string): Record<string, string> {
  const variables: Partial<Record<EmulatorName, string>> = {
    auth: 'FIREBASE_AUTH_EMULATOR_HOST',
    firestore: 'FIRESTORE_EMULATOR_HOST',
    pubsub: 'PUBSUB_EMULATOR_HOST',
    tasks: 'CLOUD_TASKS_EMULATOR_HOST',
  };
  const hosts = names.flatMap((name) => {
    const variable = variables[name];
    return variable === undefined ? [] : [[variable, `127.0.0.1:${ports[name]}`] as const];
  });
  return { ...Object.fromEntries(hosts), GCLOUD_PROJECT: projectId, METADATA_SERVER_DETECTION: 'none' };
}
