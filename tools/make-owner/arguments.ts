import { parseArgs } from 'node:util';
import type { Ports } from '../emulators/config.ts';
import { targetEnv, type Told } from '../emulators/target-env.ts';
import { ToolFailure } from '../failure.ts';

/** Whom to make an owner, and where. */
export interface OwnerRequest {
  readonly email: string;
  readonly force: boolean;
  /** What the SDKs go by: the project, and for a `demo-` project its emulators. */
  readonly env: Readonly<Record<string, string>>;
}

const usage = 'node tools/make-owner.ts --email anna@shop.example [--project <id>] [--force]';

/** Reads the arguments; a `demo-` project is looked for on the emulators of `npm start` unless the environment names others. ToolFailure when they name nobody. */
export function readOwnerRequest(
  args: readonly string[],
  env: Told['env'],
  ports: Pick<Ports, 'auth' | 'firestore'>,
): OwnerRequest {
  const { email, project, force = false } = parse(args);
  if (email === undefined) throw new ToolFailure('No e-mail address was given: whose account becomes the owner?', usage);
  return { email, force, env: targetEnv(['auth', 'firestore'], { project, env, ports }) };
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
