import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the pages are made of: folders and files, relative to the root. */
export const pageSources: readonly string[] = [
  'web',
  'sdk',
  'contracts',
  'pricing',
  'search',
  'tools/build/pages',
  'package-lock.json',
  'tsconfig.json',
];

/** A hash of everything that the pages are made of, names and bytes: while it stays, so do they. */
export function fingerprintOfPages(root: string): string {
  const hash = createHash('sha256');
  for (const path of filesOf(root))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

function filesOf(root: string): string[] {
  const found = pageSources.flatMap((source) =>
    globSync([source, `${source}/**`], { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  return [...new Set(found)].filter((path) => !/[.](test|fixture)[.]tsx?$/.test(path) && existsSync(join(root, path))).sort();
}
