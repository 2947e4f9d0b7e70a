import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCodebases } from '../build.ts';
import { type EmulatorOptions, type Emulators, startEmulators } from '../emulators.ts';
import { root } from '../root.ts';
import type { Preparation } from './plan.ts';

/** What the suites stand on, and how to take it down again. */
export interface Prepared extends Preparation {
  readonly stop: () => Promise<void>;
}

type Env = Readonly<Record<string, string>>;

/** Nothing starts until a suite asks for it, nothing starts twice, and one set of emulators runs at a time. */
export function prepare(): Prepared {
  const running = new Set<Emulators>();
  const stop = async () => {
    await Promise.all([...running].map((emulators) => emulators.kill()));
    running.clear();
  };
  const start = async (options: EmulatorOptions): Promise<Env> => {
    await stop();
    const emulators = await startEmulators(options);
    running.add(emulators);
    return emulators.env;
  };

  const build = once(async (): Promise<Env> => {
    await buildCodebases();
    return { CARTWRIGHT_BUILT: '1', CARTWRIGHT_QUERY_LOG: emptyQueryLog() };
  });
  const emulators = once(async () => ({ ...(await build()), ...(await start({ only: ['auth', 'firestore', 'pubsub'] })) }));
  const shop = once(async () => {
    const built = await build();
    return { ...built, ...(await start({ env: built })) };
  });
  return { nothing: () => Promise.resolve({}), build, emulators, shop, stop };
}

// The suites add the shape of every query that they see to this file; the indexes are held against it in the end.
function emptyQueryLog(): string {
  const file = join(root, '.cartwright', 'test', 'queries.jsonl');
  rmSync(file, { force: true });
  return file;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
