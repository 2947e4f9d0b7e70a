import { parseArgs } from 'node:util';
import type { Ports } from '../emulators/config.ts';
import { targetEnv, type Told } from '../emulators/target-env.ts';
import { ToolFailure } from '../failure.ts';

/** What to do with the parked letters: tell of them, replay some by their ids, or replay all, perhaps of one consumer. */
export type Wish =
  | { readonly kind: 'list'; readonly consumer?: string | undefined }
  | { readonly kind: 'some'; readonly ids: readonly string[] }
  | { readonly kind: 'all'; readonly consumer?: string | undefined };

/** How `npm run replay` was asked, and what leads the SDKs to the project. */
export interface ReplayRequest {
  readonly wish: Wish;
  readonly env: Readonly<Record<string, string>>;
}

const usage = 'npm run replay -- [<id> …] [--consumer orders.on-payments | --all] [--list] [--project <id>]';

/** Reads the arguments; without any it only lists. ToolFailure when they contradict each other. */
export function readReplayRequest(
  args: readonly string[],
  env: Told['env'],
  ports: Pick<Ports, 'firestore' | 'pubsub'>,
): ReplayRequest {
  const { values, positionals: ids } = parse(args);
  const { consumer, all = false, list = false, project } = values;
  const ways = [ids.length > 0, consumer !== undefined && !list, all, list].filter(Boolean).length;
  if (ways > 1) throw new ToolFailure('Ids, --consumer, --all and --list are different wishes; name one.', usage);
  return { wish: wishOf({ ids, consumer, all, list }), env: targetEnv(['firestore', 'pubsub'], { project, env, ports }) };
}

type Parts = { ids: readonly string[]; consumer: string | undefined; all: boolean; list: boolean };

function wishOf({ ids, consumer, all, list }: Parts): Wish {
  if (ids.length > 0) return { kind: 'some', ids };
  if (all || (consumer !== undefined && !list)) return { kind: 'all', consumer };
  return { kind: 'list', consumer };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      consumer: { type: 'string' },
      all: { type: 'boolean' },
      list: { type: 'boolean' },
      project: { type: 'string', short: 'P' },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new ToolFailure(error instanceof Error ? error.message : String(error), usage);
  }
}
