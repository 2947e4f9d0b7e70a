import { rmSync } from 'node:fs';
import { buildCodebases } from '../build.ts';
import { type EmulatorOptions, type Emulators, startEmulators } from '../emulators.ts';
import type { Preparation } from './plan.ts';
import { queryLog } from './query-log.ts';

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
    rmSync(queryLog, { force: true });
    return { CARTWRIGHT_BUILT: '1', CARTWRIGHT_QUERY_LOG: queryLog };
  });
  const emulators = once(async () => ({ ...(await build()), ...(await start({ only: ['auth', 'firestore', 'pubsub'] })) }));
  const shop = once(async () => {
    const built = await build();
    return { ...built, ...(await start({ env: built })) };
  });
  return { nothing: () => Promise.resolve({}), build, emulators, shop, stop };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
