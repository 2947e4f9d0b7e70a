import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Places } from '../../../tools/sale/places.ts';
import { npmStart, type Started, type Terminal, watchTerminal } from './npm-start.ts';

/** The sample shop of `npm start`, on ports and with data of its own. */
export interface Shop {
  readonly start: Started;
  readonly places: Places;
  /** What leads a tool to this shop instead of the one at home. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder of its data. */
  readonly data: string;
}

/** What another process must know of a shop to visit it. */
export interface SharedShop {
  readonly terminal: Terminal;
  readonly data: string;
}

/** Starts a shop as a person would, with variables beside those of this process; its data goes with this process. */
export async function startShop(variables: Readonly<Record<string, string>> = {}): Promise<Shop> {
  const data = mkdtempSync(join(tmpdir(), 'cartwright-journeys-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  return opened(npmStart(['--ports', 'free', '--data', data], variables), data);
}

/** The shop that another process started. */
export function visitShop({ terminal, data }: SharedShop): Promise<Shop> {
  return opened(watchTerminal(terminal), data);
}

async function opened(start: Started, data: string): Promise<Shop> {
  await start.open();
  return { start, data, ...addressesIn(start.said()) };
}

/** Reads the addresses where a person would: in what `npm start` prints. */
export function addressesIn(notice: string): Pick<Shop, 'places' | 'env'> {
  const find = (name: string) => {
    const [, address] = new RegExp(`^ {2}${name} +(?:http://)?(\\S+)$`, 'm').exec(notice) ?? [];
    if (address === undefined) throw new Error(`npm start has not told where ${name} is:\n${notice}`);
    return address;
  };
  const places: Places = {
    projectId: find('Functions').split('/')[1] ?? '',
    shop: `http://${find('storefront')}`,
    auth: find('Auth'),
    firestore: find('Firestore'),
  };
  const env = {
    GCLOUD_PROJECT: places.projectId,
    SHOP_URL: places.shop,
    FIREBASE_AUTH_EMULATOR_HOST: places.auth,
    FIRESTORE_EMULATOR_HOST: places.firestore,
    PUBSUB_EMULATOR_HOST: find('Pub/Sub'),
  };
  return { places, env };
}
