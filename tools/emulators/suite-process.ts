import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { ToolFailure } from '../failure.ts';
import { descendants, killAll } from './processes.ts';

/** What the suite's process needs. */
export interface SuiteOptions {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The folder for what the suite and each emulator say, made when missing. */
  readonly logDir: string;
  readonly onLine: (line: string) => void;
}

/** The process that runs the suite, and all processes below it. */
export interface SuiteProcess {
  readonly ended: Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

const host = fileURLToPath(import.meta.resolve('./firebase-host.ts'));
const readyTimeoutMs = 120_000;
const stopTimeoutMs = 60_000;
const readyLine = 'All emulators ready!';

/** Starts the suite and resolves once every emulator in it answers. */
export async function startSuite({ args, env, logDir, onLine }: SuiteOptions): Promise<SuiteProcess> {
  mkdirSync(logDir, { recursive: true });
  const log = createWriteStream(join(logDir, 'emulators.log'));
  // A process group of its own: Ctrl-C must reach it once, through stop(), and not at the same time from the terminal.
  const child = fork(host, args, { cwd: logDir, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const ended = once(child, 'exit').then(() => undefined);
  const lines: string[] = [];
  const ready = Promise.withResolvers<boolean>();
  const take = (raw: string) => {
    const line = stripVTControlCharacters(raw).trimEnd();
    log.write(`${line}\n`);
    if (line.includes(readyLine)) ready.resolve(true);
    lines.push(line);
    onLine(line);
  };
  for (const stream of [child.stdout, child.stderr]) if (stream !== null) createInterface({ input: stream }).on('line', take);

  const patience = new AbortController();
  const tooLong = setTimeout(readyTimeoutMs, false, { signal: patience.signal }).catch(() => false);
  const isReady = await Promise.race([ready.promise, ended.then(() => false), tooLong]);
  patience.abort();
  const below = await descendants(child.pid ?? 0);
  if (!isReady || lines.some(isError)) {
    await end(child, ended, below, 'SIGKILL');
    throw new ToolFailure(
      `The emulators did not start.\n${reason(lines)}`,
      `All they said is in ${join(logDir, 'emulators.log')}.`,
    );
  }
  return {
    ended: ended.then(() => killAll(below)),
    stop: () => end(child, ended, below, 'SIGINT'),
    kill: () => end(child, ended, below, 'SIGKILL'),
  };
}

async function end(
  child: ChildProcess,
  ended: Promise<void>,
  known: readonly number[],
  signal: 'SIGINT' | 'SIGKILL',
): Promise<void> {
  const below = new Set([...known, ...(await descendants(child.pid ?? 0))]);
  child.kill(signal);
  const patience = new AbortController();
  await Promise.race([ended, setTimeout(stopTimeoutMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();

  // The CLI ends what it knows of; a worker that was just being born, or Java under a killed CLI, it does not.
  child.kill('SIGKILL');
  killAll([...below]);
  await ended;
}

/** The lines that tell why a start failed: the CLI marks errors or begins them with a word; without either, the last ones. */
export function reason(lines: readonly string[]): string {
  const marked = lines.filter(isError);
  const from = lines.findIndex((line) => line.startsWith('Error:'));
  const told = marked.length > 0 ? marked : lines.slice(from === -1 ? -8 : from);
  return told.filter((line) => line !== '').join('\n');
}

// The CLI calls itself ready even when a codebase did not load; its error mark is all that tells.
function isError(line: string): boolean {
  return line.startsWith('⬢');
}
