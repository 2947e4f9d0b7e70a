import { expect } from 'chai';
import * as fc from 'fast-check';
import { QuoteChange, SeenQuote } from '../contracts/orders/quote.ts';
import { arbitraryCart } from '../test/support/pricing/arbitrary-cart.ts';
import { compareQuotes, seenOf } from './compare-quotes.ts';
import { priceCart } from './price-cart.ts';

const sample = fc.sample(arbitraryCart, { numRuns: 1, seed: 7 })[0];
if (!sample) throw new Error('The generator made no cart');
const quote = priceCart(sample);
const seen = seenOf(quote);
const [first] = quote.lines;
if (!first) throw new Error('The sample cart has no line');

describe('what changed since the shopper saw a quote', () => {
  it('is nothing when nothing did', () => {
    fc.assert(
      fc.property(arbitraryCart, (cart) => {
        const now = priceCart(cart);
        expect(compareQuotes(seenOf(now), now)).to.deep.equal([]);
      }),
    );
  });

  it('names the line whose price moved, and what that did to tax and total', () => {
    fc.assert(
      fc.property(arbitraryCart, (cart) => {
        const [line] = cart.lines;
        const offer = line && cart.offers.get(line.sku);
        if (!line || !offer) return;
        const amountMinor = (offer.prices['any']?.amountMinor ?? 0) + 1;
        const offers = new Map(cart.offers).set(line.sku, { ...offer, prices: { any: { amountMinor } } });
        const changes = compareQuotes(seenOf(priceCart(cart)), priceCart({ ...cart, offers }));
        expect(changes).to.deep.include({
          code: 'price_changed',
          sku: line.sku,
          seenMinor: amountMinor - 1,
          nowMinor: amountMinor,
        });
        for (const change of changes) expect(QuoteChange.safeParse(change).success).to.equal(true);
      }),
    );
  });

  it('says how much is left of a line that is short, and nothing of one that is not', () => {
    const available = new Map([[first.sku, first.quantity - 1]]);
    expect(compareQuotes(seen, quote, available)).to.deep.equal([
      { code: 'out_of_stock', sku: first.sku, requested: first.quantity, available: first.quantity - 1 },
    ]);
    expect(compareQuotes(seen, quote, new Map([[first.sku, first.quantity]]))).to.deep.equal([]);
  });

  it('calls a line that may no longer be sold by its problem, not removed', () => {
    const now = { ...quote, lines: quote.lines.slice(1), problems: [{ code: 'not_published' as const, sku: first.sku }] };
    expect(compareQuotes(seen, now)).to.deep.equal([{ code: 'not_published', sku: first.sku }]);
  });

  it('sees lines that came, went or were counted anew in another tab', () => {
    const fewer = { ...quote, lines: quote.lines.slice(1) };
    expect(compareQuotes(seen, fewer)).to.deep.equal([{ code: 'line_removed', sku: first.sku }]);
    expect(compareQuotes(seenOf(fewer), quote)).to.deep.equal([{ code: 'line_added', sku: first.sku }]);
    const more = { ...quote, lines: [{ ...first, quantity: first.quantity + 1 }, ...quote.lines.slice(1)] };
    expect(compareQuotes(seen, more)).to.deep.equal([
      { code: 'quantity_changed', sku: first.sku, seen: first.quantity, now: first.quantity + 1 },
    ]);
  });

  it('tells shipping, tax, currency and total apart', () => {
    const now = {
      ...quote,
      currency: 'CHF',
      shippingMinor: quote.shippingMinor + 1,
      taxMinor: quote.taxMinor + 2,
      totalMinor: quote.totalMinor + 3,
    };
    expect(compareQuotes(seen, now).map((change) => change.code)).to.deep.equal([
      'currency_changed',
      'shipping_changed',
      'tax_changed',
      'total_changed',
    ]);
  });

  it('compares the total alone when that is all the shopper sent', () => {
    const total = { currency: quote.currency, totalMinor: quote.totalMinor };
    const now = { ...quote, lines: [], shippingMinor: quote.shippingMinor + 1 };
    expect(compareQuotes(total, now)).to.deep.equal([]);
    expect(compareQuotes({ ...total, totalMinor: total.totalMinor + 1 }, now).map((change) => change.code)).to.deep.equal([
      'total_changed',
    ]);
  });

  it('is asked about in the form that the contract takes', () => {
    expect(SeenQuote.safeParse(seen).success).to.equal(true);
  });
});
