import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import type { Change } from './records.ts';

/** A file of one change a line: a change is there as a whole or, torn by a crash at the very end, not at all. */
export type Journal = {
  /** Puts one change that says it all in the place of the history so far; the file is swapped in one step. */
  readonly compact: (all: Change) => void;
  readonly append: (change: Change) => void;
  readonly close: () => void;
};

const Line = z.custom<Change>((value: unknown) => typeof value === 'object' && value !== null);

/** Opens a journal and replays what is in it. */
export function openJournal(file: string, replay: (change: Change) => void): Journal {
  mkdirSync(dirname(file), { recursive: true });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const change = parseLine(line);
    if (change) replay(change);
    else if (index < lines.length - 1) {
      throw new Error(`${file}, line ${index + 1}, is no change of the sandbox; remove the file to start anew.`);
    }
  }

  let descriptor: number | undefined;
  const close = (): void => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  const append = (change: Change): void => {
    descriptor ??= openSync(file, 'a', 0o600);
    writeSync(descriptor, `${JSON.stringify(change)}\n`);
  };
  const compact = (all: Change): void => {
    close();
    writeFileSync(`${file}.new`, `${JSON.stringify(all)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return { compact, append, close };
}

function parseLine(line: string): Change | undefined {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
