import { settled } from './settled.ts';
import { shop } from './shop.ts';

/** How often a page in sight asks whether the shop has published, in milliseconds. */
const EVERY_MS = 60_000;

/** Keeps prices and stock hints of a page that stays open up to date: it asks when it comes into sight, when the network is back, and once a minute. */
export async function stayFresh(): Promise<void> {
  await settled;
  const look = (): void => {
    if (document.visibilityState === 'visible' && navigator.onLine) shop.catalog.refresh().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('online', look);
  setInterval(look, EVERY_MS);
}
