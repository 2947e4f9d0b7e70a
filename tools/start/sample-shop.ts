import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Emulators } from '../emulators.ts';
import { root } from '../root.ts';
import type { SampleSale } from './sale-script.ts';

/** Who may sign in to the sample shop, and what sells there. */
export interface SampleShop {
  readonly accounts: ReadonlyArray<{ readonly role: string; readonly email: string; readonly password: string }>;
  readonly sale: SampleSale;
}

interface SeedModule {
  readonly seed: (options: { readonly projectId: string; readonly log: (line: string) => void }) => Promise<SampleShop>;
}

const seedFile = join(root, 'tools', 'seed', 'seed.ts');

/** Loads the sample shop into empty emulators, or only tells what is in it; undefined in a checkout that has none. */
export async function loadSampleShop(
  { env, projectId }: Emulators,
  log: (line: string) => void,
): Promise<SampleShop | undefined> {
  if (!existsSync(seedFile)) return undefined;
  Object.assign(process.env, env);
  const { seed } = (await import(pathToFileURL(seedFile).href)) as SeedModule;
  return seed({ projectId, log });
}
