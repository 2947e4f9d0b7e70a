import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the services that deploy: each folder under `functions/` that has an `index.ts`, in alphabetical order. */
export function listServices(root: string): string[] {
  const folder = join(root, 'functions');
  if (!existsSync(folder)) return [];

  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.ts')))
    .map((entry) => entry.name)
    .sort();
}
