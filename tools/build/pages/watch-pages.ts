import { existsSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../root.ts';
import { buildPages } from './build-pages.ts';
import { pageSources } from './fingerprint.ts';

// An editor saves in several steps, and a checkout changes many files.
const settleMs = 300;

/** Builds the pages again after each change of what they are made of, until it is stopped; a build that fails is told of and the last pages stay. */
export function watchPages(onBuilt: () => void, onFailed: (error: unknown) => void): () => Promise<void> {
  let building = Promise.resolve();
  let isWaiting = false;
  const build = async () => {
    await sleep(settleMs);
    // What changes from here on is not in this build any more.
    isWaiting = false;
    if ((await buildPages()) === 'built') onBuilt();
  };
  const ask = () => {
    if (isWaiting) return;
    isWaiting = true;
    building = building.then(build).catch(onFailed);
  };
  const folders = pageSources
    .map((source) => join(root, source))
    .filter((path) => existsSync(path) && statSync(path).isDirectory());
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, ask));
  return async () => {
    for (const watcher of watchers) watcher.close();
    await building;
  };
}
