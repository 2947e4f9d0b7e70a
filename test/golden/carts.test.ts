import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import * as z from 'zod/mini';
import { Market, MarketInput } from '../../contracts/catalog/market.ts';
import { Offer } from '../../contracts/catalog/offer.ts';
import { Quote, QuoteRequest } from '../../contracts/orders/quote.ts';
import { priceCart } from '../../pricing/price-cart.ts';

const folder = join(import.meta.dirname, 'carts');
const Shop = z.object({ markets: z.array(Market.schema), offers: z.array(Offer.schema) });
const Golden = z.object({ about: z.string(), request: QuoteRequest, quote: z.optional(Quote) });

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const shop = Shop.parse(read(join(import.meta.dirname, 'shop.json')));
const offers = new Map(shop.offers.map((offer) => [offer.sku, offer]));

function quoteFor({ market: id, ...cart }: QuoteRequest): Quote {
  const market = shop.markets.find((candidate) => candidate.id === id);
  if (!market) throw new Error(`The golden shop has no market "${id}"`);
  return priceCart({ market, offers, ...cart });
}

describe('golden carts', () => {
  it('are priced in markets that staff could have entered', () => {
    for (const { id: _id, version: _version, ...market } of shop.markets) MarketInput.parse(market);
  });

  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    const golden = Golden.parse(read(path));

    it(`${file.replace('.json', '')}: ${golden.about}`, () => {
      const quote = quoteFor(golden.request);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, `${JSON.stringify({ ...golden, quote }, null, 2)}\n`);
      else expect(quote).to.deep.equal(golden.quote);
    });
  }
});
