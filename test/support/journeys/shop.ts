import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Places } from '../../../tools/sale/places.ts';
import { npmStart, type Started } from './npm-start.ts';

/** The shop that all journeys share: the sample shop of `npm start`, on ports and with data of its own. */
export interface Shop {
  readonly start: Started;
  readonly places: Places;
  /** What leads a tool to this shop instead of the one at home. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder of its data. */
  readonly data: string;
}

/** How long a machine with two cores, both busy, may take to load the sample shop and start. */
export const OPENS_WITHIN_MS = 240_000;

let opened: Promise<Shop> | undefined;

/** Opens the shop once, for whoever asks first; it closes when the last journey is over. */
export function openShop(): Promise<Shop> {
  opened ??= start();
  return opened;
}

async function start(): Promise<Shop> {
  const data = mkdtempSync(join(tmpdir(), 'cartwright-journeys-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  const started = npmStart(['--ports', 'free', '--data', data]);
  await started.open();
  return { start: started, data, ...addressesIn(started.said()) };
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

// A root hook of every run that holds a journey.
after(async function () {
  this.timeout(60_000);
  const shop = await opened?.catch(() => undefined);
  await shop?.start.pressCtrlC();
});
