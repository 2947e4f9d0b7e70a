const KEY = 'cartwright.market';

/** The id of the market that was chosen on this device. */
export function keptMarketId(): string | undefined {
  return localStorage.getItem(KEY) ?? undefined;
}

/** Remembers a market on this device. */
export function keepMarketId(id: string): void {
  localStorage.setItem(KEY, id);
}
