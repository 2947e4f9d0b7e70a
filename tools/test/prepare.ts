import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCodebases, stopBundler } from '../build.ts';
import { type Emulators, startEmulators } from '../emulators.ts';
import { root } from '../root.ts';
import type { Preparation } from './plan.ts';
import { queryLog } from './query-log.ts';

// Suites start the same bundles hundreds of times; what V8 has compiled once saves a fifth of their time.
const compileCache = join(root, '.cartwright', 'compile-cache');

/** What the suites stand on, and how to take it down again. */
export interface Prepared extends Preparation {
  readonly stop: () => Promise<void>;
}

type Env = Readonly<Record<string, string>>;

/** Nothing starts until a suite asks for it, and nothing starts twice. */
export function prepare(): Prepared {
  let starting: Promise<Emulators> | undefined;
  const build = once(async (): Promise<Env> => {
    await buildCodebases();
    await stopBundler();
    rmSync(queryLog, { force: true });
    return { CARTWRIGHT_BUILT: '1', CARTWRIGHT_QUERY_LOG: queryLog, NODE_COMPILE_CACHE: compileCache };
  });
  const emulators = once(async (): Promise<Env> => {
    const built = await build();
    starting = startEmulators({ only: ['auth', 'firestore', 'pubsub'] });
    return { ...built, ...(await starting).env };
  });
  const stop = async () => {
    // One that is still starting is waited for: nobody else would end it.
    const started = await starting?.catch(() => undefined);
    await started?.kill();
  };
  return { nothing: () => Promise.resolve({}), build, emulators, stop };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
