import { parseArgs } from 'node:util';
import { ToolFailure } from '../failure.ts';

/** What to deploy, and where. */
export interface DeployRequest {
  readonly project: string;
  /** Arguments for `firebase deploy`. */
  readonly cliArgs: readonly string[];
}

const usage = 'npm run deploy -- --project <id> [--only orders,firestore] [--dry-run] [--force]';

/** Reads `npm run deploy`'s arguments; a ToolFailure when they name no project that one could deploy to. */
export function readDeployArguments(args: readonly string[], services: readonly string[]): DeployRequest {
  const { project, only, ...flags } = parse(args);
  if (project === undefined) throw new ToolFailure('No project was named to deploy to.', usage);
  if (project.startsWith('demo-')) {
    throw new ToolFailure(
      `"${project}" is a project of the emulators; it does not exist at Google.`,
      'Name a real one: npx firebase projects:list shows yours, docs/guides/deploy.md how to make one.',
    );
  }

  const targets = only?.split(',').map((target) => expandTarget(target.trim(), services));
  return {
    project,
    cliArgs: [
      'deploy',
      '--project',
      project,
      ...(targets === undefined ? [] : ['--only', targets.join(',')]),
      ...(flags['dry-run'] ? ['--dry-run'] : []),
      ...(flags.force ? ['--force'] : []),
    ],
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      project: { type: 'string', short: 'P' },
      only: { type: 'string' },
      'dry-run': { type: 'boolean' },
      force: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ToolFailure(error instanceof Error ? error.message : String(error), usage);
  }
}

// A service is named by itself ("orders"), everything else as the Firebase CLI names it ("firestore:rules").
function expandTarget(target: string, services: readonly string[]): string {
  if (services.includes(target)) return `functions:${target}`;
  if (/^(functions|firestore|hosting)(:|$)/.test(target)) return target;
  throw new ToolFailure(
    `There is no service or target "${target}" to deploy.`,
    `Services: ${services.join(', ')}; besides them firestore, firestore:rules, firestore:indexes, hosting, functions.`,
  );
}
