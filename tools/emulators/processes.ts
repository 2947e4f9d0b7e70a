import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** All processes below one, children first; empty where the system has no `ps`. */
export async function descendants(pid: number): Promise<number[]> {
  try {
    const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
    return descendantsIn(stdout, pid);
  } catch {
    return [];
  }
}

/** All processes below one, out of what `ps -A -o pid=,ppid=` prints. */
export function descendantsIn(table: string, pid: number): number[] {
  const rows = [...table.matchAll(/(\d+)\s+(\d+)/g)].map(([, child, parent]) => [Number(child), Number(parent)] as const);
  const below: number[] = [];
  for (let parents = [pid]; parents.length > 0; ) {
    parents = rows.filter(([child, parent]) => parents.includes(parent) && !below.includes(child)).map(([child]) => child);
    below.push(...parents);
  }
  return below;
}

/** Ends processes at once and by force; one that has already gone is no error. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself, which is what was wanted.
    }
  }
}
