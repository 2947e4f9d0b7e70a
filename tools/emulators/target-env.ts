import { ToolFailure } from '../failure.ts';
import { demoProject } from '../root.ts';
import type { EmulatorName, Ports } from './config.ts';
import { accepts } from './ports.ts';

const variables = {
  auth: 'FIREBASE_AUTH_EMULATOR_HOST',
  firestore: 'FIRESTORE_EMULATOR_HOST',
  pubsub: 'PUBSUB_EMULATOR_HOST',
} as const satisfies Partial<Record<EmulatorName, string>>;

/** An emulator that an administrator's tool talks to. */
export type Target = keyof typeof variables;

/** What a tool is told of the project it works on. */
export interface Told {
  /** Default: the environment's GCLOUD_PROJECT, and without one that of `npm start`. */
  readonly project: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The ports of the targets; see `targetEnv`. */
  readonly ports: Readonly<Partial<Pick<Ports, Target>>>;
}

/**
 * What leads the SDKs to a project, as environment variables. A `demo-` project is looked for on the emulators of `npm start` unless the environment
 * names others; a real one never on an emulator: a ToolFailure says which variable leads there.
 */
export function targetEnv(targets: readonly Target[], { project: named, env, ports }: Told): Record<string, string> {
  const project = named ?? env['GCLOUD_PROJECT'] ?? demoProject;
  if (project.startsWith('demo-')) {
    const hosts = targets.map((name) => [variables[name], env[variables[name]] ?? `127.0.0.1:${ports[name]}`] as const);
    return { GCLOUD_PROJECT: project, METADATA_SERVER_DETECTION: 'none', ...Object.fromEntries(hosts) };
  }
  const set = Object.values(variables).find((name) => env[name] !== undefined);
  if (set === undefined) return { GCLOUD_PROJECT: project };
  throw new ToolFailure(
    `"${project}" is a real project, but ${set} leads to an emulator.`,
    `Unset ${set}, or name a demo- project.`,
  );
}

/** Rejects with a ToolFailure when an emulator that the environment names does not answer, or when a real project would be reached without credentials. */
export async function assertReachable(env: Readonly<Record<string, string>>): Promise<void> {
  const hosts = Object.entries(variables).flatMap(([name, variable]) => (env[variable] ? [[name, env[variable]] as const] : []));
  for (const [name, host] of hosts) {
    const { hostname, port } = new URL(`http://${host}`);
    if (!(await accepts(Number(port), hostname))) throw notRunning(`its ${name} emulator does not answer at ${host}`);
  }
  if (hosts.length === 0) await assertCredentials();
}

async function assertCredentials(): Promise<void> {
  const { applicationDefault } = await import('firebase-admin/app');
  try {
    await applicationDefault().getAccessToken();
  } catch (error) {
    throw new ToolFailure(
      `There are no credentials for the project: ${error instanceof Error ? error.message : String(error)}`,
      'Run "gcloud auth application-default login", or name the key file of a service account in GOOGLE_APPLICATION_CREDENTIALS.',
    );
  }
}

/** The failure of a tool that needs a shop and finds none. */
export function notRunning(why: string): ToolFailure {
  return new ToolFailure(
    `The shop is not running: ${why}.`,
    'Start it with "npm start" in another terminal and wait until it says that it is open.',
  );
}
