import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCodebases, stopBundler } from '../build.ts';
import { type Emulators, startEmulators } from '../emulators.ts';
import { type SharedShop, type Shop, startShop } from '../../test/support/journeys/start-shop.ts';
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
    mkdirSync(dirname(queryLog), { recursive: true });
    return { CARTWRIGHT_BUILT: '1', CARTWRIGHT_QUERY_LOG: queryLog, NODE_COMPILE_CACHE: compileCache };
  });
  const emulators = once(async (): Promise<Env> => {
    const built = await build();
    starting = startEmulators({ only: ['auth', 'firestore', 'pubsub'] });
    return { ...built, ...(await starting).env };
  });
  let opening: Promise<Shop> | undefined;
  const shop = once(async (): Promise<Env> => {
    const built = await build();
    opening = startShop(built);
    const { start, data } = await opening;
    const shared: SharedShop = { terminal: start.terminal, data };
    return { ...built, CARTWRIGHT_SHOP: JSON.stringify(shared) };
  });
  const stop = async () => {
    // What is still starting is waited for: nobody else would end it. The shop may have been closed by a journey, as part of it.
    const [started, opened] = await Promise.all([starting?.catch(() => undefined), opening?.catch(() => undefined)]);
    await Promise.all([started?.kill(), opened?.start.pressCtrlC()]);
  };
  return { nothing: () => Promise.resolve({}), build, emulators, shop, browser: shop, stop };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
