import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ToolFailure } from '../failure.ts';
import { root } from '../root.ts';

/** How `npm start` was asked to start. */
export interface StartOptions {
  /** Forgets all data and loads the sample shop anew. */
  readonly fresh: boolean;
  /** Builds again what a source change touches: the emulator then reloads that service, and a browser finds new pages. */
  readonly watch: boolean;
  /** `free`: ports that nobody listens on, for a second shop beside the first. */
  readonly ports: 'fixed' | 'free';
  /** The folder that keeps the shop's data. */
  readonly data: string;
  /** How many minutes the clock of scheduled functions makes of one. */
  readonly clockSpeed: number;
}

const usage = 'npm start -- [--fresh] [--watch] [--clock-speed 60] [--ports free] [--data <folder>]';

/** Reads `npm start`'s arguments; a ToolFailure names what it does not know. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { fresh = false, watch = false, 'clock-speed': speed = '1', ports = 'fixed', data } = parse(args);
  const clockSpeed = Number(speed);
  if (!(clockSpeed >= 1 && clockSpeed <= 1_000))
    throw new ToolFailure(`A clock speed of "${speed}" is none from 1 to 1000.`, usage);
  if (ports !== 'fixed' && ports !== 'free') throw new ToolFailure(`Ports are fixed or free, and not "${ports}".`, usage);
  return { fresh, watch, clockSpeed, ports, data: data === undefined ? join(root, '.cartwright', 'data') : resolve(data) };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      fresh: { type: 'boolean' },
      watch: { type: 'boolean' },
      'clock-speed': { type: 'string' },
      ports: { type: 'string' },
      data: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ToolFailure(error instanceof Error ? error.message : String(error), usage);
  }
}
