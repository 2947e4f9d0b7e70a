import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/root.ts';

const made = new Set(['node_modules', 'dist', '.git', '.cartwright', '.firebase']);

/** Paths of all files that belong to the repository: what git knows or would add; without git, what no tool made. */
export function repositoryFiles(): string[] {
  const listed = git('ls-files', '--cached', '--others', '--exclude-standard');
  if (listed !== undefined) return listed.split('\n').filter((path) => path !== '' && existsSync(join(root, path)));
  return globSync('**/*', { cwd: root, withFileTypes: true, exclude: ({ name }) => made.has(name) })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** What git answers in this checkout; undefined where there is no git or no history. */
export function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
