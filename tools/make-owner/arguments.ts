import { parseArgs } from 'node:util';
import { ToolFailure } from '../failure.ts';
import { demoProject } from '../root.ts';

/** Whom to make an owner, and where. */
export interface OwnerRequest {
  readonly email: string;
  readonly force: boolean;
  /** What the SDKs go by: the project, and for a `demo-` project its emulators. */
  readonly env: Readonly<Record<string, string>>;
}

type Env = Readonly<Record<string, string | undefined>>;

const usage = 'node tools/make-owner.ts --email anna@shop.example [--project <id>] [--force]';
const hosts = { FIREBASE_AUTH_EMULATOR_HOST: 'auth', FIRESTORE_EMULATOR_HOST: 'firestore' } as const;

/** Reads the arguments; a `demo-` project is looked for on the emulators of `npm start` unless the environment names others. ToolFailure when they name nobody. */
export function readOwnerRequest(
  args: readonly string[],
  env: Env,
  ports: Readonly<Record<'auth' | 'firestore', number>>,
): OwnerRequest {
  const { email, project = env['GCLOUD_PROJECT'] ?? demoProject, force = false } = parse(args);
  if (email === undefined) throw new ToolFailure('No e-mail address was given: whose account becomes the owner?', usage);
  const names = Object.keys(hosts) as (keyof typeof hosts)[];
  if (project.startsWith('demo-')) {
    const emulators = names.map((name) => [name, env[name] ?? `127.0.0.1:${ports[hosts[name]]}`] as const);
    return {
      email,
      force,
      env: { GCLOUD_PROJECT: project, METADATA_SERVER_DETECTION: 'none', ...Object.fromEntries(emulators) },
    };
  }
  const set = names.find((name) => env[name] !== undefined);
  if (set === undefined) return { email, force, env: { GCLOUD_PROJECT: project } };
  throw new ToolFailure(
    `"${project}" is a real project, but ${set} leads to an emulator.`,
    `Unset ${set}, or name a demo- project.`,
  );
}

function parse(args: readonly string[]) {
  try {
    const options = {
      email: { type: 'string' },
      project: { type: 'string', short: 'P' },
      force: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ToolFailure(error instanceof Error ? error.message : String(error), usage);
  }
}
