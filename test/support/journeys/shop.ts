import { type SharedShop, type Shop, startShop, visitShop } from './start-shop.ts';

/** How long a machine with two cores, both busy, may take to load the sample shop and start. */
export const OPENS_WITHIN_MS = 240_000;

// A whole test run opens one shop for all its suites, and closes it.
const told = process.env['CARTWRIGHT_SHOP'];

let opened: Promise<Shop> | undefined;

/** Opens the shop that all journeys share, once, for whoever asks first; it closes when the last journey is over. */
export function openShop(): Promise<Shop> {
  opened ??= told === undefined ? startShop() : visitShop(JSON.parse(told) as SharedShop);
  return opened;
}

// A root hook of every run that holds a journey.
after(async function () {
  this.timeout(60_000);
  const shop = await opened?.catch(() => undefined);
  if (told === undefined) await shop?.start.pressCtrlC();
});
