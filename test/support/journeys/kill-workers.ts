import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { descendants, killAll } from '../../../tools/emulators/processes.ts';
import type { Shop } from './start-shop.ts';

const run = promisify(execFile);

/** Kills each process of the shop in which this function runs, or is about to, outright. */
export async function killWorkers({ start }: Shop, functionName: string): Promise<void> {
  // With `e` it lists the variables of each process too: one of them tells which function it is for.
  const listing = run('ps', ['axeww', '-o', 'pid=,command='], { maxBuffer: 64 * 1024 * 1024 });
  const [below, { stdout }] = await Promise.all([descendants(start.terminal.pid), listing]);
  const workers = stdout.split('\n').filter((line) => line.includes(`FUNCTION_TARGET=${functionName} `));
  killAll(workers.map((line) => Number.parseInt(line, 10)).filter((pid) => below.includes(pid)));
}
