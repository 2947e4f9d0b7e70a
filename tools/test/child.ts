import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { root } from '../root.ts';

/** A command that has ended, by itself or because its time was up. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  /** Both streams in the order in which they arrived. */
  readonly output: string;
  readonly outOfTime: boolean;
}

/** What to run it with; environment variables are added to this process's own. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

const running = new Set<ChildProcess>();
const binaries = join(root, 'node_modules', '.bin');
const defaultTimeoutMs = 120_000;

/** Runs a command of node_modules/.bin (or of the PATH), from the root folder unless said otherwise, and keeps what it printed. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env, PATH: `${binaries}${delimiter}${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let stdout = '';
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  let outOfTime = false;
  const timer = setTimeout(() => {
    outOfTime = true;
    endGroup(child, 'SIGKILL');
  }, options.timeoutMs ?? defaultTimeoutMs);

  try {
    await once(child, 'close');
    return { code: child.exitCode, stdout, output, outOfTime };
  } finally {
    clearTimeout(timer);
    running.delete(child);
    // What the command left behind in its own group would hold ports and memory for the stages after it.
    endGroup(child, 'SIGKILL');
  }
}

/** Ends every command that still runs, with all that it started: for a run that is interrupted. */
export function endAll(): void {
  for (const child of running) endGroup(child, 'SIGKILL');
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already, which is what was asked for.
  }
}
