import { parseArgs } from 'node:util';
import { ToolFailure } from '../failure.ts';

/** What of the whole run somebody asked for; both lists empty means everything. */
export interface Wanted {
  /** Names of stages. */
  readonly stages: readonly string[];
  /** Parts of test files' paths. */
  readonly files: readonly string[];
}

/** Reads `[part of a test file's path …] [--stage <name> …]`. */
export function readWanted(args: readonly string[], stageNames: readonly string[]): Wanted {
  const { values, positionals } = parse(args);
  const stages = values.stage ?? [];
  const unknown = stages.filter((name) => !stageNames.includes(name));
  if (unknown.length > 0)
    throw new ToolFailure(`There is no stage ${unknown.join(', ')}.`, `The stages are ${stageNames.join(', ')}.`);

  return { stages, files: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { stage: { type: 'string', multiple: true } }, allowPositionals: true });
  } catch (error) {
    const remedy = 'npm test -- [part of a test file’s path] [--stage <name>]';
    throw new ToolFailure(error instanceof Error ? error.message : String(error), remedy);
  }
}
