import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { descendants } from '../../../tools/emulators/processes.ts';
import { root } from '../../../tools/root.ts';

/** An `npm start` of this checkout, as in a terminal. */
export interface Started {
  /** Everything it has printed so far. */
  said(): string;
  /** Resolves when the shop is open; rejects with what was said when the start fails. */
  open(): Promise<void>;
  /** Resolves when it has ended by itself. */
  ended(): Promise<number | null>;
  /** Presses Ctrl-C: every process in the terminal's foreground hears it. Answers which processes were left behind when npm had ended. */
  pressCtrlC(): Promise<number[]>;
}

const OPEN = 'The shop is open';
// What an earlier suite or a developer's shell has set would lead elsewhere.
const LEADS = /^(FIRESTORE|PUBSUB|FIREBASE_AUTH|CLOUD_TASKS)_EMULATOR_HOST$|^(GCLOUD_PROJECT|SHOP_URL)$/;

/** Runs `npm start -- <args>`. */
export function npmStart(args: readonly string[]): Started {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEADS.test(name)));
  const npm = spawn('npm', ['start', '--', ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [npm.stdout, npm.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += stripVTControlCharacters(text);
    });
  const ended = once(npm, 'close').then(() => npm.exitCode);
  // A test run that is ended in the middle leaves no shop open.
  const end = () => npm.kill('SIGTERM');
  process.once('exit', end);
  ended.finally(() => process.off('exit', end)).catch(() => undefined);
  return {
    said: () => said,
    open: async () => {
      while (!said.includes(OPEN)) {
        if (npm.exitCode !== null) throw new Error(`npm start ended with code ${npm.exitCode}:\n${said}`);
        await sleep(100);
      }
    },
    ended: () => ended,
    pressCtrlC: async () => {
      const all = await descendants(npm.pid ?? 0);
      for (const pid of foregroundOf(npm, all)) process.kill(pid, 'SIGINT');
      await ended;
      return survivors(all);
    },
  };
}

/** Who stands in the same process group as npm; emulators have groups of their own. */
function foregroundOf(npm: ChildProcess, all: readonly number[]): number[] {
  const groups = new Map(
    execFileSync('ps', ['-A', '-o', 'pid=,pgid='], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
      .map(([pid = 0, group = 0]) => [pid, group] as const),
  );
  const pid = npm.pid ?? 0;
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
