import type { Market } from '../../../../../contracts/catalog/market.ts';
import { keepMarketId, keptMarketId } from './kept-market.ts';
import { settled } from './settled.ts';
import { shop } from './shop.ts';
import { useHeard } from './use-heard.ts';

interface Markets {
  readonly all: readonly Market[];
  /** The one whose prices are shown; undefined until the markets are known. */
  readonly chosen: Market | undefined;
  /** They could not be read, and are asked for again. */
  readonly failing: boolean;
}

const listeners = new Set<() => void>();
let present: Markets = { all: [], chosen: undefined, failing: false };
const heard = { subscribe, current: () => present };

/** The market whose prices are shown; undefined until the markets are known. */
export function useMarket(): Market | undefined {
  return useHeard(heard).chosen;
}

/** All markets, empty until they are known. */
export function useMarkets(): readonly Market[] {
  return useHeard(heard).all;
}

/** Whether the shop could not be reached for its markets, without which no price is known; it is asked again by itself. */
export function useShopUnreachable(): boolean {
  return useHeard(heard).failing;
}

/** Shows another market's prices, and prices the cart in it. */
export async function chooseMarket(id: string): Promise<void> {
  show(id);
  keepMarketId(id);
  if (shop.cart.current.lines.length > 0) await shop.cart.setMarket(id);
}

/** Puts something into the cart, priced in the market that is shown. */
export async function addToCart(sku: string, quantity: number): Promise<void> {
  const { chosen } = present;
  if (chosen && shop.cart.current.market !== chosen.id && shop.cart.current.lines.length === 0)
    await shop.cart.setMarket(chosen.id);
  await shop.cart.add(sku, quantity);
}

/** Finds out which markets there are; a cart that comes with something in it, from another device, brings its own. */
export async function openMarkets(): Promise<void> {
  const all = await marketsAtLast();
  present = { all, failing: false, chosen: all.find(({ id }) => id === keptMarketId()) ?? nearest(all) ?? all[0] };
  tell();
  await settled;
  shop.cart.subscribe(({ status, market, lines }) => {
    if (status === 'ready' && lines.length > 0 && market !== present.chosen?.id) show(market);
  });
}

/** How long it waits before it asks again, unless the network comes back sooner. */
const PAUSE_MS = 5_000;

// A first visit without a way to the shop knows no market; it does as soon as there is one.
async function marketsAtLast(): Promise<readonly Market[]> {
  for (;;) {
    const markets = await shop.catalog.markets().catch(() => undefined);
    if (markets) return markets;
    present = { ...present, failing: true };
    tell();
    await new Promise<unknown>((resolve) => {
      addEventListener('online', resolve, { once: true });
      setTimeout(resolve, PAUSE_MS);
    });
  }
}

function nearest(all: readonly Market[]): Market | undefined {
  const regions = navigator.languages.map((tag) => new Intl.Locale(tag).region);
  return all.find(({ countries }) => countries.some((country) => regions.includes(country)));
}

function show(id: string): void {
  const chosen = present.all.find((market) => market.id === id);
  if (!chosen || chosen === present.chosen) return;
  present = { ...present, chosen };
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
