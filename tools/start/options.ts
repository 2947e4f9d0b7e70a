import { parseArgs } from 'node:util';
import { ToolFailure } from '../failure.ts';

/** How `npm start` was asked to start. */
export interface StartOptions {
  /** Forgets all data and loads the sample shop anew. */
  readonly fresh: boolean;
  /** Builds again what a source change touches; the emulator then reloads that service. */
  readonly watch: boolean;
  /** How many minutes the clock of scheduled functions makes of one. */
  readonly clockSpeed: number;
}

const usage = 'npm start -- [--fresh] [--watch] [--clock-speed 60]';

/** Reads `npm start`'s arguments; a ToolFailure names what it does not know. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { fresh = false, watch = false, 'clock-speed': speed = '1' } = parse(args);
  const clockSpeed = Number(speed);
  if (!(clockSpeed > 0 && clockSpeed <= 1_000))
    throw new ToolFailure(`A clock speed of "${speed}" is none from 1 to 1000.`, usage);
  return { fresh, watch, clockSpeed };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      fresh: { type: 'boolean' },
      watch: { type: 'boolean' },
      'clock-speed': { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ToolFailure(error instanceof Error ? error.message : String(error), usage);
  }
}
