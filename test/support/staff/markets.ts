import { expect } from 'chai';
import type { Market, MarketInput } from '../../../contracts/catalog/market.ts';
import type { Ask } from '../http.ts';
import { openClientOf } from '../journeys/client.ts';
import type { Shop } from '../journeys/start-shop.ts';

/** Markets as an owner has them, by the shop's API. */
export interface Markets {
  read(id: string): Promise<Market>;
  /** Makes a closed one, which ships nowhere. */
  make(id: string): Promise<Market>;
  /** Says anew what a market is, over whatever version it has. */
  replace(id: string, input: MarketInput): Promise<Market>;
}

/** The markets of a shop. */
export function marketsOf(shop: () => Shop): Markets {
  const ask = async (path: string, how?: Ask): Promise<Market> => {
    const owner = await openClientOf(shop(), 'owner');
    const { status, body } = await owner.api<Market>(`/v1/markets${path}`, how);
    await owner.close();
    expect(status, JSON.stringify(body)).to.be.below(300);
    return body;
  };
  const read = (id: string) => ask(`/${id}`);
  return {
    read,
    make: (id) => ask('', { method: 'POST', body: { id, ...icelandic(id) } }),
    replace: async (id, body) => {
      const { version } = await read(id);
      return ask(`/${id}`, { method: 'PUT', body, headers: { 'if-match': `"${version}"` } });
    },
  };
}

/** A market's id that no run before had: the shop may outlive its tests, and an id does not come free again. */
export function newMarketId(country: string): string {
  return `${country}-${Date.now().toString(36)}`;
}

function icelandic(name: string): MarketInput {
  return {
    name,
    currency: 'ISK',
    countries: ['IS'],
    taxInclusive: true,
    locales: ['en'],
    defaultLocale: 'en',
    tax: { rounding: 'line', rates: [{ category: 'standard', ratePpm: 240_000 }] },
    shippingZones: [],
    active: false,
  };
}
