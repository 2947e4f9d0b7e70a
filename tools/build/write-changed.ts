import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One file to be written: an absolute path and its bytes. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a write did, as absolute paths. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes a folder hold exactly these files. A file whose bytes are the same is not touched, so that the emulator
 * reloads only the codebase that changed; a file that no output names is removed, unless `keep` says otherwise.
 */
export function writeChanged(
  folder: string,
  outputs: readonly Output[],
  keep: (path: string) => boolean = () => false,
): WriteReport {
  const written = outputs.filter(({ path, bytes }) => !existsSync(path) || !readFileSync(path).equals(bytes));
  for (const { path, bytes } of written) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }

  const wanted = new Set(outputs.map(({ path }) => path));
  const removed = filesBelow(folder).filter((path) => !wanted.has(path) && !keep(path));
  for (const path of removed) rmSync(path);

  return { written: written.map(({ path }) => path), removed };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
