import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { descendants } from '../../../tools/emulators/processes.ts';
import { root } from '../../../tools/root.ts';

/** What another process must know of an `npm start` to watch it: npm's process id, and the file that holds what it prints. */
export interface Terminal {
  readonly pid: number;
  readonly log: string;
}

/** An `npm start` of this checkout, as in a terminal. */
export interface Started {
  readonly terminal: Terminal;
  /** Everything it has printed so far. */
  said(): string;
  /** Resolves when the shop is open; rejects with what was said when the start fails. */
  open(): Promise<void>;
  /** Resolves when it has ended by itself, with its exit code where this process started it. */
  ended(): Promise<number | null>;
  /** Presses Ctrl-C: every process in the terminal's foreground hears it. Answers which processes were left behind when npm had ended. */
  pressCtrlC(): Promise<number[]>;
}

const OPEN = 'The shop is open';
// What an earlier suite or a developer's shell has set would lead elsewhere.
const LEADS = /^(FIRESTORE|PUBSUB|FIREBASE_AUTH|CLOUD_TASKS)_EMULATOR_HOST$|^(GCLOUD_PROJECT|SHOP_URL|CARTWRIGHT_SHOP)$/;

/** Runs `npm start -- <args>`, with variables beside those of this process. */
export function npmStart(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Started {
  const all = Object.entries({ ...process.env, ...variables });
  const env = Object.fromEntries(all.filter(([name]) => !LEADS.test(name)));
  const folder = mkdtempSync(join(tmpdir(), 'npm-start-'));
  const log = join(folder, 'said.log');
  const out = openSync(log, 'w');
  const npm = spawn('npm', ['start', '--', ...args], { cwd: root, env, stdio: ['ignore', out, out] });
  const ended = once(npm, 'close').then(() => npm.exitCode);
  // A test run that is ended in the middle leaves no shop open.
  const end = () => {
    npm.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', end);
  return watched({ pid: npm.pid ?? 0, log }, () => ended);
}

/** The `npm start` of another process. */
export function watchTerminal(terminal: Terminal): Started {
  return watched(terminal, async () => {
    while (runs(terminal.pid)) await sleep(100);
    return null;
  });
}

function watched(terminal: Terminal, ended: Started['ended']): Started {
  const { pid, log } = terminal;
  const said = () => stripVTControlCharacters(readFileSync(log, 'utf8'));
  return {
    terminal,
    said,
    open: async () => {
      while (!said().includes(OPEN)) {
        if (!runs(pid)) throw new Error(`npm start has ended:\n${said()}`);
        await sleep(100);
      }
    },
    ended,
    pressCtrlC: async () => {
      const all = await descendants(pid);
      for (const one of foregroundOf(pid, all)) process.kill(one, 'SIGINT');
      await ended();
      return survivors(all);
    },
  };
}

/** Who stands in the same process group as npm; emulators have groups of their own. */
function foregroundOf(pid: number, all: readonly number[]): number[] {
  const groups = new Map(
    execFileSync('ps', ['-A', '-o', 'pid=,pgid='], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
      .map(([one = 0, group = 0]) => [one, group] as const),
  );
  return [pid, ...all].filter((one) => groups.has(one) && groups.get(one) === groups.get(pid));
}

/** Those that still run after a moment. */
async function survivors(pids: readonly number[]): Promise<number[]> {
  for (let look = 0; look < 20 && pids.some(runs); look += 1) await sleep(100);
  return pids.filter(runs);
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
