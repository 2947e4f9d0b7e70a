import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from './manifest.ts';

/** Removes the built folder of every service that no longer exists, so that it cannot be deployed by accident. */
export function removeStaleCodebases(dist: string, services: readonly string[]): string[] {
  if (!existsSync(dist)) return [];
  const stale = readdirSync(dist).filter((name) => !services.includes(name) && existsSync(join(dist, name, manifestFile)));
  for (const name of stale) rmSync(join(dist, name), { recursive: true });
  return stale;
}
