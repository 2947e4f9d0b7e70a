import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../../tools/root.ts';

/** Runs `use` in a folder with the given files and copies of the named configuration files, and removes it afterwards. */
export async function inTrialFolder<T>(
  files: Readonly<Record<string, string>>,
  configs: readonly string[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const config of configs) cpSync(join(root, config), join(folder, config));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
